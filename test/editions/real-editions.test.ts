import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { catalogue } from '#catalogue/index.ts';
import { editionsFolder, listedEditions } from '#commands/editions-list.ts';
import { catalogueOf } from '#editions/catalogue-of.ts';
import { haveSameFirst } from '#editions/first-places.ts';
import { readEdition } from '#editions/read-edition.ts';
import { undoChanges } from '#editions/undo-changes.ts';
import { whatMoved } from '#editions/what-moved.ts';
import { readLink } from '#link/read-link.ts';
import { parseSearch } from '#link/search-text.ts';
import { recommend } from '#scoring/recommend.ts';
import { frozenResults } from './frozen-results.ts';

const root = path.resolve(import.meta.dirname, '../..');

/** Situations whose first five have moved since the first edition, beside those that are frozen. */
const moved = [
  '?purpose=lab&storage=nfs.smb.iscsi&budget=moderate&cpu=x86&trigger=price&hardware=unknown&management=web.self-service&skills=any&support=round-the-clock&openness=any&horizon=up-to-5&priorities=cost-none.simplicity-nice.hosts-nice.guests-none.workloads-none.assurance-none.openness-none',
  '?purpose=private-cloud&hosts=any&trigger=growth&workloads=gpu.oracle-db&downtime=any&skills=windows.vmware.kubernetes&compliance=airgap.fips.confidential&horizon=up-to-5',
  '?purpose=unknown&trigger=outages&workloads=databases.low-latency.gpu.shared-gpu.nested&hardware=reuse-certified&management=self-service&support=unknown&compliance=confidential&horizon=unknown',
  '?hosts=any&guests=windows-server.windows-legacy.bsd&storage=local.fc&budget=moderate&team=part-time&cpu=any&today=hyper-v.xen.nutanix&workloads=databases.low-latency.oracle-db&sites=one&management=self-service&owned=vmware&compliance=airgap.confidential',
];
const links = [...frozenResults.map(({ link }) => link), ...moved];

describe.each(listedEditions(root))('between edition $id and today', ({ file }) => {
  const { edition } = readEdition(JSON.parse(readFileSync(path.join(root, editionsFolder, file), 'utf8')));
  if (edition === undefined) throw new Error(`${file} cannot be read`);
  const then = catalogueOf(edition);

  test.each(links)('what is named as having moved it gives back the first five of %s', (link) => {
    const search = parseSearch(link);
    const { earlier, later, movers } = whatMoved(search, then, catalogue);
    const back = undoChanges(new Set(movers.map(({ change }) => change)), then, catalogue);
    expect(haveSameFirst(recommend(readLink(search, back).answers, back), earlier.verdict)).toBe(true);
    expect(movers.length === 0).toBe(haveSameFirst(later.verdict, earlier.verdict));
  });
});
