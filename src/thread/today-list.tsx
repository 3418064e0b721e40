import type { Links } from './links.ts';
import type { Today } from './told.ts';
import styles from './today-list.module.css';

interface Props {
  readonly platforms: readonly string[];
  readonly todayOf: (platform: string) => Today;
  readonly links: Links;
}

/** Platforms with their status, their end of support and their modes, as the facts have them. */
export function TodayList({ platforms, todayOf, links }: Props) {
  return (
    <ul className={styles['list']}>
      {platforms.map((platform) => {
        const { name, status, until, modes } = todayOf(platform);
        return (
          <li key={platform}>
            {links.platform(platform, name)}
            <span>
              {status}, {until === undefined ? 'end of support not published' : `supported until ${until}`}. {modes}
            </span>
          </li>
        );
      })}
    </ul>
  );
}
