import type { Ranked, Verdict } from '#scoring/recommend.ts';
import type { Labels } from './labels.ts';
import { points } from './points.ts';

/** The verdict in one sentence, and what makes it firm or not. */
export interface Headline {
  readonly title: string;
  readonly lead: string;
}

function listed(names: readonly string[], most: number): string {
  const rest = names.length - most;
  if (rest > 1) return `${names.slice(0, most).join(', ')} or ${rest} others`;
  if (names.length === 1) return names[0] ?? '';
  return `${names.slice(0, -1).join(', ')} or ${names.at(-1) ?? ''}`;
}

function shared(firsts: readonly Ranked[], labels: Labels): Headline {
  const names = firsts.map(({ platform }) => labels.platform(platform));
  const who =
    names.length > 3 ? `${names.length} platforms` : `${names.slice(0, -1).join(', ')} and ${names.at(-1) ?? ''}`;
  return {
    title: `${who} share first place`,
    lead: `Each of them has ${points(firsts[0]?.score.middle ?? 0)} of 100 points. These answers do not tell them apart; another question may.`,
  };
}

function leading(leader: Ranked, others: readonly Ranked[], labels: Labels): Headline {
  const [second] = others;
  const name = labels.platform(leader.platform);
  if (second === undefined) {
    return {
      title: `Only ${name} is left`,
      lead: 'Every other platform is ruled out by at least one requirement. See below which, before you take it for the best one.',
    };
  }
  const gap = (Number(points(leader.score.middle)) - Number(points(second.score.middle))).toFixed(1);
  const ahead = `It has ${points(leader.score.middle)} of 100 points, ${gap} more than ${labels.platform(second.platform)}.`;
  const rivals = others.filter(({ score }) => score.high > leader.score.low);
  if (rivals.length === 0) {
    return { title: `${name} comes first`, lead: `${ahead} No unknown fact could put another one first.` };
  }
  const names = rivals.map(({ platform }) => labels.platform(platform));
  const could = rivals.length === 1 && rivals[0] === second ? 'turn the two round' : `put ${listed(names, 2)} first`;
  return {
    title: `${name} comes first, but not beyond doubt`,
    lead: `${ahead} That is less than the unknown facts are worth: they could ${could}.`,
  };
}

export function headlineOf(verdict: Verdict, labels: Labels): Headline {
  const [leader, ...others] = verdict.ranked;
  if (leader === undefined) {
    return {
      title: 'No platform is left',
      lead: `Each of the ${verdict.ruledOut.length} platforms fails at least one requirement. Something has to give, and below stands what would be enough.`,
    };
  }
  const firsts = verdict.ranked.filter(({ place }) => place === 1);
  return firsts.length > 1 ? shared(firsts, labels) : leading(leader, others, labels);
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
