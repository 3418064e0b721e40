import { useSearch } from '@tanstack/react-router';
import { useMemo } from 'react';
import { catalogue } from '#catalogue/index.ts';
import type { Answers } from '#catalogue/schema.ts';
import { readOpinions, type OpinionsReading } from '#link/read-opinions.ts';
import { parseSearch, stringifySearch } from '#link/search-text.ts';
import { writeOpinions } from '#link/write-opinions.ts';
import { recommend, type Verdict } from '#scoring/recommend.ts';

interface OpinionsHere extends OpinionsReading {
  /** opinion by opinion; the same object for as long as the answers are the same, whatever they are called */
  readonly answers: readonly Answers[];
  readonly verdicts: readonly Verdict[];
}

/** The opinions in the address, each with its verdict. */
export function useOpinions(): OpinionsHere {
  const search = useSearch({ from: '__root__' });
  const reading = useMemo(() => readOpinions(search, catalogue), [search]);
  const alone = reading.opinions.map(({ answers }) => ({ answers, name: '' }));
  const answered = stringifySearch(writeOpinions(alone, catalogue));
  const scored = useMemo(() => {
    const answers = readOpinions(parseSearch(answered), catalogue).opinions.map((opinion) => opinion.answers);
    return { answers, verdicts: answers.map((each) => recommend(each, catalogue)) };
  }, [answered]);
  return { ...reading, ...scored };
}
