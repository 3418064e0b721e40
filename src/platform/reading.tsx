import { Suspense, use, useState } from 'react';
import type { Criterion } from '#catalogue/schema.ts';
import { RetryBoundary } from '#ui/retry-boundary.tsx';
import styles from './reading.module.css';

interface Props {
  readonly criterion: Omit<Criterion, 'reading'>;
  readonly load: () => Promise<Readonly<Record<string, string>>>;
}

/** How a criterion is read. Fetched when somebody asks. */
export function Reading({ criterion, load }: Props) {
  const [wanted, setWanted] = useState(false);
  return (
    <details
      className={`${styles['reading']} screen-only`}
      onToggle={({ currentTarget }) => setWanted(currentTarget.open)}
    >
      <summary>
        How it is read<span className="visually-hidden">: {criterion.label}</span>
      </summary>
      {wanted && (
        <RetryBoundary
          onRetry={() => setWanted(false)}
          renderFailed={() => <p>This could not be loaded. Reload the page to try again.</p>}
        >
          <Suspense fallback={<p>Fetching …</p>}>
            <ReadingText id={criterion.id} load={load} />
          </Suspense>
        </RetryBoundary>
      )}
    </details>
  );
}

function ReadingText({ id, load }: { readonly id: string; readonly load: Props['load'] }) {
  return <p>{use(load())[id]}</p>;
}
