import type { ModeKind } from '#catalogue/mode-reference-shapes.ts';
import { Explained } from '#ui/explained.tsx';
import { LateFold } from '#ui/late-fold.tsx';
import { Said } from '#ui/said.tsx';
import { diagrams } from './diagrams.ts';
import { ModeDiagram } from './mode-diagram.tsx';
import { PaperMark } from './paper-marks.tsx';
import styles from './kind-card.module.css';

interface Props {
  readonly kind: ModeKind;
}

/** What every such sentence begins with. */
const chooseWhen = 'Choose it when';

/** One kind of mode: a drawing, what it says, and when to choose it. */
export function KindCard({ kind: { id, name, label, says, choose } }: Props) {
  const diagram = diagrams[id];
  return (
    <section id={id} className={styles['kind']} aria-labelledby={`${id}-name`}>
      <h3 id={`${id}-name`}>
        {name} <span className={styles['label']}>{label}</span>
      </h3>
      <figure>
        <ModeDiagram title={`${label}: who talks to whom`} diagram={diagram} />
        <figcaption>{diagram.caption}</figcaption>
      </figure>
      <div className={styles['words']}>
        <p>
          {says.map((statement) => (
            <span key={statement.says}>
              <Explained text={statement.says} /> <PaperMark backing={statement} />
            </span>
          ))}
        </p>
        <p className={styles['choose']}>
          <strong>{chooseWhen}</strong>
          {choose.says.slice(chooseWhen.length)} <PaperMark backing={choose} />
        </p>
        <LateFold
          summary={
            <span>
              Who says so<span className="visually-hidden"> of {label}</span>
            </span>
          }
          render={() => (
            <div className={styles['said']}>
              <Said statements={[...says, choose]} />
            </div>
          )}
        />
      </div>
    </section>
  );
}
