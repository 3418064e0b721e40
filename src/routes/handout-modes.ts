import { catalogue } from '#catalogue/index.ts';
import { modeCatalogue } from '#catalogue/mode-catalogue.ts';
import type { Answers } from '#catalogue/schema.ts';
import type { AdvisedMode, GuestMode, SaidStatement } from '#handouts/handout.ts';
import type { Labels } from '#result/labels.ts';
import { isConverted, modeLines, type ModeLine } from '#result/mode-lines.ts';
import { convertedWords, firmwareWords, modeWordsOf, possibilityWords, trustWords } from '#result/mode-words.ts';
import { unsaidWords } from '#result/unsaid-words.ts';
import type { Recommendation } from '#scoring/best-modes.ts';
import { adviseModes } from '#scoring/mode-advice.ts';
import type { ModeReason } from '#scoring/mode-reasons.ts';
import { inARow } from '#ui/in-a-row.ts';
import type { FactBook } from './handout-facts.ts';

const words = modeWordsOf(modeCatalogue);
const judged = { evidence: 'judgement' } as const;

/** Reasons as sentences, each with who says so. */
function sentences(platform: string, reason: ModeReason, labels: Labels, book: FactBook): readonly SaidStatement[] {
  if (reason.from === 'fact') {
    const { criterion, words: value, detail, ...backed } = book.stated(platform, reason.criterion, reason.value);
    return [{ says: `${criterion.name}: ${value}. ${detail}`, ...backed }];
  }
  if (reason.from === 'answer') {
    const start = `${reason.assumed ? 'Assumed for' : 'The answer to'} “${labels.question(reason.question)}”`;
    return [{ says: `${start}: ${labels.option(reason.question, reason.option)}`, ...judged }, ...reason.said];
  }
  return reason.said.length > 0 ? reason.said : [{ says: unsaidWords(reason), ...judged }];
}

function advisedMode(one: Recommendation, { first }: ModeLine, among: number): AdvisedMode {
  const { mode, engines, machine, possibility, drivers, boot, because } = one;
  const { asked, state } = boot.trusted;
  return {
    mode: { id: mode, name: words.mode(mode) },
    engines: among > 1 ? engines.map((id) => words.engine(id)) : [],
    machine,
    conditions: [
      ...(isConverted(first, mode) ? [convertedWords] : []),
      ...(possibility === 'possible' ? [] : [possibilityWords[possibility]]),
    ],
    drivers,
    starts: inARow(
      boot.firmware.map((each) => firmwareWords[each]),
      'or',
    ),
    trusted: `${trustWords[state]}${asked === 'required' ? '; this system asks for both' : ''}`,
    because,
  };
}

/** The mode for every guest that was named, on one platform. */
export function handoutModes(
  platform: string | undefined,
  answers: Answers,
  labels: Labels,
  book: FactBook,
): readonly GuestMode[] {
  const values = catalogue.platforms.find(({ id }) => id === platform);
  if (values === undefined) return [];
  return adviseModes(values, answers, modeCatalogue).flatMap((advice) =>
    modeLines(advice).map((line) => ({
      guest: { id: advice.guest, name: words.guest(advice.guest) },
      systems: line.systems.map(({ system }) => ({ id: system, name: words.system(system) })),
      advised: line.first.recommended.map((one) => advisedMode(one, line, line.first.recommended.length)),
      blockers: line.first.blockers.flatMap((reason) => sentences(values.id, reason, labels, book)),
    })),
  );
}
