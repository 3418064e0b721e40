import type { Mode } from '#catalogue/schema.ts';
import { aspects } from './aspect-words.ts';
import type { Sheet } from './sheet.ts';

/** The properties of modes as a sheet, a line a sentence. */
export function propertySheet(modes: readonly Mode[], title: string): Sheet {
  const lines = aspects.flatMap(([aspect, label]) =>
    modes.flatMap(({ label: name, says }) =>
      (says[aspect] ?? []).map((statement) => ({ cells: [label, name, statement.says], backing: statement })),
    ),
  );
  return { title, head: ['Property', 'Mode', 'Sentence'], lines };
}
