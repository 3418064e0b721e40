import { Preference } from './preference.tsx';
import type { Links } from './links.ts';
import type { Ground, Thread } from './told.ts';
import styles from './preference-table.module.css';

interface Props extends Pick<Thread, 'six' | 'preferences'> {
  readonly caption: string;
  readonly groundsOf: (one: string, other: string, criteria: readonly string[]) => readonly Ground[];
  readonly links: Links;
}

/** Each of the six against each other, in both directions. */
export function PreferenceTable({ six, preferences, caption, groundsOf, links }: Props) {
  return (
    <table className={styles['table']}>
      <caption>{caption}</caption>
      <thead>
        <tr>
          <th scope="col">
            <span className="visually-hidden">Preferred</span>
          </th>
          {six.map(({ platform, short, asked }) => (
            <th key={platform} scope="col">
              <small>over</small> {short}
              <small className={styles['asked']}>{asked}</small>
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {six.map((one) => (
          <tr key={one.platform}>
            <th scope="row">
              <small>Prefer</small> {links.platform(one.platform, one.short)}
              <small className={styles['asked']}>{one.asked}</small>
            </th>
            {six.map((other) => {
              const reason = preferences.find(({ id }) => id === one.platform)?.over[other.platform];
              return (
                <td key={other.platform} data-same={reason === undefined || undefined}>
                  {reason === undefined ? 'the same' : <Preference {...{ one, other, reason, groundsOf, links }} />}
                </td>
              );
            })}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
