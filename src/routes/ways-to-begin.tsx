import { Link } from '@tanstack/react-router';
import { useLink } from '#app/use-link.ts';
import { asking } from '#catalogue/asking.ts';
import { writeLink } from '#link/write-link.ts';
import { pathOf } from '#scoring/path.ts';
import actions from '#ui/action.module.css';
import { WayRow } from '#wizard/way-row.tsx';

/** The first question, or, where the address carries answers, the first one that is still to be asked. */
export function WaysToBegin() {
  const { answers } = useLink();
  const path = pathOf(asking.questions, answers);
  const given = Object.keys(answers).length;
  const next = path.find(({ id }) => answers[id] === undefined);
  const first = path[0];
  if (given === 0) {
    return (
      <WayRow>
        {first !== undefined && (
          <Link to="/q/$question" params={{ question: first.id }} search={{}} className={actions['primary']}>
            Start with the first question
          </Link>
        )}
        <Link to="/platforms" className={actions['quiet']}>
          Look at the platforms
        </Link>
      </WayRow>
    );
  }
  const search = writeLink(answers, asking);
  const count = given === 1 ? '1 answer' : `${given} answers`;
  return (
    <WayRow said={`This address carries ${count}${next === undefined ? '.' : `. Next comes: ${next.prompt}`}`}>
      {next !== undefined && (
        <Link to="/q/$question" params={{ question: next.id }} search={search} className={actions['primary']}>
          Go on where you are
        </Link>
      )}
      <Link to="/result" search={search} className={actions[next === undefined ? 'primary' : 'secondary']}>
        Show the result
      </Link>
      <Link to="/answers" search={search} className={actions['quiet']}>
        All answers
      </Link>
      <Link to="/" search={{}} className={actions['quiet']}>
        Start afresh
      </Link>
    </WayRow>
  );
}
