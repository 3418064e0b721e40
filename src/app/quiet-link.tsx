import { useRouter } from '@tanstack/react-router';
import type { MouseEvent, ReactNode } from 'react';
import { stringifySearch } from '#link/search-text.ts';
import type { SearchParameters } from '#link/read-link.ts';

interface Props {
  /** path of the page, without search and hash */
  readonly to: string;
  readonly search: SearchParameters;
  readonly hash?: string | undefined;
  /** stays where it is on the page, for links that only change a part of it */
  readonly staysPut?: boolean;
  readonly className?: string | undefined;
  readonly children: ReactNode;
}

/** A new tab, a new window, a download: the browser's own business. */
function isForTheBrowser({ defaultPrevented, button, metaKey, ctrlKey, shiftKey, altKey }: MouseEvent): boolean {
  return defaultPrevented || button !== 0 || metaKey || ctrlKey || shiftKey || altKey;
}

/**
 * A link that does not listen to the address. The router's own link renders again, at once, whenever the
 * address changes; a result has more than a hundred of them, and a click would wait for all.
 */
export function QuietLink({ to, search, hash, staysPut = false, className, children }: Props) {
  const router = useRouter();
  const href = `${to}${stringifySearch(search)}${hash === undefined ? '' : `#${hash}`}`;
  const preload = (): void => {
    // What cannot be fetched ahead is fetched, and spoken of, when the link is followed.
    router.preloadRoute({ to }).catch(() => undefined);
  };
  return (
    <a
      href={router.history.createHref(href)}
      className={className}
      onPointerEnter={preload}
      onFocus={preload}
      onClick={(event) => {
        if (isForTheBrowser(event)) return;
        event.preventDefault();
        void router.navigate({ href, resetScroll: !staysPut });
      }}
    >
      {children}
    </a>
  );
}
