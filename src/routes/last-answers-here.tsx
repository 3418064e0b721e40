import { Link } from '@tanstack/react-router';
import { browserStorage } from '#app/browser-storage.ts';
import { areDecisionsKept } from '#app/decisions-key.ts';
import { useDevice } from '#app/device-context.tsx';
import { platformName } from '#app/platform-name.ts';
import { asking } from '#catalogue/asking.ts';
import { readLink } from '#link/read-link.ts';
import { parseSearch } from '#link/search-text.ts';
import { LastAnswers } from '#wizard/last-answers.tsx';

/** What this device remembers of earlier results; nothing where there were none. */
export function LastAnswersHere() {
  const decisions = useDevice((state) => state.lastDecisions);
  const forget = useDevice((state) => state.forgetDecisions);
  if (decisions.length === 0) return null;
  return (
    <LastAnswers
      decisions={decisions.map((decision) => ({
        ...decision,
        leader: platformName(decision.leader),
        given: Object.keys(readLink(parseSearch(decision.search), asking).answers).length,
      }))}
      renderLink={({ search }, words) => (
        <Link to="/result" search={parseSearch(search)}>
          {words}
        </Link>
      )}
      onForget={forget}
      kept={areDecisionsKept(browserStorage()) ? <Link to="/decisions">My decisions</Link> : undefined}
    />
  );
}
