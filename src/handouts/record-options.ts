import { markdownText } from '#ui/markdown.ts';
import { points } from '#ui/points.ts';
import type { Citations } from './citations.ts';
import type { CheckedFact, Handout, HandoutPlace, WeighedFact } from './handout.ts';
import { factText, list, namedFact, requiredBy, section, table } from './markdown-parts.ts';

function inPlay({ ranking }: Handout, citations: Citations): string {
  const checks = (all: readonly CheckedFact[]): string =>
    all.length === 0 ? 'None' : all.map(({ fact }) => namedFact(fact, citations)).join(' ');
  const rows = ranking.map(({ place, platform, score, notes, verify }) => [
    String(place),
    markdownText(platform.name),
    points(score.middle),
    `${points(score.low)} to ${points(score.high)}`,
    checks(notes),
    markdownText(verify.length === 0 ? 'None' : verify.map(({ fact }) => fact.criterion.name).join(', ')),
  ]);
  const head = ['Place', 'Platform', 'Points of 100', 'With unknown facts', 'Met with a restriction', 'To be verified'];
  return rows.length === 0 ? '' : section(3, 'In play', table(head, rows));
}

function side(title: string, all: readonly WeighedFact[], sign: string, citations: Citations): string {
  const lines = all.map(({ fact, worth, asked }) => {
    const because = asked === '' ? '' : ` Because of “${markdownText(asked)}”.`;
    return `${markdownText(fact.criterion.name)} (${sign}${points(worth)}): ${factText(fact, citations)}${because}`;
  });
  return lines.length === 0 ? '' : `${title}:\n\n${list(lines)}`;
}

function argued({ place, platform, score, reasons }: HandoutPlace, citations: Citations): string {
  if (reasons === undefined) return '';
  return section(
    4,
    `${place}. ${platform.name}, ${points(score.middle)} points`,
    side('For', reasons.strengths, '+', citations),
    side('Against', reasons.weaknesses, '−', citations),
  );
}

function allArgued({ ranking }: Handout, citations: Citations): string {
  const note =
    'Beside a reason for stands what it gains over the average of the platforms in play, beside a reason against what it loses to the best there could be, both in points.';
  const all = ranking.map((each) => argued(each, citations)).filter((text) => text !== '');
  return all.length === 0 ? '' : section(3, 'Reasons for and against', note, ...all);
}

function whoIsOut({ ruledOut }: Handout, citations: Citations): string {
  const rows = ruledOut.flatMap(({ platform, failures }) =>
    failures.map((check) => [
      markdownText(platform.name),
      markdownText(requiredBy(check)),
      markdownText(check.fact.criterion.name),
      factText(check.fact, citations),
    ]),
  );
  return rows.length === 0 ? '' : section(3, 'Ruled out', table(['Platform', 'Required', 'Criterion', 'Fact'], rows));
}

/** Every platform: those in play with their reasons, those ruled out with the fact that decides it. */
export function optionsOf(handout: Handout, citations: Citations): string {
  return section(2, 'Options', inPlay(handout, citations), allArgued(handout, citations), whoIsOut(handout, citations));
}
