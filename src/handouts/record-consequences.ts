import { markdownText } from '#ui/markdown.ts';
import { points } from '#ui/points.ts';
import type { Citations } from './citations.ts';
import type { Handout } from './handout.ts';
import { list, namedFact, requiredBy, section } from './markdown-parts.ts';
import { modesOf } from './record-modes.ts';

function weakSpots({ weakSpots: spots, ranking }: Handout, citations: Citations): string {
  const lines = spots.map(
    ({ fact, group, importance }) =>
      `${namedFact(fact, citations)} “${markdownText(group)}” is ${markdownText(importance)} here.`,
  );
  return section(3, `Weak spots of ${ranking[0]?.platform.name ?? ''} where it matters`, list(lines));
}

/** What nobody knows of the first platform although it is required or counts, and what one fact could turn round. */
function toVerify({ ranking, changes }: Handout): string {
  const leader = ranking[0];
  if (leader === undefined) return '';
  const { verify } = leader;
  const unknowns = leader.reasons?.unknowns ?? [];
  const criteria = new Map([...verify, ...unknowns].map(({ fact: { criterion } }) => [criterion.id, criterion.name]));
  const lines = [...criteria].map(([id, name]) => {
    const required = verify.filter(({ fact }) => fact.criterion.id === id).map(requiredBy);
    const counting = unknowns.find(({ fact }) => fact.criterion.id === id);
    const parts = [
      'no source says',
      ...required.map((words) => `required (${markdownText(words)})`),
      ...(counting === undefined ? [] : [`worth up to ${points(counting.worth)} points`]),
    ];
    return `${markdownText(name)}: ${parts.join('; ')}.`;
  });
  const all = [...lines, ...changes.facts.map(markdownText)];
  const none =
    'Nothing that counts is unknown of it, and no unknown fact of the next ones would change who comes first.';
  return section(3, 'To be verified before buying', all.length === 0 ? none : list(all));
}

/** What follows from choosing the first one. */
export function consequencesOf(handout: Handout, citations: Citations): string {
  const { answers, weights } = handout.changes;
  return section(
    2,
    'Consequences',
    weakSpots(handout, citations),
    modesOf(handout, citations),
    toVerify(handout),
    section(3, 'What would change it', list([...answers, ...weights].map(markdownText))),
  );
}
