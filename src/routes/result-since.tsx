import { useSearch } from '@tanstack/react-router';
import { memo, useMemo } from 'react';
import { useEditionFile } from '#app/use-edition-file.ts';
import { editions } from '#catalogue/gathered/editions.gen.ts';
import { catalogue } from '#catalogue/index.ts';
import type { Edition } from '#editions/edition.ts';
import { compareEditions, readEditionId } from '#link/edition-id.ts';
import type { Link } from '#link/read-link.ts';
import { DriftNotice, type NoEdition } from '#result/drift-notice.tsx';
import { labelsOf } from '#result/labels.ts';
import { ThenSection } from '#result/then-section.tsx';
import { ThenWait } from '#result/then-wait.tsx';
import type { Verdict } from '#scoring/recommend.ts';
import { editionWords } from '#ui/edition-words.ts';
import { forgetPlatform, loadFacts } from './fact-files.ts';
import { linksWith } from './link-to.tsx';
import { thenFor } from './then-for.ts';

interface Props {
  readonly link: Link;
  readonly verdict: Verdict;
}

const labels = labelsOf(catalogue);
const loader = { load: loadFacts, forget: forgetPlatform };

/** Why there is no edition to load for a link; `undefined` where there is one. */
function hindrance(edition: string | undefined): NoEdition | undefined {
  if (edition === undefined) return 'unnamed';
  if (edition === catalogue.edition) return readEditionId(edition)?.isAfter === true ? 'between editions' : 'same';
  if (editions.some(({ id }) => id === edition)) return undefined;
  if (compareEditions(edition, editions.at(-1)?.id ?? edition) > 0) {
    return editions.some(({ id }) => edition === `after-${id}`) ? 'between editions' : 'newer';
  }
  return readEditionId(edition)?.isAfter === true ? 'between editions' : 'never published';
}

/** What an old link said when it was shared, beside what it says today; or what can be said of it without its edition. */
export const SinceHere = memo(function SinceHere({ link, verdict }: Props) {
  const why = hindrance(link.edition);
  return why === undefined && link.edition !== undefined ? (
    <FromEdition link={link} verdict={verdict} id={link.edition} />
  ) : (
    <Drift link={link} verdict={verdict} why={why ?? 'unnamed'} />
  );
});

interface FromEditionProps extends Props {
  readonly id: string;
}

function FromEdition({ link, verdict, id }: FromEditionProps) {
  const [file, retry] = useEditionFile(id);
  if (file === undefined) return <ThenWait />;
  if (file.edition !== undefined) return <Then link={link} edition={file.edition} />;
  return (
    <Drift link={link} verdict={verdict} why={file.why} onRetry={file.why === 'out of reach' ? retry : undefined} />
  );
}

function Then({ link: { answers }, edition }: { readonly link: Link; readonly edition: Edition }) {
  const search = useSearch({ from: '__root__' });
  const then = useMemo(() => thenFor(search, edition, catalogue), [search, edition]);
  return <ThenSection {...then} loader={loader} linkTo={linksWith(answers)} />;
}

interface DriftProps extends Props {
  readonly why: NoEdition;
  readonly onRetry?: (() => void) | undefined;
}

function Drift({ link: { edition, seen }, verdict, why, onRetry }: DriftProps) {
  const firsts = verdict.ranked.filter(({ place }) => place === 1).map(({ platform }) => labels.platform(platform));
  return (
    <DriftNotice
      why={why}
      edition={edition && editionWords(edition)}
      seen={seen && labels.platform(seen)}
      firsts={firsts}
      onRetry={onRetry}
    />
  );
}
