import { platformName } from '#app/platform-name.ts';
import { catalogue } from '#catalogue/index.ts';
import type { Comparison } from '#link/read-comparison.ts';
import type { Ground, Today } from '#thread/told.ts';
import { dateWords } from '#ui/date-words.ts';
import { valueWords } from '#ui/value-words.ts';

const platforms = new Map(catalogue.platforms.map(({ id, values }) => [id, values]));
const criteria = new Map(catalogue.criteria.map((criterion) => [criterion.id, criterion]));

const valueOf = (platform: string, criterion: string) => platforms.get(platform)?.[criterion] ?? 'unknown';
const wordsOf = (platform: string, criterion: string) =>
  valueWords(valueOf(platform, criterion), criteria.get(criterion)?.scale);

const modes = [
  ['mode-hvm', 'HVM'],
  ['mode-pv-drivers', 'HVM with PV drivers'],
  ['mode-pvh', 'PVH'],
  ['mode-pv', 'PV'],
] as const;

/** The modes that a platform offers, and those that it is giving up or has given up. */
function modesOf(platform: string): string {
  const those = (value: string) =>
    modes.filter(([criterion]) => valueOf(platform, criterion) === value).map(([, label]) => label);
  const parts = [
    { label: 'Modes', list: those('supported') },
    { label: 'fading', list: those('deprecated') },
    { label: 'removed', list: those('removed') },
  ];
  const named = parts.filter(({ list }) => list.length > 0).map(({ label, list }) => `${label}: ${list.join(', ')}`);
  return named.length === 0 ? 'Modes unknown.' : `${named.join('; ')}.`;
}

/** What a platform is today, as its facts say. */
export function todayOf(platform: string): Today {
  const until = valueOf(platform, 'supported-until');
  return {
    name: platformName(platform),
    status: wordsOf(platform, 'status'),
    until: until === 'unknown' ? undefined : dateWords(String(until)),
    modes: modesOf(platform),
  };
}

/** What two platforms have on some criteria, in words. */
export function groundsOf(one: string, other: string, ids: readonly string[]): readonly Ground[] {
  return ids.map((criterion) => ({
    criterion,
    label: criteria.get(criterion)?.label ?? criterion,
    own: wordsOf(one, criterion),
    other: wordsOf(other, criterion),
  }));
}

/** Two platforms side by side: one row, the rows of one group, or where neither says it all, what differs. */
export function rowsOf(pair: readonly [string, string], ids: readonly string[]): Comparison {
  const groups = new Set(ids.flatMap((id) => criteria.get(id)?.group ?? []));
  const [only] = ids.length === 1 ? ids : [];
  return {
    platforms: pair,
    group: only === undefined && groups.size === 1 ? [...groups][0] : undefined,
    find: only?.replaceAll('-', ' ') ?? '',
    differences: only === undefined,
    raised: false,
    sort: 'chosen',
  };
}
