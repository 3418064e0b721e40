import { describe, expect, test } from 'vitest';
import { catalogue } from '#catalogue/index.ts';
import { readLink } from '#link/read-link.ts';
import { parseSearch } from '#link/search-text.ts';

/**
 * Every question and option that was ever published, as literal text. A word may come to mean a renamed
 * option (`formerIds`), but none may ever stop being understood. Lines are added, never changed.
 */
const published: readonly (readonly [question: string, options: string])[] = [
  ['purpose', 'consolidate.small-business.edge.private-cloud.hosting.desktops.lab.developer.unknown.any'],
  ['hosts', 'one.two.up-to-8.up-to-32.up-to-128.more.unknown.any'],
  ['guests', 'linux.linux-legacy.windows-server.windows-client.windows-legacy.bsd.solaris.macos.other.unknown.any'],
  ['storage', 'local.nfs.smb.iscsi.fc.hci.unknown.any'],
  ['budget', 'none.support-only.moderate.best.unknown.any'],
  ['team', 'part-time.small-team.platform-team.unknown.any'],
  ['cpu', 'x86.x86-without-vt.arm.power.z.apple.unknown.any'],
  ['kernel', 'free.some.fixed.unknown.any'],
  ['trigger', 'price.end-of-support.refresh.growth.outages.new-service.nothing.unknown.any'],
  ['today', 'nothing.physical.vmware.hyper-v.xen.rhv.kvm.nutanix.public-cloud.unknown.any'],
  ['workloads', 'none.databases.low-latency.gpu.shared-gpu.sap-hana.oracle-db.containers.desktops.nested.unknown.any'],
  ['hardware', 'reuse-mixed.reuse-certified.buy-new.appliance.unknown.any'],
  ['sites', 'one.two.many.unknown.any'],
  ['downtime', 'restore.restart.maintenance.clustered.never.unknown.any'],
  ['management', 'by-hand.web.windows.code.kubernetes.self-service.unknown.any'],
  ['skills', 'windows.linux.vmware.kubernetes.little.unknown.any'],
  ['backup', 'none.own.veeam.commvault.other.unknown.any'],
  ['owned', 'nothing.windows-datacenter.red-hat.suse.oracle.vmware.unknown.any'],
  ['support', 'community.business-hours.round-the-clock.unknown.any'],
  ['openness', 'required.preferred.indifferent.unknown.any'],
  ['compliance', 'none.airgap.common-criteria.fips.confidential.secure-boot.eu-vendor.unknown.any'],
  ['horizon', 'up-to-2.up-to-5.up-to-10.unknown.any'],
  [
    'priorities',
    'cost-critical.cost-important.cost-nice.cost-none.simplicity-critical.simplicity-important.simplicity-nice.simplicity-none.hosts-critical.hosts-important.hosts-nice.hosts-none.guests-critical.guests-important.guests-nice.guests-none.availability-critical.availability-important.availability-nice.availability-none.storage-critical.storage-important.storage-nice.storage-none.management-critical.management-important.management-nice.management-none.workloads-critical.workloads-important.workloads-nice.workloads-none.moving-critical.moving-important.moving-nice.moving-none.security-critical.security-important.security-nice.security-none.assurance-critical.assurance-important.assurance-nice.assurance-none.openness-critical.openness-important.openness-nice.openness-none',
  ],
];

describe.each(published)('%s', (question, options) => {
  test.each(options.split('.'))('still understands %s', (option) => {
    const { answers, dropped } = readLink(parseSearch(`?${question}=${option}`), catalogue);
    expect(dropped).toEqual([]);
    expect(Object.values(answers)).toHaveLength(1);
  });
});

test('the list above holds every question and option of today', () => {
  const listed = new Map(published.map(([question, options]) => [question, options.split('.')]));
  for (const { id, options } of catalogue.questions) {
    expect(listed.get(id), id).toEqual(expect.arrayContaining(options.map((option) => option.id)));
  }
});

test('a whole link from the first edition still opens to its answers', () => {
  const link =
    '?purpose=consolidate&hosts=up-to-8&guests=linux.windows-server&storage=nfs.fc&budget=moderate&team=small-team&cpu=x86&kernel=some&trigger=price&today=vmware&workloads=databases&hardware=reuse-certified&sites=two&downtime=maintenance&management=web.code&skills=vmware&backup=veeam&owned=vmware&support=round-the-clock&openness=preferred&compliance=secure-boot&horizon=up-to-5&priorities=cost-critical.openness-none&edition=2026-11&seen=proxmox-ve';
  expect(readLink(parseSearch(link), catalogue)).toEqual({
    answers: {
      purpose: ['consolidate'],
      hosts: ['up-to-8'],
      guests: ['linux', 'windows-server'],
      storage: ['nfs', 'fc'],
      budget: ['moderate'],
      team: ['small-team'],
      cpu: ['x86'],
      kernel: ['some'],
      trigger: ['price'],
      today: ['vmware'],
      workloads: ['databases'],
      hardware: ['reuse-certified'],
      sites: ['two'],
      downtime: ['maintenance'],
      management: ['web', 'code'],
      skills: ['vmware'],
      backup: ['veeam'],
      owned: ['vmware'],
      support: ['round-the-clock'],
      openness: ['preferred'],
      compliance: ['secure-boot'],
      horizon: ['up-to-5'],
      priorities: ['cost-critical', 'openness-none'],
    },
    edition: '2026-11',
    seen: 'proxmox-ve',
    dropped: [],
  });
});
