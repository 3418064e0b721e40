import { Suspense } from 'react';
import action from '#ui/action.module.css';
import { RetryBoundary } from '#ui/retry-boundary.tsx';
import { FactDetail, FactWait } from './fact-detail.tsx';
import type { FactLoader } from './facts.ts';

interface Props {
  readonly loader: FactLoader;
  readonly platform: string;
  readonly criterion: string;
}

/** One fact with its source, fetched on its own: what stands around it stands without it, too. */
export function SourcedFact({ loader, platform, criterion }: Props) {
  return (
    <RetryBoundary
      onRetry={() => loader.forget(platform)}
      renderFailed={(retry) => (
        <span>
          The source could not be loaded.{' '}
          <button type="button" className={action['quiet']} onClick={retry}>
            Try again
          </button>
        </span>
      )}
    >
      <Suspense fallback={<FactWait />}>
        <LoadedFact loader={loader} platform={platform} criterion={criterion} />
      </Suspense>
    </RetryBoundary>
  );
}

/** Asks the loader each time it is tried, so that trying again does not meet the failure of before. */
function LoadedFact({ loader, platform, criterion }: Props) {
  return <FactDetail facts={loader.load(platform)} criterion={criterion} />;
}
