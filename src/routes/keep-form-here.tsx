import { QuietLink } from '#app/quiet-link.tsx';
import { useDecisions } from '#app/use-decisions.ts';
import { asking } from '#catalogue/asking.ts';
import { KeepForm } from '#decisions/keep-form.tsx';
import { isKept as isKeptEntry } from '#decisions/kept-decision.ts';
import { sortDecisions } from '#decisions/sort-decisions.ts';
import { stringifySearch } from '#link/search-text.ts';
import { writeLink } from '#link/write-link.ts';
import { exportDecisions } from './decisions-file.ts';
import { linkOf } from './show-decision.ts';

interface Props {
  readonly title: string;
  /** what is to be kept, as it stands in the address */
  readonly search: string;
  readonly isKept: boolean;
  readonly onKept: () => void;
  readonly onClose: () => void;
}

/** The answers alone, as text: the same for the same answers, whenever they were given. */
function answersIn(search: string): string {
  return stringifySearch(writeLink(linkOf({ search }).answers, asking));
}

/** Keeps the result that is shown. Loaded when somebody asks for it. */
export function KeepFormHere({ title, search, isKept, onKept, onClose }: Props) {
  const { entries, standing, saved, store } = useDecisions();
  const kept = sortDecisions(entries.filter(isKeptEntry));
  const answers = answersIn(search);
  return (
    <KeepForm
      title={title}
      isKept={isKept}
      earlier={kept.find((decision) => answersIn(decision.search) === answers)}
      standing={standing}
      held={kept.length}
      isSaved={saved === entries}
      renderLink={(words) => (
        <QuietLink to="/decisions" search={writeLink(linkOf({ search }).answers, asking)}>
          {words}
        </QuietLink>
      )}
      onKeep={(words) => {
        const isTaken = store.keep({ ...words, search }) !== undefined;
        if (isTaken) onKept();
        return isTaken;
      }}
      onClose={onClose}
      onSave={() => exportDecisions(store)}
      onTryAgain={() => store.writeAgain()}
    />
  );
}
