import { LateFold } from '#ui/late-fold.tsx';
import type { FactLoader } from './facts.ts';
import { MoverList } from './mover-list.tsx';
import type { LinkTo } from './place.ts';
import { ShiftList } from './shift-list.tsx';
import type { MovingShift, Shift, StandRow } from './then-and-now.ts';
import { ThenTable } from './then-table.tsx';
import styles from './then-section.module.css';

export interface ThenProps {
  /** who came first then and today */
  readonly words: string;
  /** what the link itself says of who led, where that is not what its answers give */
  readonly doubted: string | undefined;
  readonly editions: { readonly before: string; readonly today: string };
  readonly rows: readonly StandRow[];
  /** how many changes there were, and how many bear on the answers */
  readonly counted: string;
  readonly movers: readonly MovingShift[];
  readonly bearing: readonly Shift[];
  readonly changes: readonly Shift[];
  /** the edition of then as a file */
  readonly file: { readonly address: string; readonly words: string };
  readonly loader: FactLoader;
  readonly linkTo: LinkTo;
}

/** So many movers still stand beside the table. */
const mostBeside = 2;

function sparedWords(movers: number): string {
  if (movers === 1) return 'Without it the first five would stand as they stood.';
  const [all, none] = movers === 2 ? ['both', 'neither'] : [`all ${movers}`, 'none of them'];
  return `Without ${all} the first five would stand as they stood; ${none} can be spared for that.`;
}

/** What a link said when it was shared, worked out with the edition of then, beside what it says today, and why. */
export function ThenSection(props: ThenProps) {
  const { words, doubted, editions, rows, counted, movers, bearing, changes, file, loader, linkTo } = props;
  return (
    <section
      className={styles['then']}
      data-movers={movers.length > mostBeside ? 'many' : 'few'}
      aria-labelledby="then-and-now"
    >
      <h2 id="then-and-now">When this was shared, and today</h2>
      <div className={styles['beside']}>
        <p>{words}</p>
        {doubted !== undefined && <p>{doubted}</p>}
        {rows.length > 0 && <ThenTable rows={rows} editions={editions} linkTo={linkTo} />}
      </div>
      <div className={styles['why']}>
        <p>{counted}</p>
        {movers.length > 0 && (
          <>
            <h3>What moved the first five</h3>
            <MoverList movers={movers} loader={loader} linkTo={linkTo} />
            <p className={styles['note']}>{sparedWords(movers.length)}</p>
          </>
        )}
        <div className={`${styles['folds']} screen-only`}>
          {bearing.length > movers.length && (
            <LateFold
              summary={`Everything that bears on these answers (${bearing.length})`}
              render={() => <ShiftList shifts={bearing} linkTo={linkTo} />}
            />
          )}
          {changes.length > bearing.length && (
            <LateFold
              summary={`Everything that has changed since (${changes.length})`}
              render={() => <ShiftList shifts={changes} linkTo={linkTo} />}
            />
          )}
        </div>
        <p className={styles['note']}>
          The edition of then is kept as it was, with every fact and its source: <a href={file.address}>{file.words}</a>
        </p>
      </div>
    </section>
  );
}
