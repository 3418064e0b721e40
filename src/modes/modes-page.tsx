import { Suspense, type ReactNode } from 'react';
import type { ModeKind, ModeReference } from '#catalogue/mode-reference-shapes.ts';
import action from '#ui/action.module.css';
import { Page } from '#ui/page.tsx';
import { RetryBoundary } from '#ui/retry-boundary.tsx';
import { Contents } from './contents.tsx';
import { Difference } from './difference.tsx';
import { LoadedReference } from './loaded-reference.tsx';
import type { PlatformMatrixWords } from './platform-matrix.ts';
import { ReferenceSections } from './reference-sections.tsx';

/** What follows the explanation. */
export interface Loaded {
  readonly reference: ModeReference;
  readonly words: PlatformMatrixWords;
}

/** What the tables are filled with. */
export interface ReferenceProps {
  readonly kinds: readonly ModeKind[];
  /** the same promise until `forget` */
  readonly load: () => Promise<Loaded>;
  /** section or mode that the address points at */
  readonly target: string | undefined;
  readonly renderPlatform: (id: string, name: string) => ReactNode;
  /** the way to the question that reads what a machine printed */
  readonly paste: ReactNode;
}

interface Props extends ReferenceProps {
  readonly lead: ReactNode;
  readonly forget: () => void;
}

/** The modes: what they are, who offers them, what runs in them. The explanation stands at once, the tables follow. */
export function ModesPage({ lead, forget, ...reference }: Props) {
  return (
    <Page title="Virtualisation modes" lead={lead} width="wide">
      <Contents />
      <RetryBoundary
        onRetry={forget}
        renderFailed={(retry) => (
          <>
            <Difference kinds={reference.kinds} />
            <p role="alert">
              The tables could not be loaded.{' '}
              <button type="button" className={action['quiet']} onClick={retry}>
                Try again
              </button>
            </p>
          </>
        )}
      >
        <Suspense
          fallback={
            <>
              <Difference kinds={reference.kinds} />
              <ReferenceSections parts={undefined} />
            </>
          }
        >
          <LoadedReference {...reference} />
        </Suspense>
      </RetryBoundary>
    </Page>
  );
}
