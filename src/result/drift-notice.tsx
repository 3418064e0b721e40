import { inARow } from '#ui/in-a-row.ts';
import { Notice } from '#ui/notice.tsx';
import action from '#ui/action.module.css';

/** Why what a link said when it was shared cannot be worked out again. */
export type NoEdition =
  | 'unnamed'
  | 'same'
  | 'newer'
  | 'never published'
  | 'between editions'
  | 'out of reach'
  | 'withdrawn'
  | 'not as published';

interface Props {
  readonly why: NoEdition;
  /** the edition that the link names, in words */
  readonly edition: string | undefined;
  /** who led when the link was made, by its own account */
  readonly seen: string | undefined;
  /** names of those who have first place today; several when it is shared */
  readonly firsts: readonly string[];
  /** tries once more to load the edition; absent where that is of no use */
  readonly onRetry?: (() => void) | undefined;
}

const reasons: Readonly<Record<NoEdition, (edition: string) => string>> = {
  unnamed: () => 'It does not name the edition it was made with, so the facts and rules of then are not known.',
  same: (edition) =>
    `It names the ${edition}, which is today’s: so either the link was changed after it was made, or the pages now work it out in another way.`,
  newer: (edition) =>
    `It was made with the ${edition}, which these pages do not know yet. Load them again; where that does not help, ask for the address of newer ones.`,
  'never published': (edition) => `It names the ${edition}, and there was none.`,
  'between editions': (edition) =>
    `It was made with the ${edition}. Those corrections were not published by themselves, so the facts of that day are not kept.`,
  'out of reach': (edition) => `It was made with the ${edition}, which could not be loaded: you may be offline.`,
  withdrawn: (edition) => `It was made with the ${edition}, which is not kept here any more.`,
  'not as published': (edition) =>
    `It was made with the ${edition}. The file that is kept here is not the one that was published, so it is not used.`,
};

function title(seen: string | undefined, firsts: readonly string[]): string {
  if (seen === undefined) return 'What this link said when it was shared cannot be worked out here';
  return firsts.includes(seen)
    ? 'Who came first when this was shared still does'
    : 'The result has changed since this link was made';
}

function seenWords(seen: string | undefined, firsts: readonly string[]): string {
  const today = inARow(firsts, 'and');
  const now =
    today === '' ? 'No platform is left today' : `Today ${firsts.length === 1 ? 'it is' : 'it is shared by'} ${today}`;
  if (seen === undefined) {
    return today === ''
      ? `It does not say either who came first. ${now}.`
      : `It does not say either who came first; today ${firsts.length === 1 ? 'that is' : 'those are'} ${today}.`;
  }
  if (firsts.includes(seen)) {
    return firsts.length === 1
      ? `By its own account ${seen} came first then, as today.`
      : `By its own account ${seen} came first then. ${now}.`;
  }
  return `By its own account ${seen} came first then. ${now}.`;
}

/** Says what is known of a link's result of then without its edition: who led, and what cannot be said. */
export function DriftNotice({ why, edition = '', seen, firsts, onRetry }: Props) {
  const isSame = seen !== undefined && firsts.includes(seen);
  return (
    <Notice title={title(seen, firsts)} tone={isSame ? 'plain' : 'warn'}>
      <p>
        {seenWords(seen, firsts)} {reasons[why](edition)} By how much, who came next and which facts made the difference
        cannot be said without that edition.
      </p>
      {onRetry !== undefined && (
        <p className="screen-only">
          <button type="button" className={action['quiet']} onClick={onRetry}>
            Try again
          </button>
        </p>
      )}
    </Notice>
  );
}
