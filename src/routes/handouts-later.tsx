import { createElement, Suspense, use, type ComponentProps } from 'react';
import action from '#ui/action.module.css';
import { LateFold } from '#ui/late-fold.tsx';
import { RetryBoundary } from '#ui/retry-boundary.tsx';
import type { HandoutsHere } from './result-handouts.tsx';

type Props = ComponentProps<typeof HandoutsHere>;

let load: Promise<typeof HandoutsHere> | undefined;

/** Fetched once; a failure is not kept. */
function loadHandouts(): Promise<typeof HandoutsHere> {
  load ??= import('./result-handouts.tsx').then((loaded) => loaded.HandoutsHere);
  return load;
}

/** A quiet way to the exports; what makes them is fetched when it is opened. */
export function HandoutsLater(props: Props) {
  return (
    <LateFold
      summary="More ways to hand it on"
      render={() => (
        <RetryBoundary
          onRetry={() => (load = undefined)}
          renderFailed={(retry) => (
            <p role="alert">
              They could not be loaded.{' '}
              <button type="button" className={action['quiet']} onClick={retry}>
                Try again
              </button>
            </p>
          )}
        >
          <Suspense fallback={<p>Fetching …</p>}>
            <HandoutsLoaded {...props} />
          </Suspense>
        </RetryBoundary>
      )}
    />
  );
}

function HandoutsLoaded(props: Props) {
  return createElement(use(loadHandouts()), props);
}
