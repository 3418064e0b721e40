import { useState } from 'react';
import { soon } from '#app/soon.ts';
import type { Answers, Question } from '#catalogue/schema.ts';
import { toggleOption } from '#link/toggle-option.ts';
import { OptionList } from '#wizard/option-list.tsx';

interface Props {
  readonly question: Question;
  readonly answers: Answers;
  /** changes the answers in the address as it then stands */
  readonly onChange: (change: (now: Answers) => Answers) => void;
}

/** The options of a question: what is clicked stands at once, and the address follows when that is painted. */
export function Choosing({ question, answers, onChange }: Props) {
  const [clicked, setClicked] = useState({ before: answers, after: answers });
  const shown = clicked.before === answers ? clicked.after : answers;
  return (
    <OptionList
      question={question}
      chosen={shown[question.id] ?? []}
      onChoose={(option) => {
        setClicked({ before: answers, after: toggleOption(shown, question, option) });
        soon(() => onChange((now) => toggleOption(now, question, option)));
      }}
    />
  );
}
