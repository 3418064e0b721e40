import type { Fact } from '#catalogue/schema.ts';
import { sentence } from '#ui/sentence.ts';
import { SourceNote } from '#ui/source-note.tsx';
import type { FactLoader } from './facts.ts';
import type { LinkTo } from './place.ts';
import { SourcedFact } from './sourced-fact.tsx';
import type { FactShift, MovingShift } from './then-and-now.ts';
import styles from './mover-list.module.css';

interface Props {
  readonly movers: readonly MovingShift[];
  readonly loader: FactLoader;
  readonly linkTo: LinkTo;
}

/** What moved the first places: each change, what it does by itself, and who says so, then and today. */
export function MoverList({ movers, loader, linkTo }: Props) {
  return (
    <ul className={styles['movers']}>
      {movers.map(({ shift, does, fact }) => (
        <li key={`${shift.of} ${shift.kind}`}>
          {shift.kind === 'fact' ? (
            <MovingFact {...{ shift, does, fact, loader, linkTo }} />
          ) : (
            <p>
              {shift.of}: {shift.says}. {does}
            </p>
          )}
        </li>
      ))}
    </ul>
  );
}

interface FactProps extends Pick<Props, 'loader' | 'linkTo'> {
  readonly shift: FactShift;
  readonly does: string;
  readonly fact: Fact | undefined;
}

function MovingFact({ shift: { platform, criterion, of, before, today }, does, fact, loader, linkTo }: FactProps) {
  return (
    <>
      <p>
        {linkTo({ page: 'platform', platform, criterion }, of)}. {does}
      </p>
      <dl className={styles['both']}>
        <dt>Then</dt>
        <dd>
          <strong>{before}</strong>
          {fact !== undefined && (
            <span className={styles['said']}>
              <span>{fact.detail === '' ? '' : sentence(fact.detail)}</span>
              <SourceNote evidence={fact.evidence} asOf={fact.asOf} source={fact.source} />
            </span>
          )}
        </dd>
        <dt>Today</dt>
        <dd>
          <strong>{today}</strong>
          <SourcedFact loader={loader} platform={platform} criterion={criterion} />
        </dd>
      </dl>
    </>
  );
}
