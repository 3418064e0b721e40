import { Suspense, use, type ReactNode } from 'react';
import type { Catalogue, Platform, PlatformName } from '#catalogue/schema.ts';
import { Page } from '#ui/page.tsx';
import { RetryBoundary } from '#ui/retry-boundary.tsx';
import action from '#ui/action.module.css';
import { FactTables } from './fact-tables.tsx';
import { FitLists } from './fit-lists.tsx';
import { PlatformIntro } from './platform-intro.tsx';
import { Standing, type StandingFor } from './standing.tsx';
import styles from './platform-page.module.css';

interface Loaded {
  readonly catalogue: Catalogue;
  readonly load: () => Promise<Platform>;
  readonly loadReadings: () => Promise<Readonly<Record<string, string>>>;
  readonly target: string | undefined;
}

interface Props extends Loaded {
  readonly platform: PlatformName;
  /** absent while nothing is answered */
  readonly standing: StandingFor | undefined;
  readonly result: ReactNode;
  /** ways to see it beside others */
  readonly compare: ReactNode;
  readonly forget: () => void;
}

/** Everything on one platform. Its name and summary stand at once, the facts follow. */
export function PlatformPage({ platform, standing, result, compare, forget, ...loaded }: Props) {
  return (
    <Page title={platform.name} lead={platform.summary} width="wide">
      <PlatformIntro platform={platform} />
      {standing !== undefined && <Standing standing={standing} result={result} />}
      {compare}
      <RetryBoundary
        onRetry={forget}
        renderFailed={(retry) => (
          <p role="alert">
            The facts could not be loaded.{' '}
            <button type="button" className={action['quiet']} onClick={retry}>
              Try again
            </button>
          </p>
        )}
      >
        <Suspense fallback={<p className={styles['wait']}>Fetching the facts …</p>}>
          <LoadedFacts {...loaded} />
        </Suspense>
      </RetryBoundary>
    </Page>
  );
}

function LoadedFacts({ catalogue, load, loadReadings, target }: Loaded) {
  const platform = use(load());
  return (
    <>
      <FitLists bestFor={platform.bestFor} watchOut={platform.watchOut} />
      <FactTables {...{ catalogue, platform, target, loadReadings }} />
    </>
  );
}
