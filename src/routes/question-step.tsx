import { useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import { platformName } from '#app/platform-name.ts';
import { useLink } from '#app/use-link.ts';
import { useVerdict } from '#app/use-verdict.ts';
import { catalogue } from '#catalogue/index.ts';
import type { Answers, Question } from '#catalogue/schema.ts';
import { toggleOption } from '#link/toggle-option.ts';
import { writeLink } from '#link/write-link.ts';
import { pathOf } from '#scoring/path.ts';
import { recommend } from '#scoring/recommend.ts';
import { Notice } from '#ui/notice.tsx';
import { movement } from '#wizard/movement.ts';
import { OptionList } from '#wizard/option-list.tsx';
import { Priorities } from '#wizard/priorities.tsx';
import { Progress } from '#wizard/progress.tsx';
import { QuestionPage } from '#wizard/question-page.tsx';
import { setImportance } from '#wizard/set-importance.ts';
import { stepsAt } from '#wizard/steps.ts';
import { LeadersSoFar } from './leaders-so-far.tsx';
import { BackWay, OtherWays, onwardWords } from './question-ways.tsx';

/** A question joined to the address: what is chosen is read from there and written there at once. */
export function QuestionStep({ question }: { readonly question: Question }) {
  const navigate = useNavigate();
  const { answers } = useLink();
  const verdict = useVerdict(answers);
  const [moved, setMoved] = useState('');
  const path = pathOf(catalogue.questions, answers);
  const steps = stepsAt(question, path);
  const search = writeLink(answers, catalogue);
  const asked = path.includes(question);

  const write = (next: Answers) => {
    const isFirst = Object.keys(answers).length === 0;
    setMoved(isFirst ? '' : movement(verdict, recommend(next, catalogue), platformName));
    void navigate({ to: '.', search: writeLink(next, catalogue), replace: true, resetScroll: false });
  };
  const goOn = () => {
    if (steps.endsShort || steps.next === undefined) void navigate({ to: '/result', search });
    else void navigate({ to: '/q/$question', params: { question: steps.next.id }, search });
  };
  const { situation } = verdict;
  return (
    <QuestionPage
      question={question}
      back={<BackWay steps={steps} search={search} />}
      progress={asked && <Progress question={question} path={path} answers={answers} steps={steps} />}
      notice={
        !asked && (
          <Notice title="Your answers have made this question pointless">
            <p>An answer here counts for nothing until another answer brings the question back.</p>
          </Notice>
        )
      }
      onward={onwardWords(steps)}
      onContinue={goOn}
      ways={<OtherWays question={question} steps={steps} answers={answers} search={search} />}
      leaders={<LeadersSoFar answers={answers} verdict={verdict} moved={moved} />}
    >
      {question.kind === 'classes' ? (
        <Priorities
          groups={catalogue.groups}
          starting={situation.startingClasses}
          current={situation.classes}
          onSet={(group, importance) => write(setImportance(answers, question.id, group, importance))}
        />
      ) : (
        <OptionList
          question={question}
          chosen={answers[question.id] ?? []}
          onChoose={(option) => write(toggleOption(answers, question, option))}
        />
      )}
    </QuestionPage>
  );
}
