import type { Opinion } from '#link/read-opinions.ts';
import type { Labels } from './labels.ts';
import type { Links } from './links.ts';
import styles from './opinion-list.module.css';
import { OpinionRow } from './opinion-row.tsx';
import type { ShownOpinion } from './shown-opinion.ts';

interface Props {
  readonly opinions: readonly ShownOpinion[];
  readonly edition: string;
  readonly labels: Labels;
  readonly links: Links;
  readonly onChange: (opinions: readonly Opinion[]) => void;
}

/** Whose answers are held against each other. */
export function OpinionList({ opinions, edition, labels, links, onChange }: Props) {
  const all = opinions.map(({ opinion }) => opinion);
  return (
    <section className={styles['opinions']} aria-labelledby="opinions">
      <h2 id="opinions">{opinions.length === 1 ? 'The opinion' : 'The opinions'}</h2>
      <ul>
        {opinions.map((shown, at) => (
          <OpinionRow
            key={shown.letter}
            {...{ shown, edition, labels, links }}
            onRename={(name) => onChange(all.with(at, { ...shown.opinion, name }))}
            onRemove={() => onChange(all.toSpliced(at, 1))}
          />
        ))}
      </ul>
    </section>
  );
}
