import { Link, useNavigate, useSearch } from '@tanstack/react-router';
import { useMemo } from 'react';
import { useVerdict } from '#app/use-verdict.ts';
import { catalogue } from '#catalogue/index.ts';
import { ComparePage } from '#compare/compare-page.tsx';
import { readComparison, type Comparison } from '#link/read-comparison.ts';
import { writeComparison } from '#link/write-comparison.ts';
import { writeLink } from '#link/write-link.ts';
import { raisedIn, scoreOf, standingsIn } from './comparison-for.ts';
import { forgetPlatforms, loadPlatforms } from './facts-of-many.ts';
import { firstCompared } from './first-compared.ts';
import { useAnswersAlone } from './use-answers-alone.ts';

/** How many of the leaders are compared while none is chosen. */
const leaders = 6;

/** `/compare`: platforms side by side. The address says which, and which rows. */
export function CompareRoute() {
  const search = useSearch({ from: '__root__' });
  const navigate = useNavigate();
  const reading = useMemo(() => readComparison(search, catalogue), [search]);
  const answers = useAnswersAlone();
  const verdict = useVerdict(answers);
  const isAnswered = Object.keys(answers).length > 0;
  const standings = useMemo(() => (isAnswered ? standingsIn(verdict) : undefined), [isAnswered, verdict]);
  const raised = useMemo(() => raisedIn(verdict), [verdict]);
  const own = writeLink(answers, catalogue);
  const first = verdict.ranked.slice(0, leaders).map(({ platform }) => platform);
  const isLed = standings !== undefined && first.length > 1;

  const change = (next: Comparison): void => {
    // one step back undoes a text, not its last letter
    const isTyping = reading.comparison.find !== '' && next.find !== '' && next.find !== reading.comparison.find;
    void navigate({
      to: '/compare',
      search: { ...own, ...writeComparison(next, catalogue) },
      replace: isTyping,
      resetScroll: false,
    });
  };
  return (
    <ComparePage
      catalogue={catalogue}
      reading={reading}
      initial={
        isLed
          ? { platforms: first, words: `The first ${first.length} for your answers` }
          : { platforms: firstCompared, words: 'The six names of 2009, as they stand today' }
      }
      raised={raised}
      standings={standings}
      scoreOf={scoreOf}
      load={loadPlatforms}
      forget={forgetPlatforms}
      lead={
        <>
          {catalogue.criteria.length} criteria, every value with its detail, date and source.{' '}
          {standings === undefined ? (
            <>
              <Link to="/" search={own}>
                Answer a few questions
              </Link>
              , and the table knows what matters to you.
            </>
          ) : (
            <>
              It goes by the answers in this address, as does{' '}
              <Link to="/result" search={own}>
                the result
              </Link>
              .
            </>
          )}
        </>
      }
      renderPlatform={(platform, name) => (
        <Link to="/platforms/$platform" params={{ platform }} search={own}>
          {name}
        </Link>
      )}
      onChange={change}
    />
  );
}
