/**
 * The text of `thread.gen.ts`: the old question as its page shows it. Sentences that rest on a fact get the
 * fact's source and date, and those that stand elsewhere in the catalogue are fetched from there.
 */
import { myths } from '#catalogue/myths.ts';
import type { Engine, Fact, Platform, Statement } from '#catalogue/schema.ts';
import type { Ground, OldIdea, OldName, Preference, Told, Turn } from '#catalogue/thread-shapes.ts';

/** What sentences are fetched from. */
interface Elsewhere {
  readonly platforms: readonly Platform[];
  readonly engines: readonly Engine[];
}

interface Thread extends Elsewhere {
  readonly names: readonly OldName<Told>[];
  readonly ideas: readonly OldIdea<Told>[];
  readonly turns: readonly Turn<Told>[];
  readonly preferences: readonly Preference[];
}

function named<T>(found: T | undefined, what: string): T {
  if (found === undefined)
    throw new Error(`catalogue/thread: a sentence is to be fetched from ${what}, which is not there`);
  return found;
}

/** The fact that a sentence rests on. Whether it still has the value that the sentence takes it to have is for the tests. */
function factOf([platform, criterion]: Ground, { platforms }: Elsewhere): Fact {
  return named(platforms.find(({ id }) => id === platform)?.facts[criterion], `${platform}, ${criterion}`);
}

/** The statement that a sentence of an entry stands for. */
function statementOf(told: Told, elsewhere: Elsewhere): Statement {
  if ('of' in told) {
    const { value: _, detail: __, ...backing } = factOf(told.of, elsewhere);
    return { says: told.says, ...backing };
  }
  if ('belief' in told) return named(myths.find(({ id }) => id === told.belief)?.truth, `the belief ${told.belief}`);
  if ('controlDomain' in told) {
    const engine = elsewhere.engines.find(({ id }) => id === told.controlDomain);
    return named(engine?.controlDomain, `the engine ${told.controlDomain}`).what;
  }
  return told;
}

const exported = (name: string, type: string, entries: readonly unknown[]): string =>
  `export const ${name}: readonly ${type}[] = ${JSON.stringify(entries, null, 2)};\n`;

export function threadModule({ names, ideas, turns, preferences, ...elsewhere }: Thread): string {
  const stated = (told: Told) => statementOf(told, elsewhere);
  const byOrder = (a: { readonly order: number }, b: { readonly order: number }) => a.order - b.order;
  const told = {
    names: names
      .toSorted(byOrder)
      .map((name) => ({ ...name, now: name.now.map(stated), choose: name.choose.map(stated) })),
    ideas: ideas.toSorted(byOrder).map((idea) => ({ ...idea, now: idea.now.map(stated) })),
    turns: turns.toSorted((a, b) => a.when.localeCompare(b.when)).map((turn) => ({ ...turn, what: stated(turn.what) })),
  };
  return [
    `import type { OldIdea, OldName, Preference, Turn } from '../thread-shapes.ts';\n`,
    exported('oldNames', 'OldName', told.names),
    exported('oldIdeas', 'OldIdea', told.ideas),
    exported('turns', 'Turn', told.turns),
    exported('preferences', 'Preference', preferences),
  ].join('\n');
}
