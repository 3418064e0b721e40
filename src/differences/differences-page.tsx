import { useEffect, useRef } from 'react';
import type { Opinion, OpinionStranger } from '#link/read-opinions.ts';
import { Page } from '#ui/page.tsx';
import { AddOpinion } from './add-opinion.tsx';
import { Comparison, type Compared } from './comparison.tsx';
import type { Labels } from './labels.ts';
import type { Links } from './links.ts';
import { OpinionList } from './opinion-list.tsx';
import { outcomeWords } from './outcome-words.ts';
import { missingWords } from './page-words.ts';
import type { ShownOpinion } from './shown-opinion.ts';
import { StrangersNotice } from './strangers-notice.tsx';
import { TooFew } from './too-few.tsx';

interface Props {
  readonly opinions: readonly ShownOpinion[];
  readonly strangers: readonly OpinionStranger[];
  /** answers of the address itself, which belong to no opinion */
  readonly own: Opinion | undefined;
  readonly edition: string;
  readonly compared: Compared;
  readonly labels: Labels;
  readonly links: Links;
  readonly read: (text: string) => readonly Opinion[];
  readonly onChange: (opinions: readonly Opinion[]) => void;
  readonly onAll: (isAll: boolean) => void;
}

/** Opinions held against each other: the outcome first, then what it turns on, then what would do for all. */
export function DifferencesPage(props: Props) {
  const { opinions, strangers, own, edition, compared, labels, links, read, onChange, onAll } = props;
  const count = useRef(opinions.length);
  // Who adds or removes an opinion has a new outcome before them: the heading says it.
  useEffect(() => {
    if (count.current === opinions.length) return;
    count.current = opinions.length;
    document.querySelector<HTMLElement>('h1')?.focus({ preventScroll: opinions.length > 2 });
  }, [opinions.length]);
  const isEnough = opinions.length > 1;
  const words = isEnough ? outcomeWords({ opinions, ...compared }, labels) : missingWords(opinions, labels);
  const all = opinions.map(({ opinion }) => opinion);
  return (
    <Page title={words.title} lead={words.lead} width="wide">
      <StrangersNotice strangers={strangers} />
      {opinions.length > 0 && <OpinionList {...{ opinions, edition, labels, links, onChange }} />}
      {isEnough && <Comparison {...{ opinions, compared, labels, links, onAll }} />}
      <AddOpinion count={opinions.length} own={own} read={read} onAdd={(added) => onChange([...all, ...added])} />
      {!isEnough && <TooFew links={links} />}
    </Page>
  );
}
