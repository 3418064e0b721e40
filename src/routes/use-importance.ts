import { useRouter } from '@tanstack/react-router';
import { startTransition, useState } from 'react';
import { afterPaint } from '#app/after-paint.ts';
import { platformName } from '#app/platform-name.ts';
import { catalogue } from '#catalogue/index.ts';
import type { Answers, Importance } from '#catalogue/schema.ts';
import { readLink, type Link } from '#link/read-link.ts';
import { parseSearch, stringifySearch } from '#link/search-text.ts';
import { setImportance } from '#link/set-importance.ts';
import { writeLink } from '#link/write-link.ts';
import { placesMoved } from '#result/places-moved.ts';
import type { Verdict } from '#scoring/recommend.ts';
import { movement } from '#wizard/movement.ts';

const question = catalogue.questions.find(({ kind }) => kind === 'classes')?.id ?? '';
const queryOf = (answers: Answers): string => stringifySearch(writeLink(answers, catalogue));
const nobody: ReadonlyMap<string, number> = new Map();

/** The verdict before a change of weight, and the answers after it: Back makes the comparison void. */
interface Change {
  readonly before: Verdict;
  readonly query: string;
}

/** Changing how much a group matters, on the result itself, and what the last change moved. */
export function useImportance({ answers, why }: Link, verdict: Verdict) {
  const router = useRouter();
  const [change, setChange] = useState<Change>();
  const before = change?.query === queryOf(answers) ? change.before : undefined;
  // The address may be ahead of what is shown: a second change builds upon the first.
  const go = (changed: (now: Answers) => Answers): void =>
    afterPaint(() => {
      const next = changed(readLink(parseSearch(router.latestLocation.searchStr), catalogue).answers);
      startTransition(() => setChange({ before: verdict, query: queryOf(next) }));
      const search = { ...writeLink(next, catalogue), ...(why !== undefined && { why }) };
      void router.navigate({ to: '/result', search, resetScroll: false });
    });
  return {
    moves: before === undefined ? nobody : placesMoved(before.ranked, verdict.ranked),
    moved: before === undefined ? '' : movement(before, verdict, platformName),
    set: (group: string, importance: Importance | undefined) =>
      go((now) => setImportance(now, question, group, importance)),
    reset: () => go(({ [question]: _, ...others }) => others),
  };
}
