import type { Catalogue, Scale } from '#catalogue/schema.ts';
import type { CriterionChange, CriterionPart } from './change.ts';
import { shareValues } from './on-scale.ts';
import { paired, wasOf } from './paired.ts';
import { sameData } from './same-data.ts';

type Criterion = Catalogue['criteria'][number];

/** What scoring reads of a scale: not what its steps are called. */
function readings(scale: Scale): unknown {
  if (scale.kind === 'number' || scale.kind === 'date') return [scale.kind, scale.worst, scale.best];
  if (scale.kind === 'unordered') return Object.fromEntries(Object.keys(scale.steps).map((value) => [value, null]));
  return Object.fromEntries(Object.entries(scale.steps).map(([value, { score }]) => [value, score]));
}

const parts: readonly (readonly [CriterionPart, (criterion: Criterion) => unknown])[] = [
  ['group', ({ group }) => group],
  ['scale', ({ scale }) => readings(scale)],
  ['weight', ({ weight }) => weight],
  ['standing', ({ standing }) => standing],
];

function changedParts(earlier: Criterion, later: Criterion): readonly CriterionPart[] {
  return parts.filter(([, read]) => !sameData(read(earlier), read(later))).map(([part]) => part);
}

/** Rows that came or went, and rows that are read, weighed or required otherwise. */
export function criterionChanges(earlier: Catalogue, later: Catalogue): readonly CriterionChange[] {
  return paired(earlier.criteria, later.criteria).flatMap((pair): readonly CriterionChange[] => {
    const change = { kind: 'criterion', was: wasOf(pair), criterion: (pair.later ?? pair.earlier)?.id ?? '' } as const;
    if (pair.earlier === undefined || pair.later === undefined) return [{ ...change, parts: [], withFacts: true }];
    const changed = changedParts(pair.earlier, pair.later);
    if (changed.length === 0) return [];
    return [{ ...change, parts: changed, withFacts: !shareValues(pair.earlier.scale, pair.later.scale) }];
  });
}
