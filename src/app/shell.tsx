import { Link, Outlet } from '@tanstack/react-router';
import { useState } from 'react';
import { asking } from '#catalogue/asking.ts';
import { editionWords } from '#ui/edition-words.ts';
import { ExplainContext } from '#ui/explained.tsx';
import { Dropped } from './dropped.tsx';
import styles from './shell.module.css';
import { ThemeChoice } from './theme-choice.tsx';
import { useFocusOnNewPage } from './use-focus-on-new-page.ts';
import { useLater } from './use-later.ts';

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
  { to: '/differences', label: 'Two opinions' },
] as const;

/** What surrounds every page: name, ways around, notices about the address, footer. */
export function Shell() {
  useFocusOnNewPage();
  const [later, load] = useLater();
  const [isSearching, setSearching] = useState(false);
  const ready = later === 'failed' ? undefined : later;
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
        <button
          type="button"
          aria-keyshortcuts={ready && 'Control+K Meta+K'}
          onPointerEnter={ready?.fetchAhead}
          onFocus={ready?.fetchAhead}
          onClick={() => {
            if (ready === undefined) load();
            setSearching(true);
          }}
        >
          Search
        </button>
      </header>
      {ready && (
        <ready.SearchHere isOpen={isSearching} onOpen={() => setSearching(true)} onClose={() => setSearching(false)} />
      )}
      <main id="content" tabIndex={-1} className={styles['main']}>
        {isSearching && later === 'failed' && (
          <p role="alert">
            The search could not be loaded. The <Link to="/glossary">glossary</Link> and{' '}
            <Link to="/platforms">the platforms</Link> may be there.
          </p>
        )}
        <Dropped />
        <ExplainContext value={ready?.explanations}>
          <Outlet />
        </ExplainContext>
      </main>
      <footer className={styles['footer']}>
        <p>
          Worked out in this browser from the {editionWords(asking.edition)}: no server, no account, no tracking. The
          answers stand in the address, and on this device if you keep them.
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
