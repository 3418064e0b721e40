import { Link, useLocation } from '@tanstack/react-router';
import { Page } from '#ui/page.tsx';
import styles from './not-found.module.css';

const longestShown = 80;

/** An address as a person can read it, broken percent signs included. */
function readable(path: string): string {
  const cut = path.length > longestShown ? `${path.slice(0, longestShown)}…` : path;
  try {
    return decodeURI(cut);
  } catch {
    return cut;
  }
}

/** What an address without a page gets: what was asked for, and the ways on. */
export function NotFoundPage() {
  const path = useLocation({ select: ({ pathname }) => pathname });
  return (
    <Page
      title="No such page"
      lead={
        <>
          Nothing stands at <code>{readable(path)}</code>. The link may be mistyped, or cut short where it was passed
          on.
        </>
      }
    >
      <ul className={styles['ways']}>
        <li>
          <Link to="/answers" search>
            The answers in this address
          </Link>
          <p>Whatever the address carries after its question mark can still be read.</p>
        </li>
        <li>
          <Link to="/platforms" search>
            All platforms
          </Link>
          <p>Each with its facts, their sources and dates.</p>
        </li>
        <li>
          <Link to="/" search>
            The start
          </Link>
          <p>The first question, and situations to begin from.</p>
        </li>
      </ul>
    </Page>
  );
}
