import { appAddress } from './app-address.ts';
import type { AdvisedMode, CheckedFact, Handout, HandoutPlace, StatedFact, WeighedFact } from './handout.ts';

/** Where the app keeps the schema of what is written here. The number changes with what a reader would trip over. */
export const schemaPath = 'schema/result-1.json';

/** Shares as points of 100; what is cut off is far below what is shown anywhere. */
function points(share: number): number {
  return Math.round(share * 1e6) / 1e4;
}

function factOf({ criterion, value, words, detail, evidence, asOf, source }: StatedFact) {
  return { criterion: criterion.id, name: criterion.name, value, words, detail, evidence, asOf, source };
}

function checkOf({ fact, asked, because }: CheckedFact) {
  return {
    ...(asked !== '' && { asked }),
    ...(because !== '' && { because }),
    fact: factOf(fact),
  };
}

function reasonOf({ fact, worth, asked }: WeighedFact) {
  return { points: points(worth), ...(asked !== '' && { asked }), fact: factOf(fact) };
}

function placeOf({ place, platform, score, notes, verify, reasons }: HandoutPlace) {
  return {
    place,
    platform: platform.id,
    name: platform.name,
    points: { low: points(score.low), middle: points(score.middle), high: points(score.high) },
    notes: notes.map(checkOf),
    verify: verify.map(checkOf),
    ...(reasons !== undefined && {
      for: reasons.strengths.map(reasonOf),
      against: reasons.weaknesses.map(reasonOf),
      unknown: reasons.unknowns.map(reasonOf),
    }),
  };
}

function modeOf({ mode, starts, trusted, because, ...rest }: AdvisedMode) {
  return { mode: mode.id, name: mode.name, ...rest, starts, secureBootAndTpm: trusted, because };
}

/** A result as JSON after `public/schema/result-1.json`. */
export function resultJson(handout: Handout): string {
  const { link, date, edition, title, lead, answers, open, assumed, sure, changes } = handout;
  const result = {
    $schema: `/${schemaPath}`,
    version: 1,
    app: appAddress(link),
    link,
    made: date,
    edition: edition.id,
    seed: sure.seed,
    headline: { title, lead },
    answers,
    open: open.map(({ id }) => id),
    assumed,
    weights: handout.weights.map(({ group, importance, otherwise, weight }) => ({
      group: group.id,
      name: group.name,
      importance,
      setByHand: otherwise !== undefined,
      points: points(weight),
    })),
    ranking: handout.ranking.map(placeOf),
    ruledOut: handout.ruledOut.map(({ platform, failures }) => ({
      platform: platform.id,
      name: platform.name,
      failures: failures.map(checkOf),
    })),
    acceptability: {
      certainty: sure.certainty,
      samples: sure.samples,
      seed: sure.seed,
      platforms: sure.contenders.map(({ platform, ranks }) => ({ platform: platform.id, name: platform.name, ranks })),
    },
    weakSpots: handout.weakSpots.map(reasonOf),
    modes: handout.modes.map(({ guest, systems, advised, blockers }) => ({
      guest: guest.id,
      systems: systems.map(({ id }) => id),
      advised: advised.map(modeOf),
      impossibleBecause: blockers,
    })),
    changes,
  };
  return `${JSON.stringify(result, undefined, 2)}\n`;
}
