import { Fragment, type ReactNode } from 'react';
import type { Asked } from '#scoring/situation.ts';

/** A link to a question, with what was said to it. */
export type RenderAnswer = (question: string, options: readonly string[]) => ReactNode;

interface Props {
  readonly asked: readonly Asked[];
  readonly renderAnswer: RenderAnswer;
}

/** Each question once, with everything that was said to it, as the way back to it. */
export function AnswerLinks({ asked, renderAnswer }: Props) {
  const byQuestion = Map.groupBy(asked, ({ question }) => question);
  return [...byQuestion].map(([question, answers], at) => (
    <Fragment key={question}>
      {at > 0 && '; '}
      {renderAnswer(
        question,
        answers.map(({ option }) => option),
      )}
    </Fragment>
  ));
}
