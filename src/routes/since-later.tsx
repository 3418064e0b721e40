import { createElement, Suspense, use } from 'react';
import { catalogue } from '#catalogue/index.ts';
import type { Link } from '#link/read-link.ts';
import { ThenWait } from '#result/then-wait.tsx';
import type { Verdict } from '#scoring/recommend.ts';
import { RetryBoundary } from '#ui/retry-boundary.tsx';
import type { SinceHere } from './result-since.tsx';

interface Props {
  readonly link: Link;
  readonly verdict: Verdict;
}

let load: Promise<typeof SinceHere> | undefined;

/** Fetched once; a failure is not kept. */
function loadSince(): Promise<typeof SinceHere> {
  load ??= import('./result-since.tsx').then((loaded) => loaded.SinceHere);
  return load;
}

/** True when a link may have said something else when it was shared: another edition, or another one who led. */
function isOld({ edition, seen }: Link, { ranked }: Verdict): boolean {
  if (edition !== undefined && edition !== catalogue.edition) return true;
  return seen !== undefined && !ranked.some(({ platform, place }) => place === 1 && platform === seen);
}

/** What the link said when it was shared, once it is worked out. Links of today load nothing. */
export function SinceLater(props: Props) {
  if (!isOld(props.link, props.verdict)) return null;
  return (
    <RetryBoundary onRetry={() => (load = undefined)} renderFailed={(retry) => <ThenWait onRetry={retry} />}>
      <Suspense fallback={<ThenWait />}>
        <SinceLoaded {...props} />
      </Suspense>
    </RetryBoundary>
  );
}

function SinceLoaded(props: Props) {
  return createElement(use(loadSince()), props);
}
