import { editionAddress } from '#app/edition-file.ts';
import type { Catalogue } from '#catalogue/schema.ts';
import { catalogueOf } from '#editions/catalogue-of.ts';
import type { Change } from '#editions/change.ts';
import type { Edition } from '#editions/edition.ts';
import { leadersOf } from '#editions/first-places.ts';
import { ruleWords } from '#editions/rule-words.ts';
import { whatMoved, type Mover, type Movement } from '#editions/what-moved.ts';
import { readLink, type SearchParameters } from '#link/read-link.ts';
import { labelsOf, type Labels } from '#result/labels.ts';
import type { MovingShift, Shift, Stand, StandRow } from '#result/then-and-now.ts';
import type { ThenProps } from '#result/then-section.tsx';
import { changeCountWords, thenAndNowWords } from '#result/then-words.ts';
import type { Verdict } from '#scoring/recommend.ts';
import { editionWords } from '#ui/edition-words.ts';
import { inARow } from '#ui/in-a-row.ts';
import { points } from '#ui/points.ts';

/** The catalogue of then and of today, each with its words. */
interface Between {
  readonly edition: Edition;
  readonly earlier: Catalogue;
  readonly later: Catalogue;
  readonly before: Labels;
  readonly today: Labels;
}

/** Words of today, and of then for what is gone since. */
function either({ before, today }: Between): Labels {
  const known = (word: string, id: string, former: string): string => (word === id ? former : word);
  return {
    ...today,
    platform: (id) => known(today.platform(id), id, before.platform(id)),
    criterion: (id) => known(today.criterion(id), id, before.criterion(id)),
  };
}

function shiftOf(change: Change, between: Between): Shift {
  if (change.kind !== 'fact') return { kind: 'rule', ...ruleWords(change, between) };
  const { platform, criterion, earlier, later } = change;
  return {
    kind: 'fact',
    platform,
    criterion,
    of: `${between.today.platform(platform)}, ${between.today.criterion(criterion)}`,
    before: between.before.value(criterion, earlier),
    today: between.today.value(criterion, later),
  };
}

/** What a mover does by itself; nothing where it takes the others, too. */
function doesWords({ change, gives, firstWithout }: Mover, { later }: Movement, labels: Labels): string {
  const first = later.verdict.ranked.filter(({ place }) => place === 1).map(({ platform }) => platform);
  const sentences: string[] = [];
  if (change.kind === 'fact') {
    const isRanked = later.verdict.ranked.some(({ platform }) => platform === change.platform);
    const tenths = points(Math.abs(gives ?? 0));
    if (gives === undefined)
      sentences.push(isRanked ? 'Without it the platform would be ruled out.' : 'It rules the platform out.');
    else if (tenths !== '0.0')
      sentences.push(
        gives > 0 ? `It gives the platform ${tenths} points.` : `It takes ${tenths} points from the platform.`,
      );
  }
  if (firstWithout !== undefined && firstWithout.join() !== first.join()) {
    const names = inARow(firstWithout.map(labels.platform), 'and');
    if (firstWithout.length === 0) sentences.push('Without it no platform would be left.');
    else sentences.push(`Without it ${names} would ${firstWithout.length === 1 ? 'come first' : 'share first place'}.`);
  }
  return sentences.join(' ');
}

function moverOf(mover: Mover, movement: Movement, between: Between): MovingShift {
  const { change } = mover;
  const platform = between.edition.platforms.find(({ id }) => change.kind === 'fact' && id === change.platform);
  return {
    shift: shiftOf(change, between),
    does: doesWords(mover, movement, either(between)),
    fact: change.kind === 'fact' ? platform?.facts[change.criterion] : undefined,
  };
}

function standOf(platform: string, { ranked }: Verdict, catalogue: Catalogue): Stand {
  const own = ranked.find((each) => each.platform === platform);
  if (own !== undefined) return { place: own.place, points: points(own.score.middle) };
  return catalogue.platforms.some(({ id }) => id === platform) ? 'out' : 'absent';
}

/** The first ones of today in their order, then those who were among the first and are not any more. */
function rowsOf({ earlier, later }: Movement, between: Between): readonly StandRow[] {
  const first = [later, earlier].flatMap(({ verdict }) => leadersOf(verdict).map(({ platform }) => platform));
  return [...new Set(first)].map((platform) => ({
    platform,
    name: either(between).platform(platform),
    before: standOf(platform, earlier.verdict, between.earlier),
    today: standOf(platform, later.verdict, between.later),
  }));
}

const capitalised = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

/** What the link says of who led, where that is not what its answers gave. */
function doubtedOf(search: SearchParameters, { earlier }: Movement, between: Between): string | undefined {
  const { seen } = readLink(search, between.earlier);
  const firsts = earlier.verdict.ranked.filter(({ place }) => place === 1);
  if (seen === undefined || firsts.some(({ platform }) => platform === seen)) return undefined;
  return `The link itself names ${between.before.platform(seen)} as the one who led. Its answers do not give that, so one of the two was changed after the link was made.`;
}

/** Everything that there is to say of a link of an older edition, in words. */
export function thenFor(
  search: SearchParameters,
  edition: Edition,
  later: Catalogue,
): Omit<ThenProps, 'loader' | 'linkTo'> {
  const earlier = catalogueOf(edition);
  const between = { edition, earlier, later, before: labelsOf(earlier), today: labelsOf(later) };
  const movement = whatMoved(search, earlier, later);
  const { changes, bearing, movers } = movement;
  const shifts = (list: readonly Change[]): readonly Shift[] => list.map((change) => shiftOf(change, between));
  return {
    words: thenAndNowWords(movement.earlier.verdict, movement.later.verdict, either(between)),
    doubted: doubtedOf(search, movement, between),
    editions: { before: capitalised(editionWords(earlier.edition)), today: capitalised(editionWords(later.edition)) },
    rows: rowsOf(movement, between),
    counted: changeCountWords(changes.length, bearing.length, movers.length, 'first five'),
    movers: movers.map((mover) => moverOf(mover, movement, between)),
    bearing: shifts(bearing),
    changes: shifts(changes),
    file: { address: editionAddress(earlier.edition), words: `${earlier.edition}.json` },
  };
}
