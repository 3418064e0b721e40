import { createElement, useEffect, useState, type ComponentProps } from 'react';
import action from '#ui/action.module.css';
import { LateFold } from '#ui/late-fold.tsx';
import type { HandoutsHere } from './result-handouts.tsx';

type Props = ComponentProps<typeof HandoutsHere>;

/** A quiet way to the exports; what makes them is fetched when it is opened. */
export function HandoutsLater(props: Props) {
  return <LateFold summary="More ways to hand it on" render={() => <Fetched {...props} />} />;
}

function Fetched(props: Props) {
  const [fetched, setFetched] = useState<typeof HandoutsHere | 'failed'>();
  useEffect(() => {
    if (fetched !== undefined) return;
    import('./result-handouts.tsx').then(
      (loaded) => setFetched(() => loaded.HandoutsHere),
      () => setFetched('failed'),
    );
  }, [fetched]);
  if (fetched === undefined) return <p>Fetching …</p>;
  if (fetched !== 'failed') return createElement(fetched, props);
  return (
    <p role="alert">
      They could not be loaded.{' '}
      <button type="button" className={action['quiet']} onClick={() => setFetched(undefined)}>
        Try again
      </button>
    </p>
  );
}
