import { catalogue } from '#catalogue/index.ts';
import { modeCatalogue } from '#catalogue/mode-catalogue.ts';
import type { Answers, PlatformValues } from '#catalogue/schema.ts';
import { labelsOf } from '#result/labels.ts';
import type { ModeColumn } from '#result/mode-table.tsx';
import { modeWordsOf } from '#result/mode-words.ts';
import { ModesSection } from '#result/modes-section.tsx';
import { adviseMode, adviseModes, type GuestAdvice } from '#scoring/mode-advice.ts';
import type { Verdict } from '#scoring/recommend.ts';
import { forgetPlatform, loadFacts } from './fact-files.ts';
import { linksWith } from './link-to.tsx';

interface Props {
  readonly answers: Answers;
  readonly verdict: Verdict;
}

/** How many platforms after the first are shown beside one another. */
const compared = 3;

const labels = labelsOf(catalogue);
const words = modeWordsOf(modeCatalogue);
const loader = { load: loadFacts, forget: forgetPlatform };
const questions = { guests: modeCatalogue.guestQuestion, processor: modeCatalogue.processorQuestion };

/** Every guest there is, as the question about them has it. */
const guests = (catalogue.questions.find(({ id }) => id === questions.guests)?.options ?? []).filter(({ id }) =>
  modeCatalogue.guests.some((guest) => guest.id === id),
);

/** The advice for every guest there is. */
function adviseAll(platform: PlatformValues | undefined, answers: Answers): readonly GuestAdvice[] {
  return guests.map(({ id }) => adviseMode({ guest: id, platform, answers }, modeCatalogue));
}

/** The mode for each guest that was named. Loaded once the verdict stands, with all that it is worked out from. */
export function ModesHere({ answers, verdict }: Props) {
  const anywhere = adviseModes(undefined, answers, modeCatalogue);
  const named = anywhere.length > 0;
  const columns = verdict.ranked.slice(0, compared + 1).flatMap(({ platform: id }): readonly ModeColumn[] => {
    const platform = catalogue.platforms.find((each) => each.id === id);
    if (platform === undefined) return [];
    const advice = named ? adviseModes(platform, answers, modeCatalogue) : adviseAll(platform, answers);
    return [{ platform: id, guests: advice }];
  });
  const [first, ...others] = columns;
  return (
    <ModesSection
      questions={questions}
      named={named}
      first={first}
      others={others}
      anywhere={named ? anywhere : adviseAll(undefined, answers)}
      words={words}
      labels={labels}
      loader={loader}
      linkTo={linksWith(answers)}
    />
  );
}
