import { use } from 'react';
import { sentence } from '#ui/sentence.ts';
import { SourceNote } from '#ui/source-note.tsx';
import type { Facts } from './facts.ts';
import styles from './fact-detail.module.css';

interface Props {
  readonly facts: Promise<Facts>;
  readonly criterion: string;
}

/** What the fact says in full, and who says so. Waits for the facts; the place is kept by `FactWait`. */
export function FactDetail({ facts, criterion }: Props) {
  const fact = use(facts)[criterion];
  if (fact === undefined) return null;
  return (
    <span className={styles['detail']}>
      <span>{sentence(fact.detail)}</span>
      <SourceNote evidence={fact.evidence} asOf={fact.asOf} source={fact.source} />
    </span>
  );
}

/** Keeps about the room that a fact takes, so that little moves when it arrives. */
export function FactWait() {
  return <span className={styles['wait']}>Fetching the source …</span>;
}
