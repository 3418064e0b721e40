import { useNavigate, useSearch } from '@tanstack/react-router';
import { useMemo } from 'react';
import { QuietLink } from '#app/quiet-link.tsx';
import { useLink } from '#app/use-link.ts';
import { catalogue } from '#catalogue/index.ts';
import { DifferencesPage as Differences } from '#differences/differences-page.tsx';
import type { Links } from '#differences/links.ts';
import { showOpinions } from '#differences/shown-opinion.ts';
import { readPastedOpinions, type Opinion } from '#link/read-opinions.ts';
import { writeLink } from '#link/write-link.ts';
import { writeOpinions } from '#link/write-opinions.ts';
import { labelsOf } from '#result/labels.ts';
import { linksWith } from './link-to.tsx';
import { useCompared } from './use-compared.ts';
import { useOpinions } from './use-opinions.ts';

const labels = labelsOf(catalogue);
const nobodys = linksWith({});

/** Ways out: each result with its own answers, everything else without anybody's. */
const links: Links = {
  result: ({ answers, edition, seen }, text) => (
    <QuietLink to="/result" search={writeLink(answers, catalogue, { edition, seen })}>
      {text}
    </QuietLink>
  ),
  platform: (platform, text) => nobodys({ page: 'platform', platform }, text),
  compare: (platforms, text, look) => nobodys({ page: 'compare', platforms }, text, look),
  method: (text) => nobodys({ page: 'method', section: 'opinions' }, text),
  start: (text, look) => nobodys({ page: 'question', question: catalogue.questions[0]?.id ?? '' }, text, look),
};

/** `/differences`: up to eight opinions, all of them in the address, held against each other. */
export function DifferencesPage() {
  const navigate = useNavigate();
  const { answers: own } = useLink();
  const { answers: shownAnswers } = useSearch({ from: '__root__' });
  const { opinions, strangers, answers, verdicts } = useOpinions();
  const compared = useCompared(answers, verdicts);
  const shown = useMemo(() => showOpinions(opinions, verdicts), [opinions, verdicts]);
  const isAll = shownAnswers === 'all';
  const hasOwn = Object.keys(own).length > 0;

  const show = (next: readonly Opinion[], all: boolean): void => {
    // answers that have become an opinion no longer stand beside them
    const left = hasOwn && !next.some((opinion) => opinion.answers === own) ? writeLink(own, catalogue) : {};
    const search = { ...left, ...writeOpinions(next, catalogue), ...(all && { answers: 'all' }) };
    void navigate({ to: '/differences', search, resetScroll: false });
  };
  return (
    <Differences
      opinions={shown}
      strangers={strangers}
      own={hasOwn ? { answers: own, name: '' } : undefined}
      edition={catalogue.edition}
      compared={{ ...compared, isAll }}
      labels={labels}
      links={links}
      read={(text) => readPastedOpinions(text, catalogue)}
      onChange={(next) => show(next, isAll)}
      onAll={(all) => show(opinions, all)}
    />
  );
}
