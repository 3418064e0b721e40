import type { LinkTo } from './place.ts';
import type { Stand, StandRow } from './then-and-now.ts';
import styles from './then-table.module.css';

interface Props {
  readonly rows: readonly StandRow[];
  /** the editions, as headings name them */
  readonly editions: { readonly before: string; readonly today: string };
  readonly linkTo: LinkTo;
}

const noPlace = { out: 'ruled out', absent: 'not listed' } as const;

function StandText({ stand }: { readonly stand: Stand }) {
  if (typeof stand === 'string') return <span className={styles['none']}>{noPlace[stand]}</span>;
  return (
    <span className={styles['stand']}>
      <span className={styles['place']}>
        <span className="visually-hidden">place </span>
        {stand.place}
      </span>
      <span className={styles['points']}>
        <span className="visually-hidden">, </span>
        {stand.points}
        <span className="visually-hidden"> points</span>
      </span>
    </span>
  );
}

/** How many places a platform went up or down, with an arrow; nothing where it kept its place. */
function Moved({ before, today }: Pick<StandRow, 'before' | 'today'>) {
  if (typeof before === 'string' || typeof today === 'string' || before.place === today.place) return null;
  const by = before.place - today.place;
  return (
    <span className={styles['moved']} data-direction={by > 0 ? 'up' : 'down'}>
      <span aria-hidden="true">{by > 0 ? '▲' : '▼'}</span>
      <span className="visually-hidden">, {by > 0 ? 'up' : 'down'} </span> {Math.abs(by)}
    </span>
  );
}

/** The first platforms of then and of today, each with its place and points in both. */
export function ThenTable({ rows, editions, linkTo }: Props) {
  return (
    <table role="table" className={styles['table']}>
      <caption className="visually-hidden">Places and points when this was shared, and today</caption>
      <thead role="rowgroup">
        <tr role="row">
          <th scope="col" role="columnheader">
            Platform<span>with place, and points of 100</span>
          </th>
          <th scope="col" role="columnheader">
            When this was shared<span>{editions.before}</span>
          </th>
          <th scope="col" role="columnheader">
            Today<span>{editions.today}</span>
          </th>
        </tr>
      </thead>
      <tbody role="rowgroup">
        {rows.map(({ platform, name, before, today }) => (
          <tr key={platform} role="row">
            <th scope="row" role="rowheader">
              {today === 'absent' ? name : linkTo({ page: 'platform', platform }, name)}
            </th>
            <td role="cell">
              <StandText stand={before} />
            </td>
            <td role="cell">
              <StandText stand={today} />
              <Moved before={before} today={today} />
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
