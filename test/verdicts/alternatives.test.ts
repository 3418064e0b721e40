import { describe, expect, test } from 'vitest';
import { alternatives } from '#catalogue/gathered/alternative-triggers.gen.ts';
import { decisions } from '#catalogue/decisions.ts';
import { catalogue } from '#catalogue/index.ts';
import type { Answers } from '#catalogue/schema.ts';
import { plausibleAnswers } from '#commands/plausible-answers.ts';
import { readLink } from '#link/read-link.ts';
import { parseSearch } from '#link/search-text.ts';
import { alternativesFor } from '#scoring/alternatives-for.ts';
import { seededRandom } from '#scoring/seeded-random.ts';
import { typicalSituations } from '#wizard/situations.ts';

function triggered(answers: Answers): readonly string[] {
  return alternativesFor(answers, alternatives, catalogue.questions).map(({ alternative }) => alternative);
}

function triggeredBy(link: string): readonly string[] {
  const { answers, dropped } = readLink(parseSearch(link), catalogue);
  expect(dropped).toEqual([]);
  return triggered(answers);
}

/** Published decisions in which something else than a server platform was worth a look; in the others nothing was. */
const worthALook: Readonly<Record<string, readonly string[]>> = {
  // all Linux, and containers among it: Incus runs them, and 37signals deploys nothing else
  'moonpie-incus': ['containers-bare-metal'],
  'runtimeterror-proxmox': ['containers-bare-metal'],
  'jaericho-proxmox': ['containers-bare-metal'],
  '37signals-kvm': ['containers-bare-metal'],
  // a developer’s own machine, on which Windows may run
  'shalev-workstation': ['windows-client'],
  'qubes-xen': ['windows-client'],
};

test('a published decision for a platform triggers what its situation speaks for, and mostly nothing', () => {
  const found = decisions.map(({ id, link }) => [id, triggeredBy(link)] as const);
  expect(Object.fromEntries(found.filter(([, ids]) => ids.length > 0))).toEqual(worthALook);
});

test('the situations to begin from are all for a server platform', () => {
  for (const { id, answers } of typicalSituations) expect(triggered(answers), id).toEqual([]);
});

describe('what an experienced administrator would bring up', () => {
  test('containers, for Linux alone on hosts without VT', () => {
    expect(triggeredBy('?hosts=two&guests=linux&budget=none&cpu=x86-without-vt&skills=linux')).toEqual([
      'containers-bare-metal',
    ]);
    expect(triggeredBy('?hosts=two&guests=linux.windows-server&cpu=x86-without-vt')).toEqual([]);
  });

  test('no containers where tenants must not trust one another, or kernels may not be chosen', () => {
    const link = '?guests=linux&workloads=containers';
    expect(triggeredBy(link)).toEqual(['containers-bare-metal']);
    expect(triggeredBy(`${link}&purpose=hosting`)).toEqual([]);
    expect(triggeredBy(`${link}&kernel=fixed`)).toEqual([]);
  });

  test('rented machines, for a small business that would have to buy its one host', () => {
    const link = '?purpose=small-business&hosts=one&guests=linux.windows-server&hardware=buy-new&budget=moderate';
    expect(triggeredBy(link)).toEqual(['public-cloud-vm']);
    expect(triggeredBy(`${link}&compliance=airgap`)).toEqual([]);
    expect(triggeredBy(link.replace('buy-new', 'reuse-mixed'))).toEqual([]);
    expect(triggeredBy(link.replace('hosts=one', 'hosts=up-to-32'))).toEqual([]);
  });

  test('no rented machines for somebody who leaves a cloud for its price', () => {
    expect(triggeredBy('?today=public-cloud&trigger=price')).toEqual([]);
    expect(triggeredBy('?today=public-cloud&trigger=growth')).toEqual(['public-cloud-vm']);
  });

  test('a provider’s hosts for vSphere, where the contract runs on and the hosts are due, and not where the price is the matter', () => {
    const link = '?purpose=consolidate&hosts=up-to-32&today=vmware&owned=vmware&hardware=buy-new';
    expect(triggeredBy(`${link}&trigger=refresh`)).toEqual(['managed-vmware-cloud']);
    expect(triggeredBy(`${link}&trigger=price`)).toEqual([]);
  });

  test('a Mac, for macOS guests and on Apple silicon', () => {
    expect(triggeredBy('?purpose=consolidate&guests=macos')).toEqual(['desktop-macos']);
    expect(triggeredBy('?purpose=developer&cpu=apple')).toEqual(['desktop-macos']);
  });

  test('what Windows brings along, for a developer, but not for one who knows Linux alone', () => {
    expect(triggeredBy('?purpose=developer&hosts=one&guests=linux.windows-client&team=part-time')).toEqual([
      'windows-client',
    ]);
    expect(triggeredBy('?purpose=developer&hosts=one&skills=linux')).toEqual([]);
  });

  test('nothing for ordinary servers, whatever is asked of them', () => {
    for (const link of [
      '?purpose=consolidate',
      '?purpose=consolidate&hosts=up-to-8&guests=linux.windows-server&storage=nfs&budget=none&trigger=price&today=vmware',
      '?purpose=hosting&hosts=more&guests=linux.windows-server&budget=support-only&team=platform-team',
      '?purpose=consolidate&workloads=sap-hana&budget=best',
      '?purpose=edge&hosts=two&guests=windows-server&sites=many',
      '?purpose=private-cloud&hosts=up-to-32&team=platform-team&management=kubernetes&skills=kubernetes',
      '?purpose=lab&hosts=one&guests=linux&budget=none&team=part-time',
      '?cpu=power',
      '?cpu=z&guests=linux',
    ])
      expect(triggeredBy(link), link).toEqual([]);
  });
});

describe('over four thousand plausible situations', () => {
  const random = seededRandom(20_261_122);
  const samples = Array.from({ length: 4000 }, () => plausibleAnswers(catalogue, random));
  const found = samples.map((answers) => ({ purpose: answers['purpose']?.[0], ids: triggered(answers) }));

  test('one in twelve that are about servers hears of something else, at most', () => {
    const servers = found.filter(({ purpose }) => purpose !== 'developer');
    const told = servers.filter(({ ids }) => ids.length > 0);
    expect(servers.length).toBeGreaterThan(2000);
    expect(told.length / servers.length).toBeGreaterThan(0.02);
    expect(told.length / servers.length).toBeLessThan(1 / 12);
  });

  test('every alternative comes up, and never more than three at once', () => {
    expect(new Set(found.flatMap(({ ids }) => ids))).toEqual(new Set(alternatives.map(({ id }) => id)));
    expect(Math.max(...found.map(({ ids }) => ids.length))).toBeLessThanOrEqual(3);
  });
});
