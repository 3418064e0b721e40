import { useParams } from '@tanstack/react-router';
import { memo, useDeferredValue, useState } from 'react';
import { useDevice } from '#app/device-context.tsx';
import { platformName } from '#app/platform-name.ts';
import { useSettled } from '#app/use-settled.ts';
import { useVerdict } from '#app/use-verdict.ts';
import { catalogue } from '#catalogue/index.ts';
import type { Answers } from '#catalogue/schema.ts';
import { Leaders } from '#wizard/leaders.tsx';
import { movement } from '#wizard/movement.ts';
import { settledSentence } from '#wizard/settled-so-far.tsx';
import { SettledHere } from './settled-here.tsx';

const shown = 5;

interface Props {
  readonly answers: Answers;
}

/** The leaders beside the question. They follow an answer once it stands there: a click never waits for them. */
export function LeadersSoFar({ answers }: Props) {
  return <LeadersHere answers={useDeferredValue(answers)} />;
}

/** With what the last answer on this page moved, and how settled that is. */
const LeadersHere = memo(({ answers }: Props) => {
  const { question } = useParams({ from: '/q/$question' });
  const hidden = useDevice((state) => state.leadersHidden);
  const setHidden = useDevice((state) => state.setLeadersHidden);
  const verdict = useVerdict(answers);
  const settling = useSettled(answers, !hidden);
  const [before, setBefore] = useState({ verdict, moved: '' });
  if (before.verdict !== verdict) {
    setBefore({ verdict, moved: movement(before.verdict, verdict, platformName) });
  }
  const { expected, settled } = settling;
  const isWhole = !expected || settled !== undefined;
  const said = settled === undefined ? '' : ` ${settledSentence(settled, platformName)}`;
  return (
    <Leaders
      leaders={verdict.ranked.slice(0, shown).map(({ platform, place, score }) => ({
        id: platform,
        name: platformName(platform),
        place,
        score,
      }))}
      ruledOut={verdict.ruledOut.length}
      total={catalogue.platforms.length}
      moved={before.moved}
      announced={before.moved !== '' && isWhole ? `${before.moved}${said}` : ''}
      settled={expected && <SettledHere answers={answers} here={question} settling={settling} />}
      hidden={hidden}
      onHide={setHidden}
    />
  );
});
LeadersHere.displayName = 'LeadersHere';
