import type { Entry } from '#search/make-find.ts';

function page(path: string, name: string, note: string, also: readonly string[]): Entry {
  return { kind: 'page', id: path, name, note, also, text: '' };
}

/** The pages themselves: where to begin, and what can be found by what is on it. */
export const searchPages: readonly Entry[] = [
  page('/', 'Start', 'Answer a few questions, or begin from a typical situation', ['Home', 'Wizard', 'Questions']),
  page('/result', 'The result', 'Who comes first for the answers in this address', ['Ranking', 'Recommendation']),
  page('/answers', 'Your answers', 'All of them on one page, to check and to change', ['Check']),
  page('/platforms', 'Platforms', 'All of them, to be narrowed down', ['List', 'Products']),
  page('/compare', 'Compare', 'Platforms side by side over all criteria', ['Table', 'Comparison', 'CSV']),
  page('/modes', 'Virtualisation modes', 'PV, HVM, the hybrids and PVH, drawn and explained', ['Spectrum', 'Figures']),
  page('/thread', 'The question of 2009', 'What was said then, and what holds today', [
    'Forum',
    'Thread',
    'Old question',
  ]),
  page('/alternatives', 'When the answer is not a hypervisor', 'Containers, public cloud, desktop tools', [
    'Alternatives',
    'Cloud',
  ]),
  page('/glossary', 'Glossary', 'The words of the field, each in a sentence', ['Terms', 'Dictionary', 'Abbreviations']),
  page('/decisions', 'My decisions', 'Results that were kept on this device', ['Kept', 'Saved']),
  page('/differences', 'Two opinions', 'Where the answers of several people differ', ['Differences', 'Colleague']),
  page('/method', 'How it is worked out', 'Points, weights, doubt, sources and limits', [
    'Method',
    'Scoring',
    'Points',
    'Weights',
  ]),
];
