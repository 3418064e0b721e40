import { readAside } from '#app/read-aside.ts';
import type { Question } from '#catalogue/schema.ts';
import { MachinePaste } from '#wizard/machine-paste.tsx';

interface Props {
  readonly question: Question;
  readonly chosen: readonly string[];
  readonly onChoose: (option: string) => void;
}

/** Reading what a machine prints, joined to the question about the processor. Loaded with that question only. */
export function MachinePasteHere({ question, chosen, onChoose }: Props) {
  const labels = new Map(question.options.map(({ id, label }) => [id, label]));
  return (
    <MachinePaste read={readAside} optionLabel={(id) => labels.get(id) ?? id} chosen={chosen} onChoose={onChoose} />
  );
}
