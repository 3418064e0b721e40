import { Link } from '@tanstack/react-router';
import { useLink } from '#app/use-link.ts';
import { asking } from '#catalogue/asking.ts';
import type { Question } from '#catalogue/schema.ts';
import { writeLink } from '#link/write-link.ts';
import { pathOf } from '#scoring/path.ts';
import actions from '#ui/action.module.css';
import { Page } from '#ui/page.tsx';
import { AnswerList } from '#wizard/answer-list.tsx';
import { AnswerSection } from '#wizard/answer-section.tsx';
import { answerWords } from '#wizard/answer-words.ts';
import { ClearAll } from '#wizard/clear-all.tsx';
import { WaysToBegin } from './ways-to-begin.tsx';

/** Every answer in the address, with a way to change each; the others stay. */
export function AnswersPage() {
  const { answers } = useLink();
  const search = writeLink(answers, asking);
  const path = pathOf(asking.questions, answers);
  const stray = asking.questions.filter((question) => answers[question.id] && !path.includes(question));
  const given = Object.keys(answers).length;
  const list = (questions: readonly Question[]) => (
    <AnswerList
      lines={questions.map((question) => ({
        question: question.id,
        label: question.label,
        prompt: question.prompt,
        said: answerWords(question, answers, asking.groups),
      }))}
      renderLink={(question, words) => (
        <Link to="/q/$question" params={{ question }} search={search}>
          {words}
        </Link>
      )}
    />
  );
  return (
    <Page
      title="Your answers"
      lead={
        given === 0
          ? 'This address carries no answers yet.'
          : `${given} of ${path.length + stray.length} questions answered. Change any of them; the others stay.`
      }
    >
      {given === 0 ? (
        <WaysToBegin />
      ) : (
        <div className="screen-only">
          <Link to="/result" search={search} className={actions['primary']}>
            Show the result
          </Link>
        </div>
      )}
      {stray.length > 0 && (
        <AnswerSection
          title="Answers that count for nothing now"
          about="Another answer has made these questions pointless. They count again as soon as they are asked again."
        >
          {list(stray)}
        </AnswerSection>
      )}
      <AnswerSection title="For a first result">{list(path.filter(({ short }) => short))}</AnswerSection>
      <AnswerSection title="Finer questions">{list(path.filter(({ short }) => !short))}</AnswerSection>
      {given > 0 && (
        <ClearAll given={given}>
          <Link to="/answers" search={{}} className={actions['secondary']}>
            Clear all answers
          </Link>
        </ClearAll>
      )}
    </Page>
  );
}
