import { inARow } from '#ui/in-a-row.ts';
import type { Labels } from './labels.ts';
import type { OutcomeWords } from './outcome-words.ts';
import { leadersFor, type ShownOpinion } from './shown-opinion.ts';

/** What is said while there are not yet two opinions. */
export function missingWords([only]: readonly ShownOpinion[], labels: Labels): OutcomeWords {
  if (only === undefined) {
    return {
      title: 'Two opinions',
      lead: 'Two people answer the same questions and come to different platforms. Put the links to their results side by side, up to eight of them, and see what the difference is about.',
    };
  }
  const leaders = leadersFor(only);
  const to = leaders.length === 0 ? 'leave no platform' : `lead to ${inARow(leaders.map(labels.platform), 'and')}`;
  return {
    title: 'A second opinion is missing',
    lead: `${only.called}’s answers ${to}. Paste the link to another result, and this page says what the two part over.`,
  };
}
