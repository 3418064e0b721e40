import { createElement, Suspense, use, type ComponentProps } from 'react';
import action from '#ui/action.module.css';
import { LateFold } from '#ui/late-fold.tsx';
import { RetryBoundary } from '#ui/retry-boundary.tsx';
import type { ColleagueHere } from './colleague-here.tsx';

type Props = ComponentProps<typeof ColleagueHere>;

let load: Promise<typeof ColleagueHere> | undefined;

/** Fetched once; a failure is not kept. */
function loadColleague(): Promise<typeof ColleagueHere> {
  load ??= import('./colleague-here.tsx').then((loaded) => loaded.ColleagueHere);
  return load;
}

/** The door to a second opinion; the form behind it is fetched when it is opened. */
export function ColleagueLater(props: Props) {
  return (
    <LateFold
      summary="Compare with a colleague’s link"
      render={() => (
        <RetryBoundary
          onRetry={() => (load = undefined)}
          renderFailed={(retry) => (
            <p role="alert">
              It could not be loaded.{' '}
              <button type="button" className={action['quiet']} onClick={retry}>
                Try again
              </button>
            </p>
          )}
        >
          <Suspense fallback={<p>Fetching …</p>}>
            <ColleagueLoaded {...props} />
          </Suspense>
        </RetryBoundary>
      )}
    />
  );
}

function ColleagueLoaded(props: Props) {
  return createElement(use(loadColleague()), props);
}
