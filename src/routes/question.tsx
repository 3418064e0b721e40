import { Navigate, useParams } from '@tanstack/react-router';
import { NotFoundPage } from '#app/not-found.tsx';
import { asking } from '#catalogue/asking.ts';
import { findQuestion } from '#wizard/find-question.ts';
import { QuestionStep } from './question-step.tsx';

/**
 * One question a page. A former id leads on to the question. An unknown one shows the page for what does
 * not exist, in its place: thrown from here, it would take the frame of the pages with it.
 */
export function QuestionRoute() {
  const { question: word } = useParams({ from: '/q/$question' });
  const question = findQuestion(word, asking.questions);
  if (question === undefined) return <NotFoundPage />;
  if (question.id === word) return <QuestionStep key={word} question={question} />;
  return <Navigate to="/q/$question" params={{ question: question.id }} search replace />;
}
