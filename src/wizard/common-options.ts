import { ANY, OPEN, type Option, type Question } from '#catalogue/schema.ts';

/** The two answers that every question has, each with what it does to this one. */
export function commonOptions({ options, about = [] }: Question): readonly Option[] {
  const assumes = options.some(({ lifts = [] }) => lifts.length > 0);
  return [
    {
      id: OPEN,
      label: 'I don’t know',
      hint: assumes
        ? 'Leaves the question open: the usual case is assumed meanwhile.'
        : 'Leaves the question open: nothing is added and nothing ruled out.',
    },
    {
      id: ANY,
      label: 'Doesn’t matter',
      hint: [
        about.length > 0
          ? 'Takes the weight away: what this question is about counts for no platform.'
          : 'Says that none of these bears on the choice.',
        ...(assumes ? ['The usual case is not assumed either.'] : []),
      ].join(' '),
    },
  ];
}
