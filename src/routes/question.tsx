import { Navigate, useParams } from '@tanstack/react-router';
import { NotFoundPage } from '#app/not-found.tsx';
import { catalogue } from '#catalogue/index.ts';
import { QuestionStep } from './question-step.tsx';

/** One question a page. A former id leads on to the question; an unknown one is a page that does not exist. */
export function QuestionRoute() {
  const { question: id } = useParams({ from: '/q/$question' });
  const question = catalogue.questions.find((each) => each.id === id);
  if (question !== undefined) return <QuestionStep key={id} question={question} />;
  const renamed = catalogue.questions.find(({ formerIds = [] }) => formerIds.includes(id));
  if (renamed === undefined) return <NotFoundPage />;
  return <Navigate to="/q/$question" params={{ question: renamed.id }} search replace />;
}
