import { createContext, useContext } from 'react';
import type { Backing } from '#catalogue/schema.ts';
import { evidenceNote } from '#ui/evidence-note.ts';
import { SourceNote } from '#ui/source-note.tsx';
import type { PaperSources } from './paper-sources.ts';
import styles from './paper-marks.module.css';

/** The sources of the printed page; `undefined` on a screen, where each statement carries its own. */
export const OnPaper = createContext<PaperSources | undefined>(undefined);

interface Props {
  readonly backing: Backing;
  /** what it stands behind is that nobody knows, which says enough itself */
  readonly isUnknown?: boolean;
}

/** On paper the number of a source, or that there is none; nothing on a screen. */
export function PaperMark({ backing, isUnknown = false }: Props) {
  const paper = useContext(OnPaper);
  if (paper === undefined) return null;
  const value = isUnknown ? 'unknown' : '';
  const mark = paper.numberOf(backing) ?? evidenceNote({ value, evidence: backing.evidence });
  return mark === undefined ? null : <small className={styles['mark']}>[{mark}] </small>;
}

/** Who stands behind something: in words on a screen, as a number on paper. */
export function Backed({ backing }: Props) {
  const paper = useContext(OnPaper);
  if (paper !== undefined) return <PaperMark backing={backing} />;
  return <SourceNote evidence={backing.evidence} asOf={backing.asOf} source={backing.source} />;
}
