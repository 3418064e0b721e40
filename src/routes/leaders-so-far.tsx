import { useDevice } from '#app/device-context.tsx';
import { platformName } from '#app/platform-name.ts';
import { catalogue } from '#catalogue/index.ts';
import type { Answers } from '#catalogue/schema.ts';
import type { Verdict } from '#scoring/recommend.ts';
import { Leaders } from '#wizard/leaders.tsx';

const shown = 5;

interface Props {
  readonly answers: Answers;
  readonly verdict: Verdict;
  readonly moved: string;
}

/** The leaders beside the question, from the first answer on. */
export function LeadersSoFar({ answers, verdict, moved }: Props) {
  const hidden = useDevice((state) => state.leadersHidden);
  const setHidden = useDevice((state) => state.setLeadersHidden);
  if (Object.keys(answers).length === 0) return null;
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
      moved={moved}
      hidden={hidden}
      onHide={setHidden}
    />
  );
}
