import { createElement, memo, Suspense, use } from 'react';
import { catalogue } from '#catalogue/index.ts';
import type { Answers } from '#catalogue/schema.ts';
import { ModesWait } from '#result/modes-wait.tsx';
import type { Verdict } from '#scoring/recommend.ts';
import action from '#ui/action.module.css';
import { RetryBoundary } from '#ui/retry-boundary.tsx';
import type { ModesHere } from './result-modes.tsx';

interface Props {
  readonly answers: Answers;
  readonly verdict: Verdict;
}

/** The question whose answer says how much room to keep; the rest of the modes’ data is not there yet. */
const question = catalogue.questions.find(({ id }) => id === 'guests');

let load: Promise<typeof ModesHere> | undefined;

/** Fetched once; a failure is not kept. */
function loadModes(): Promise<typeof ModesHere> {
  load ??= import('./result-modes.tsx').then((loaded) => loaded.ModesHere);
  return load;
}

/** The modes, once they are there. The verdict does not wait for them, and doubt that arrives does not render them again. */
export const ModesLater = memo(function ModesLater(props: Props) {
  const chosen = props.answers['guests'] ?? [];
  const guests = question?.options.filter(({ id }) => chosen.includes(id)).map(({ label }) => label) ?? [];
  return (
    <RetryBoundary
      onRetry={() => (load = undefined)}
      renderFailed={(retry) => (
        <p role="alert">
          The mode for each guest could not be loaded.{' '}
          <button type="button" className={action['quiet']} onClick={retry}>
            Try again
          </button>
        </p>
      )}
    >
      <Suspense fallback={<ModesWait guests={guests} />}>
        <ModesLoaded {...props} />
      </Suspense>
    </RetryBoundary>
  );
});

function ModesLoaded(props: Props) {
  return createElement(use(loadModes()), props);
}
