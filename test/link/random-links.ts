import { ANY, importances, OPEN, type Answers, type Catalogue, type Question } from '#catalogue/schema.ts';
import type { Random } from '#scoring/seeded-random.ts';

const oneOf = <T>(list: readonly T[], random: Random): T => list[Math.floor(random() * list.length)]!;

function anyOptions(question: Question, { groups }: Catalogue, random: Random): readonly string[] {
  if (question.kind === 'classes') {
    return groups.flatMap(({ id }) => (random() < 0.4 ? [`${id}-${oneOf(importances, random)}`] : []));
  }
  const alone = [...question.options.filter((option) => option.alone).map(({ id }) => id), OPEN, ANY];
  if (random() < 0.15) return [oneOf(alone, random)];
  const together = question.options.filter((option) => !option.alone).map(({ id }) => id);
  return question.kind === 'one' ? [oneOf(together, random)] : together.filter(() => random() < 0.4);
}

/** Any set of answers that a person could give; fast enough to be drawn a hundred thousand times. */
export function randomAnswers(catalogue: Catalogue, random: Random): Answers {
  const answers: Record<string, readonly string[]> = {};
  for (const question of catalogue.questions) {
    if (random() < 0.6) continue;
    const options = anyOptions(question, catalogue, random);
    if (options.length > 0) answers[question.id] = options;
  }
  return answers;
}

const debris = [
  '&',
  '=',
  '?',
  '#',
  '.',
  '..',
  '%',
  '%E0%A4%A',
  '%00',
  '+',
  '__proto__',
  'edition',
  '\u202e',
  '💥',
  '-',
];

/** What chats, mail programs and hands do to a link: parts lost, doubled, swapped, broken off, something strewn in. */
export function mangled(link: string, random: Random): string {
  const at = (): number => Math.floor(random() * (link.length + 1));
  const [from, to] = [at(), at()].toSorted((a, b) => a - b) as [number, number];
  switch (Math.floor(random() * 7)) {
    case 0:
      return link.slice(0, from);
    case 1:
      return link.slice(0, from) + link.slice(to);
    case 2:
      return link.slice(0, to) + link.slice(from);
    case 3:
      return link.slice(0, from) + oneOf(debris, random) + link.slice(from);
    case 4:
      return link.slice(0, from) + String.fromCharCode(Math.floor(random() * 65_536)) + link.slice(from + 1);
    case 5:
      return link.toUpperCase();
    default:
      return encodeURIComponent(link);
  }
}
