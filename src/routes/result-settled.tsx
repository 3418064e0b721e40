import { useSettled } from '#app/use-settled.ts';
import { catalogue } from '#catalogue/index.ts';
import type { Answers } from '#catalogue/schema.ts';
import { labelsOf } from '#result/labels.ts';
import { SettledLine } from '#result/settled-line.tsx';
import { linksWith } from './link-to.tsx';

const labels = labelsOf(catalogue);

/** How settled the first place is, in a component of its own, so that trying ways renders nothing else. */
export function SettledInResult({ answers }: { readonly answers: Answers }) {
  const { settled, tried } = useSettled(answers, true);
  return <SettledLine settled={settled} tried={tried} labels={labels} linkTo={linksWith(answers)} />;
}
