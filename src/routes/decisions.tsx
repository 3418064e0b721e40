import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import { QuietLink } from '#app/quiet-link.tsx';
import { today } from '#app/today.ts';
import { useDecisions } from '#app/use-decisions.ts';
import { useLink } from '#app/use-link.ts';
import { asking } from '#catalogue/asking.ts';
import { DecisionsPage as Decisions } from '#decisions/decisions-page.tsx';
import type { Imported } from '#decisions/import-report.ts';
import { isKept } from '#decisions/kept-decision.ts';
import { sortDecisions } from '#decisions/sort-decisions.ts';
import type { Change } from '#decisions/stamp.ts';
import { parseSearch } from '#link/search-text.ts';
import { writeOpinions } from '#link/write-opinions.ts';
import { saveFile } from '#ui/save-file.ts';
import { exportDecisions, importDecisions } from './decisions-file.ts';
import { linksWith } from './link-to.tsx';
import { linkOf, showDecision } from './show-decision.ts';

/** `/decisions`: what was kept on this device. */
export function DecisionsPage() {
  const { entries, standing, damaged, saved, store } = useDecisions();
  const { answers } = useLink();
  const [imported, setImported] = useState<Imported>();
  const isUndoable = imported?.kind === 'taken' && imported.taken.undo.length > 0;
  const [touched, setTouched] = useState<Imported>();
  const change = (...changes: readonly Change[]): void => {
    store.change(changes);
    // Undoing an import must not undo what was done since.
    setTouched(imported);
  };
  return (
    <Decisions
      decisions={sortDecisions(entries.filter(isKept)).map(showDecision)}
      standing={standing}
      isSaved={saved === entries}
      isDamaged={damaged !== undefined}
      imported={imported}
      wayOn={
        Object.keys(answers).length > 0 ? (
          <>{linksWith(answers)({ page: 'result', answers }, 'Show the result')} for the answers in this address.</>
        ) : (
          <>
            <Link to="/">Answer a few questions</Link> to come to one.
          </>
        )
      }
      renderLink={({ search, name }) => (
        <QuietLink to="/result" search={parseSearch(search)}>
          {name}
        </QuietLink>
      )}
      renderCompare={(decisions, words, look) => (
        <QuietLink
          to="/differences"
          search={writeOpinions(
            decisions.map((decision) => ({ ...linkOf(decision), name: decision.name })),
            asking,
          )}
          className={look}
        >
          {words}
        </QuietLink>
      )}
      onEdit={({ id, date, search }, words) => change({ id, date, search, ...words })}
      onDelete={({ id }) => change({ id, deleted: true })}
      onPutBack={({ id, name, note, date, search }) => change({ id, name, note, date, search })}
      onExport={() => exportDecisions(store)}
      onImport={(file) => void importDecisions(file, store).then(setImported)}
      onUndoImport={
        isUndoable && touched !== imported
          ? () => {
              store.change(imported.taken.undo);
              setImported({ kind: 'undone' });
            }
          : undefined
      }
      onTryAgain={() => store.writeAgain()}
      onSaveDamaged={() => saveFile(`damaged-decisions-${today()}.txt`, 'text/plain', damaged ?? '')}
      onForgetDamaged={() => store.forgetDamaged()}
    />
  );
}
