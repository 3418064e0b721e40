import { Suspense } from 'react';
import type { ReactNode } from 'react';
import type { PlatformName } from '#catalogue/schema.ts';
import action from '#ui/action.module.css';
import { Page } from '#ui/page.tsx';
import { RetryBoundary } from '#ui/retry-boundary.tsx';
import { PlatformBody, type PlatformBodyProps } from './platform-body.tsx';
import { PlatformIntro } from './platform-intro.tsx';
import { Standing, type StandingFor } from './standing.tsx';
import styles from './platform-page.module.css';

interface Props extends PlatformBodyProps {
  readonly platform: PlatformName;
  /** absent while nothing is answered */
  readonly standing: StandingFor | undefined;
  readonly result: ReactNode;
  readonly forget: () => void;
}

/** Everything on one platform. Its name and summary stand at once, the rest follows. */
export function PlatformPage({ platform, standing, result, forget, ...body }: Props) {
  return (
    <Page title={platform.name} lead={platform.summary} width="wide">
      <PlatformIntro platform={platform} />
      {standing !== undefined && <Standing standing={standing} result={result} />}
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
          <PlatformBody {...body} />
        </Suspense>
      </RetryBoundary>
    </Page>
  );
}
