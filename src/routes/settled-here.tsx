import { platformName } from '#app/platform-name.ts';
import type { Settling } from '#app/use-settled.ts';
import { asking } from '#catalogue/asking.ts';
import { OPEN, type Answers } from '#catalogue/schema.ts';
import { settledSamples, settledSeed } from '#scoring/how-settled.ts';
import actions from '#ui/action.module.css';
import { SettledSoFar } from '#wizard/settled-so-far.tsx';
import { linksWith } from './link-to.tsx';

interface Props {
  readonly answers: Answers;
  readonly here: string;
  readonly settling: Settling;
}

const labels = new Map(asking.questions.map(({ id, label }) => [id, label]));

/** How settled the first place is, joined to the addresses that its words lead to. */
export function SettledHere({ answers, here, settling: { settled, tried } }: Props) {
  const linkTo = linksWith(answers);
  return (
    <SettledSoFar
      settled={settled}
      tried={tried}
      drawn={{ samples: settledSamples, seed: settledSeed }}
      name={platformName}
      label={(question) => labels.get(question) ?? question}
      here={here}
      unknown={Object.keys(answers).filter((id) => answers[id]?.includes(OPEN))}
      links={{
        toQuestion: (question, words) => linkTo({ page: 'question', question }, words, actions['quiet']),
        toResult: (words) => linkTo({ page: 'result', answers }, words, actions['secondary']),
        toMethod: (words) => linkTo({ page: 'method', section: 'settled' }, words),
      }}
    />
  );
}
