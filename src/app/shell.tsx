import { Link, Outlet } from '@tanstack/react-router';
import { edition } from '#catalogue/edition.ts';
import { dateWords } from '#ui/date-words.ts';
import { Dropped } from './dropped.tsx';
import styles from './shell.module.css';
import { ThemeChoice } from './theme-choice.tsx';
import { useFocusOnNewPage } from './use-focus-on-new-page.ts';

const pages = [
  { to: '/platforms', label: 'Platforms' },
  { to: '/compare', label: 'Compare' },
  { to: '/modes', label: 'Modes' },
  { to: '/method', label: 'Method' },
] as const;

const morePages = [
  { to: '/thread', label: 'The old question' },
  { to: '/alternatives', label: 'No hypervisor at all?' },
  { to: '/glossary', label: 'Glossary' },
  { to: '/decisions', label: 'My decisions' },
] as const;

/** What surrounds every page: name, ways around, notices about the address, footer. */
export function Shell() {
  useFocusOnNewPage();
  return (
    <div className={styles['shell']}>
      <a className={styles['skip']} href="#content">
        Skip to the content
      </a>
      <header className={`${styles['header']} screen-only`}>
        <Link to="/" search className={styles['name']}>
          Which Hypervisor
        </Link>
        <nav aria-label="Pages">
          {pages.map(({ to, label }) => (
            <Link key={to} to={to} search>
              {label}
            </Link>
          ))}
        </nav>
      </header>
      <main id="content" tabIndex={-1} className={styles['main']}>
        <Dropped />
        <Outlet />
      </main>
      <footer className={styles['footer']}>
        <p>
          Edition of {dateWords(edition)}. Worked out in this browser: no server, no account, no tracking. The answers
          stand in the address and nowhere else.
        </p>
        <nav aria-label="More pages" className="screen-only">
          {morePages.map(({ to, label }) => (
            <Link key={to} to={to} search>
              {label}
            </Link>
          ))}
        </nav>
        <div className="screen-only">
          <ThemeChoice />
        </div>
      </footer>
    </div>
  );
}
