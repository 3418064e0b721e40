import { useState, type ReactNode } from 'react';
import { Page } from '#ui/page.tsx';
import { CompareBar } from './compare-bar.tsx';
import { DamagedNotice } from './damaged-notice.tsx';
import type { Words } from './decision-form.tsx';
import { DecisionList } from './decision-list.tsx';
import styles from './decisions-page.module.css';
import { FileSection } from './file-section.tsx';
import type { Imported } from './import-report.ts';
import type { ShownDecision } from './shown-decision.ts';
import { StandingNotice } from './standing-notice.tsx';
import { onlyHere, type Standing } from './standing.ts';

interface Props {
  readonly decisions: readonly ShownDecision[];
  readonly standing: Standing;
  /** whether a file has all of them */
  readonly isSaved: boolean;
  readonly isDamaged: boolean;
  readonly imported: Imported | undefined;
  /** a sentence on where to go while nothing is kept */
  readonly wayOn: ReactNode;
  readonly renderLink: (decision: ShownDecision) => ReactNode;
  /** the link that compares decisions */
  readonly renderCompare: (decisions: readonly ShownDecision[], words: string, look: string | undefined) => ReactNode;
  readonly onEdit: (decision: ShownDecision, words: Words) => void;
  readonly onDelete: (decision: ShownDecision) => void;
  readonly onPutBack: (decision: ShownDecision) => void;
  readonly onExport: () => void;
  readonly onImport: (file: File) => void;
  readonly onUndoImport: (() => void) | undefined;
  readonly onTryAgain: () => void;
  readonly onSaveDamaged: () => void;
  readonly onForgetDamaged: () => void;
}

/** The results that were kept on this device. */
export function DecisionsPage(props: Props) {
  const { decisions, standing } = props;
  const [ticked, setTicked] = useState<readonly string[]>([]);
  const isOnDevice = onlyHere(standing) === undefined;
  const canCompare = decisions.length >= 2;
  const isEmpty = decisions.length === 0 && !props.isDamaged && standing !== 'unread' && standing !== 'newer';
  const chosen = decisions.filter(({ id }) => ticked.includes(id));
  const toggle = (id: string): void =>
    setTicked(ticked.includes(id) ? ticked.filter((each) => each !== id) : [...ticked, id]);
  return (
    <Page
      title="My decisions"
      lead={`Results that you kept, each with a name and a note.${isOnDevice ? ' They are on this device and nowhere else.' : ''}`}
    >
      <StandingNotice
        standing={standing}
        held={decisions.length}
        isSaved={props.isSaved}
        onSave={props.onExport}
        onTryAgain={props.onTryAgain}
      />
      {props.isDamaged && <DamagedNotice onSave={props.onSaveDamaged} onForget={props.onForgetDamaged} />}
      {isEmpty && (
        <p>Nothing is kept yet. “Keep this result”, under the headline of every result, puts it here. {props.wayOn}</p>
      )}
      <div className={styles['kept']}>
        {canCompare && (
          <CompareBar
            chosen={chosen.length}
            renderLink={(words, look) => props.renderCompare(chosen, words, look)}
            onClear={() => setTicked([])}
          />
        )}
        <DecisionList
          decisions={decisions}
          chosen={canCompare ? ticked : undefined}
          renderLink={props.renderLink}
          onChoose={toggle}
          onEdit={props.onEdit}
          onDelete={props.onDelete}
          onPutBack={props.onPutBack}
        />
      </div>
      <FileSection
        held={decisions.length}
        imported={props.imported}
        onExport={props.onExport}
        onImport={props.onImport}
        onUndo={props.onUndoImport}
      />
    </Page>
  );
}
