import { useLocation, useRouter } from '@tanstack/react-router';
import { useEffect, useRef } from 'react';
import { useDevice } from '#app/device-context.tsx';
import { QuietLink } from '#app/quiet-link.tsx';
import { useLink } from '#app/use-link.ts';
import { asking } from '#catalogue/asking.ts';
import { writeLink } from '#link/write-link.ts';
import { SearchDialog } from '#search/search-dialog.tsx';
import { SearchFoot } from '#search/search-foot.tsx';
import { SearchPanel } from '#search/search-panel.tsx';
import action from '#ui/action.module.css';
import { addressOf } from './search-address.ts';
import { searchPages } from './search-pages.ts';
import { useFind } from './use-find.ts';
import { useSearchKeys } from './use-search-keys.ts';

interface Props {
  readonly isOpen: boolean;
  readonly onOpen: () => void;
  readonly onClose: () => void;
}

/** The search over everything, opened by its button or by a key. */
export function SearchHere({ isOpen, onOpen, onClose }: Props) {
  useSearchKeys(
    useDevice(({ hasSlash }) => hasSlash),
    onOpen,
  );
  return isOpen && <OpenSearch onClose={onClose} />;
}

function OpenSearch({ onClose }: Pick<Props, 'onClose'>) {
  const router = useRouter();
  const search = writeLink(useLink().answers, asking);
  const hasSlash = useDevice((state) => state.hasSlash);
  const setSlash = useDevice((state) => state.setSlash);
  const { find, hasFailed, retry } = useFind();
  const here = useLocation({ select: ({ href }) => href });
  const opened = useRef(here);
  useEffect(() => {
    // a link in it was followed, or the way back
    if (opened.current !== here) onClose();
  }, [here, onClose]);
  return (
    <SearchDialog onClose={onClose}>
      <SearchPanel
        find={find}
        failure={
          hasFailed ? (
            <p role="alert">
              What the search goes through could not be loaded.{' '}
              <button type="button" className={action['quiet']} onClick={retry}>
                Try again
              </button>{' '}
              or look in{' '}
              <QuietLink to="/glossary" search={search}>
                the glossary
              </QuietLink>{' '}
              and among{' '}
              <QuietLink to="/platforms" search={search}>
                the platforms
              </QuietLink>
              .
            </p>
          ) : undefined
        }
        pages={searchPages}
        hrefOf={(entry) => router.history.createHref(addressOf(entry, search))}
        onGo={(entry) => {
          onClose();
          void router.navigate({ href: addressOf(entry, search) });
        }}
        onClose={onClose}
        foot={<SearchFoot hasSlash={hasSlash} onSlash={setSlash} />}
      />
    </SearchDialog>
  );
}
