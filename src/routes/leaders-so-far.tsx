import { useState } from 'react';
import { useDevice } from '#app/device-context.tsx';
import { platformName } from '#app/platform-name.ts';
import { useVerdict } from '#app/use-verdict.ts';
import { catalogue } from '#catalogue/index.ts';
import type { Answers } from '#catalogue/schema.ts';
import { Leaders } from '#wizard/leaders.tsx';
import { movement } from '#wizard/movement.ts';

const shown = 5;

/** The leaders beside the question, and what the last answer on this page moved. */
export function LeadersSoFar({ answers }: { readonly answers: Answers }) {
  const hidden = useDevice((state) => state.leadersHidden);
  const setHidden = useDevice((state) => state.setLeadersHidden);
  const verdict = useVerdict(answers);
  const [before, setBefore] = useState({ verdict, moved: '' });
  if (before.verdict !== verdict) {
    setBefore({ verdict, moved: movement(before.verdict, verdict, platformName) });
  }
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
      hidden={hidden}
      onHide={setHidden}
    />
  );
}
