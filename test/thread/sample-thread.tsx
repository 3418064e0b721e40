import type { Links } from '#thread/links.ts';
import type { Ground, Thread } from '#thread/told.ts';

/** Three invented products that stand for three names, with a reason for each pair in both directions. */
export const sampleSix: Thread['six'] = [
  { asked: 'Old Amber', platform: 'amber', short: 'Amber', because: 'It is the same.' },
  { asked: 'Old Basalt', platform: 'basalt', short: 'Basalt', because: 'It came after.' },
  { asked: 'Old Cobalt', platform: 'cobalt', short: 'Cobalt', because: 'It came after, too.' },
];

const over = (own: string) =>
  Object.fromEntries(
    sampleSix
      .filter(({ platform }) => platform !== own)
      .map(({ platform }) => [platform, { when: `When ${own} beats ${platform}.`, rests: ['fee', 'size'] }]),
  );

export const samplePreferences: Thread['preferences'] = sampleSix.map(({ platform }) => ({
  id: platform,
  over: over(platform),
}));

export const sampleGrounds = (one: string, other: string, criteria: readonly string[]): readonly Ground[] =>
  criteria.map((criterion) => ({ criterion, label: `The ${criterion}`, own: `good ${one}`, other: `bad ${other}` }));

/** Links whose addresses say what they were asked for. */
export const sampleLinks: Links = {
  platform: (platform, text) => <a href={`/platforms/${platform}`}>{text}</a>,
  modes: (section, text) => <a href={`/modes#${section}`}>{text}</a>,
  comparison: (pair, criteria, text) => <a href={`/compare/${pair.join('.')}/${criteria.join('.')}`}>{text}</a>,
  method: (text) => <a href="/method">{text}</a>,
  onward: () => <a href="/result">Onward</a>,
};
