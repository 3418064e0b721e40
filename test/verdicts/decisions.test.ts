import { describe, expect, test } from 'vitest';
import { agreements } from '#app/agreement.ts';
import { decisions } from '#catalogue/decisions.ts';
import { catalogue } from '#catalogue/index.ts';
import { readLink } from '#link/read-link.ts';
import { parseSearch } from '#link/search-text.ts';

/** Where the advice puts what was chosen. An edit of a fact or a rule that moves one shows here. */
const places: Readonly<Record<string, number | undefined>> = {
  'nortinia-xcpng': 2,
  'anexia-kvm': undefined,
  'hkedcity-harvester': 2,
  'moonpie-incus': 1,
  'runtimeterror-proxmox': 1,
  'jaericho-proxmox': 1,
  'shalev-workstation': 1,
  '37signals-kvm': 8,
  'plainfield-azurelocal': 13,
  'cornell-nutanix': 5,
  'telco-cloudstack': 2,
  'keele-ovirt': 3,
  'cern-en-opennebula': 2,
  'milestone-hyperv': 2,
  'victoria-college-vmware': 14,
  'qubes-xen': 10,
};

test('there are sixteen published decisions for a platform', () => {
  expect(decisions.map(({ id }) => id)).toEqual(Object.keys(places));
});

describe.each(decisions)('$id', ({ id, link, chosen, note }) => {
  test('is a link that opens without loss, for a platform that exists', () => {
    expect(readLink(parseSearch(link), catalogue).dropped).toEqual([]);
    expect(catalogue.platforms.map((platform) => platform.id)).toContain(chosen);
  });

  test('finds its choice where it stood', () => {
    expect(agreements(catalogue).find(({ decision }) => decision.id === id)?.place).toBe(places[id]);
  });

  test('says why, where the advice puts another first', () => {
    if (places[id] !== 1) expect(note).toMatch(/\.$/);
  });
});
