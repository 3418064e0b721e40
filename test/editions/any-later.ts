import fc from 'fast-check';
import type { Catalogue, Criterion, NamedScale, Option, PlatformValues, Question } from '#catalogue/schema.ts';

/** What somebody may do to a catalogue between two editions. */
type Step = (catalogue: Catalogue) => Catalogue;

const replaced = <T extends { readonly id: string }>(list: readonly T[], id: string, next: (entry: T) => T) =>
  list.map((entry) => (entry.id === id ? next(entry) : entry));

function anyFact({ platforms, criteria }: Catalogue): fc.Arbitrary<Step> {
  const named = criteria.filter(({ scale }) => scale.kind === 'named' || scale.kind === 'unordered');
  return fc.tuple(fc.constantFrom(...platforms), fc.constantFrom(...named)).chain(([platform, { id, scale }]) =>
    fc.constantFrom('unknown', ...Object.keys((scale as NamedScale).steps)).map((value): Step => {
      const values = (one: PlatformValues) => ({ ...one, values: { ...one.values, [id]: value } });
      return (catalogue) => ({ ...catalogue, platforms: replaced(catalogue.platforms, platform.id, values) });
    }),
  );
}

function anyRule({ criteria, groups, questions }: Catalogue): fc.Arbitrary<Step> {
  const covered = new Set(
    questions.flatMap(({ options }) => options.flatMap(({ covers = [] }) => covers.map(({ criterion }) => criterion))),
  );
  const ordered = criteria.filter(({ scale }) => scale.kind === 'named');
  return fc
    .tuple(
      fc.constantFrom(...ordered),
      fc.oneof(
        fc.constantFrom(0, 1, 2, 3).map((weight) => () => ({ weight })),
        fc.constantFrom(...groups.map(({ id }) => id)).map((group) => () => ({ group })),
        fc.double({ min: 0, max: 1, noNaN: true }).map((score) => (scale: NamedScale) => {
          const [[first, step] = ['', { label: '', score: 0 }]] = Object.entries(scale.steps);
          return { scale: { ...scale, steps: { ...scale.steps, [first]: { ...step, score } } } };
        }),
        fc.constant((scale: NamedScale) => {
          const steps = Object.entries(scale.steps).map(([word, step]) => [`${word}-today`, step] as const);
          return { scale: { ...scale, steps: Object.fromEntries(steps) } };
        }),
      ),
    )
    .map(([{ id }, part]): Step => {
      return (catalogue) => {
        const own = catalogue.criteria.find((criterion) => criterion.id === id);
        if (own?.scale.kind !== 'named') return catalogue;
        const next = { ...own, ...part(own.scale) } as Criterion;
        const words = new Set(Object.keys((next.scale as NamedScale).steps));
        const isReworded = !words.has(Object.keys(own.scale.steps)[0] ?? '');
        // what a contract makes of a value would have to get the new words, too
        if (isReworded && covered.has(id)) return catalogue;
        const reworded = catalogue.platforms.map((platform) => {
          const value = String(platform.values[id] ?? 'unknown');
          const word = value === 'unknown' || words.has(value) ? value : `${value}-today`;
          return { ...platform, values: { ...platform.values, [id]: word } };
        });
        return {
          ...catalogue,
          criteria: replaced(catalogue.criteria, id, () => next),
          platforms: isReworded ? reworded : catalogue.platforms,
        };
      };
    });
}

function anyQuestion({ questions, criteria }: Catalogue): fc.Arbitrary<Step> {
  const weighable = criteria.filter(({ scale }) => scale.kind !== 'unordered').map(({ id }) => id);
  const option = fc.oneof(
    fc
      .tuple(fc.constantFrom(...weighable), fc.constantFrom(1, 2, 3))
      .map(([id, weight]) => (own: Option): Option => ({ ...own, raises: { ...own.raises, [id]: weight } })),
    fc.constant(({ requires: _, ...own }: Option): Option => own),
    fc.constant((own: Option): Option => ({ ...own, id: `${own.id}-new`, formerIds: [own.id] })),
  );
  const part = fc.oneof(
    fc.tuple(fc.nat(), option).map(([nth, next]) => (own: Question): Question => {
      const at = own.options.length === 0 ? 0 : nth % own.options.length;
      return { ...own, options: own.options.map((each, index) => (index === at ? next(each) : each)) };
    }),
    fc.nat().map((nth) => (own: Question): Question => ({ ...own, options: own.options.toSpliced(nth % 3, 1) })),
    fc.constant((own: Question): Question => ({ ...own, id: `${own.id}-new`, formerIds: [own.id] })),
    fc.constant(({ about: _, ...own }: Question): Question => own),
  );
  const extra: Question = {
    ...questions[0]!,
    id: 'extra',
    options: [{ id: 'yes', label: 'Yes', raises: { [weighable[0] ?? '']: 3 }, requires: [] }],
    about: weighable.slice(1, 2),
    formerIds: [],
  };
  return fc.oneof(
    fc.constant<Step>((catalogue) => ({
      ...catalogue,
      questions: [...catalogue.questions.filter(({ id }) => id !== 'extra'), extra],
    })),
    fc.tuple(fc.constantFrom(...questions), part).map(([{ id }, next]): Step => (catalogue) => ({
      ...catalogue,
      questions: replaced(catalogue.questions, id, next),
    })),
    fc.constantFrom(...questions).map(({ id }): Step => (catalogue) => ({
      ...catalogue,
      questions: catalogue.questions.filter((each) => each.id !== id),
    })),
  );
}

function anyComing({ platforms, criteria }: Catalogue): fc.Arbitrary<Step> {
  return fc.oneof(
    fc.constantFrom(...platforms).map(({ id }): Step => (catalogue) => ({
      ...catalogue,
      platforms: catalogue.platforms.filter((each) => each.id !== id),
    })),
    fc.constantFrom(...platforms).map((one): Step => (catalogue) => ({
      ...catalogue,
      platforms: [
        ...catalogue.platforms.filter(({ id }) => id !== 'newcomer'),
        {
          ...one,
          ...catalogue.platforms.find(({ id }) => id === one.id),
          id: 'newcomer',
          name: 'Newcomer',
        },
      ],
    })),
    fc.constantFrom(...criteria).map(({ id }): Step => {
      return (catalogue) => ({
        ...catalogue,
        criteria: catalogue.criteria.filter((criterion) => criterion.id !== id),
        platforms: catalogue.platforms.map(({ values: { [id]: _, ...values }, ...platform }) => ({
          ...platform,
          values,
        })),
      });
    }),
  );
}

/** A catalogue as it may stand some time after another one: facts corrected, entries come and gone, rules changed. */
export function anyLater(earlier: Catalogue): fc.Arbitrary<Catalogue> {
  const some = (step: fc.Arbitrary<Step>, maxLength: number) => fc.array(step, { maxLength });
  // rules come last, because a scale that gets other words puts into them what is there
  return fc
    .tuple(
      some(anyFact(earlier), 8),
      some(anyComing(earlier), 2),
      some(anyQuestion(earlier), 3),
      some(anyRule(earlier), 3),
    )
    .map((steps) => steps.flat().reduce((catalogue, next) => next(catalogue), earlier));
}
