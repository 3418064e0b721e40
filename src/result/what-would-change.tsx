import type { ReactNode } from 'react';
import type { FactFlip } from '#scoring/facts-that-matter.ts';
import type { AnswerFlip } from '#scoring/other-answers.ts';
import { Fold } from '#ui/fold.tsx';
import { changeGroups } from './change-groups.ts';
import { ChangeLine } from './change-line.tsx';
import { FactLine, WeightLine } from './change-lines.tsx';
import type { Labels } from './labels.ts';
import type { LinkTo } from './place.ts';
import type { WeightWay } from './weight-words.ts';
import styles from './what-would-change.module.css';

/** What has been found of one kind, and whether the search has ended. */
export interface Search<Found> {
  readonly found: readonly Found[];
  readonly done: boolean;
}

interface Props {
  readonly answers: Search<AnswerFlip>;
  readonly weights: Search<WeightWay>;
  readonly facts: Search<FactFlip>;
  readonly labels: Labels;
  readonly linkTo: LinkTo;
}

interface Line {
  readonly key: string;
  readonly node: ReactNode;
}

/** What would put another platform first, most likely first, each line with the way to that result. */
export function WhatWouldChange({ answers, weights, facts, labels, linkTo }: Props) {
  const answerLines = changeGroups(answers.found).map((group) => ({
    key: group.key,
    node: <ChangeLine group={group} labels={labels} linkTo={linkTo} />,
  }));
  const weightLines = weights.found.map((way) => ({
    key: `${way.group} ${way.weight}`,
    node: <WeightLine way={way} labels={labels} linkTo={linkTo} />,
  }));
  const factLines = facts.found.map((flip) => ({
    key: `${flip.platform} ${flip.criterion}`,
    node: <FactLine flip={flip} labels={labels} linkTo={linkTo} />,
  }));
  return (
    <section className={styles['changes']} aria-labelledby="what-would-change">
      <h2 id="what-would-change">What would change it</h2>
      <Lines
        title="One answer"
        lines={answerLines}
        done={answers.done}
        shown={6}
        none="No other single answer would."
      />
      <Lines
        title="One weight"
        lines={weightLines}
        done={weights.done}
        shown={4}
        none="No weight of one group would."
      />
      <Lines
        title="Check before you buy"
        lines={factLines}
        done={facts.done}
        shown={4}
        none="No fact that is unknown would."
      />
    </section>
  );
}

interface LinesProps {
  readonly title: string;
  readonly lines: readonly Line[];
  readonly done: boolean;
  readonly shown: number;
  readonly none: string;
}

/** The first lines at once, the rest in a fold; nothing moves while more is being found. */
function Lines({ title, lines, done, shown, none }: LinesProps) {
  const rest = lines.slice(shown);
  const list = (some: readonly Line[]): ReactNode => (
    <ul>
      {some.map(({ key, node }) => (
        <li key={key}>{node}</li>
      ))}
    </ul>
  );
  return (
    <div className={styles['kind']} aria-busy={!done}>
      <h3>{title}</h3>
      {!done && <p className={styles['wait']}>Trying them one by one …</p>}
      {done && lines.length === 0 && <p className={styles['wait']}>{none}</p>}
      {done && lines.length > 0 && list(lines.slice(0, shown))}
      {done && rest.length > 0 && (
        <Fold summary={rest.length === 1 ? 'One more' : `${rest.length} more`}>{list(rest)}</Fold>
      )}
    </div>
  );
}
