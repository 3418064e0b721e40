import { Link } from '@tanstack/react-router';
import { Page } from '#ui/page.tsx';

/** What an address without a page gets. */
export function NotFoundPage() {
  return (
    <Page title="No such page" lead="Nothing stands at this address. The link may be mistyped, or older than the page.">
      <p>
        <Link to="/" search>
          Go to the start
        </Link>
        , or{' '}
        <Link to="/answers" search>
          see the answers in this address
        </Link>
        .
      </p>
    </Page>
  );
}
