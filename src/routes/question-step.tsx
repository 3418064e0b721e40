import { useRouter } from '@tanstack/react-router';
import { lazy, Suspense } from 'react';
import { useLink } from '#app/use-link.ts';
import { asking } from '#catalogue/asking.ts';
import { labelWords } from '#catalogue/gathered/asking.gen.ts';
import type { Answers, Question } from '#catalogue/schema.ts';
import { readLink } from '#link/read-link.ts';
import { parseSearch } from '#link/search-text.ts';
import { toggleOption } from '#link/toggle-option.ts';
import { writeLink } from '#link/write-link.ts';
import { pathOf } from '#scoring/path.ts';
import { Notice } from '#ui/notice.tsx';
import { RetryBoundary } from '#ui/retry-boundary.tsx';
import { Progress } from '#wizard/progress.tsx';
import { QuestionPage } from '#wizard/question-page.tsx';
import { stepsAt } from '#wizard/steps.ts';
import { Choosing } from './choosing.tsx';
import { BackWay, OtherWays, onwardWords } from './question-ways.tsx';

/** What is scored comes after what is asked: the first question does not wait for it. */
const LeadersSoFar = lazy(async () => ({ default: (await import('./leaders-so-far.tsx')).LeadersSoFar }));
const PriorityStep = lazy(async () => ({ default: (await import('./priority-step.tsx')).PriorityStep }));
const MachinePasteHere = lazy(async () => ({ default: (await import('./machine-paste-here.tsx')).MachinePasteHere }));

/** The question whose answer can be read from what a machine prints. */
const readable = 'cpu';

/** A question joined to the address: what is chosen is read from there and written there at once. */
export function QuestionStep({ question }: { readonly question: Question }) {
  const router = useRouter();
  const { answers } = useLink();
  const path = pathOf(asking.questions, answers);
  const steps = stepsAt(question, path);
  const search = writeLink(answers, asking);
  const asked = path.includes(question);

  const write = (next: Answers) => {
    void router.navigate({ to: '.', search: writeLink(next, asking), replace: true, resetScroll: false });
  };
  // The address may be ahead of what is shown: a second change builds upon the first.
  const now = () => readLink(parseSearch(router.latestLocation.searchStr), asking).answers;
  const change = (changed: (before: Answers) => Answers) => write(changed(now()));
  const goOn = () => {
    const given = now();
    const { endsShort, next } = stepsAt(question, pathOf(asking.questions, given));
    const onward = { search: writeLink(given, asking) };
    if (endsShort || next === undefined) void router.navigate({ to: '/result', ...onward });
    else void router.navigate({ to: '/q/$question', params: { question: next.id }, ...onward });
  };
  const chosen = answers[question.id] ?? [];
  const choose = (option: string) => change((before) => toggleOption(before, question, option));
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
      words={labelWords[question.id]}
      onward={onwardWords(steps)}
      onContinue={goOn}
      ways={<OtherWays question={question} steps={steps} answers={answers} search={search} />}
      leaders={
        Object.keys(answers).length > 0 && (
          <Suspense fallback={null}>
            <LeadersSoFar answers={answers} />
          </Suspense>
        )
      }
    >
      {question.kind === 'classes' ? (
        <Suspense fallback={null}>
          <PriorityStep question={question} answers={answers} onAnswer={write} />
        </Suspense>
      ) : (
        <Choosing question={question} answers={answers} onChange={change} />
      )}
      {question.id === readable && (
        <RetryBoundary onRetry={() => undefined} renderFailed={() => null}>
          <Suspense fallback={null}>
            <MachinePasteHere question={question} chosen={chosen} onChoose={choose} />
          </Suspense>
        </RetryBoundary>
      )}
    </QuestionPage>
  );
}
