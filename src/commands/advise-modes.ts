import { catalogue } from '#catalogue/index.ts';
import { modeCatalogue } from '#catalogue/mode-catalogue.ts';
import type { Answers } from '#catalogue/schema.ts';
import { adviseModes, type GuestAdvice, type SystemAdvice } from '#scoring/mode-advice.ts';
import type { ModeReason } from '#scoring/mode-reasons.ts';
import type { Verdict } from '#scoring/recommend.ts';
import { factOf } from './advise-facts.ts';

/** The leader and as many runners-up are advised on. */
const runnersUp = 3;

const modeNames = new Map(modeCatalogue.modes.map(({ id, name }) => [id, name]));
const labels = new Map(modeCatalogue.guests.flatMap(({ systems }) => systems.map(({ id, label }) => [id, label])));

/** A reason with the whole fact, where it rests on one. */
function withFact(platform: string | undefined, reason: ModeReason) {
  if (reason.from !== 'fact' || platform === undefined) return reason;
  return { effect: reason.effect, from: reason.from, fact: factOf(platform, reason.criterion) };
}

function describedSystem(platform: string | undefined, { system, modes, recommended, blockers }: SystemAdvice) {
  return {
    system,
    label: labels.get(system),
    recommended: recommended.map(({ boot, ...one }) => ({
      ...one,
      name: modeNames.get(one.mode),
      boot: {
        ...boot,
        trusted: { ...boot.trusted, reasons: boot.trusted.reasons.map((reason) => withFact(platform, reason)) },
      },
    })),
    blockers: blockers.map((reason) => withFact(platform, reason)),
    modes: modes.map(({ mode, possibility, reasons }) => ({
      mode,
      name: modeNames.get(mode),
      possibility,
      reasons: reasons.map((reason) => withFact(platform, reason)),
    })),
  };
}

function describedGuest({ guest, platform, host, systems, ...rest }: GuestAdvice) {
  return {
    guest,
    processor: { id: host.processor.id, assumed: host.assumed },
    systems: systems.map((system) => describedSystem(platform, system)),
    ...rest,
  };
}

/** The mode for every guest that was answered: on the leader, on the next ones, and on no platform in particular. */
export function modesFor({ ranked }: Verdict, answers: Answers) {
  const leaders = ranked.slice(0, 1 + runnersUp);
  return {
    platforms: leaders.map(({ platform: id }) => ({
      platform: id,
      guests: adviseModes(
        catalogue.platforms.find((platform) => platform.id === id),
        answers,
        modeCatalogue,
      ).map(describedGuest),
    })),
    anyPlatform: adviseModes(undefined, answers, modeCatalogue).map(describedGuest),
  };
}
