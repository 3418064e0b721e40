import type { Doubt } from '#scoring/certainty.ts';
import type { Ranked, Verdict } from '#scoring/recommend.ts';
import { inARow } from '#ui/in-a-row.ts';
import type { Labels } from './labels.ts';
import { points } from '#ui/points.ts';

/** The verdict in one sentence, and what it stands on. */
export interface Headline {
  readonly title: string;
  readonly lead: string;
}

function shared(firsts: readonly Ranked[], labels: Labels): Headline {
  const names = firsts.map(({ platform }) => labels.platform(platform));
  const who = names.length > 3 ? `${names.length} platforms` : inARow(names, 'and');
  return {
    title: `${who} share first place`,
    lead: `Each of them has ${points(firsts[0]?.score.middle ?? 0)} of 100 points. These answers do not tell them apart; another question may.`,
  };
}

/** No winner is announced before it is known whether there is one. */
function titleOf(leader: Ranked, doubt: Doubt | undefined, labels: Labels): string {
  const name = labels.platform(leader.platform);
  switch (doubt?.certainty) {
    case 'clear':
      return `${name} comes first`;
    case 'leaning':
      return `Leaning towards ${name}`;
    case 'none':
      return `No clear winner: ${inARow(doubt.named.map(labels.platform), 'or')}`;
    case undefined:
    default:
      return `${name} has the most points`;
  }
}

/** What unknown facts alone could do, whatever the weights do. */
function unknownFacts(leader: Ranked, others: readonly Ranked[], labels: Labels): string {
  const rivals = others.filter(({ score }) => score.high > leader.score.low);
  if (rivals.length === 0) return 'No unknown fact alone could put another one first.';
  if (rivals.length === 1 && rivals[0] === others[0]) return 'Unknown facts alone could turn the two round.';
  const names = rivals.map(({ platform }) => labels.platform(platform));
  const who = names.length > 3 ? [...names.slice(0, 2), `${names.length - 2} others`] : names;
  return `Unknown facts alone could put ${inARow(who, 'or')} first.`;
}

function leading(leader: Ranked, others: readonly Ranked[], doubt: Doubt | undefined, labels: Labels): Headline {
  const [second] = others;
  const name = labels.platform(leader.platform);
  if (second === undefined) {
    return {
      title: `Only ${name} is left`,
      lead: 'Every other platform is ruled out by at least one requirement. See below which, before you take it for the best one.',
    };
  }
  const gap = (Number(points(leader.score.middle)) - Number(points(second.score.middle))).toFixed(1);
  const ahead = `${name} has ${points(leader.score.middle)} of 100 points, ${gap} more than ${labels.platform(second.platform)}.`;
  return { title: titleOf(leader, doubt, labels), lead: `${ahead} ${unknownFacts(leader, others, labels)}` };
}

/** @param doubt `undefined` while it is being worked out */
export function headlineOf(verdict: Verdict, doubt: Doubt | undefined, labels: Labels): Headline {
  const [leader, ...others] = verdict.ranked;
  if (leader === undefined) {
    return {
      title: 'No platform is left',
      lead: `Each of the ${verdict.ruledOut.length} platforms fails at least one requirement. Something has to give, and below stands what would be enough.`,
    };
  }
  const firsts = verdict.ranked.filter(({ place }) => place === 1);
  return firsts.length > 1 ? shared(firsts, labels) : leading(leader, others, doubt, labels);
}

/** What is said instead while no question has been answered. */
export function unansweredHeadline(verdict: Verdict, labels: Labels): Headline {
  const leader = verdict.ranked[0];
  const first =
    leader === undefined ? '' : ` ${labels.platform(leader.platform)} stands first in it, and that means little.`;
  return {
    title: 'Nothing is answered yet',
    lead: `This is the order before anything is known of your situation: every group of criteria matters the same.${first}`,
  };
}
