import type { ModeCriterion, ModeReference } from '#catalogue/mode-reference-shapes.ts';
import type { Criterion, ModeClass, PlatformName } from '#catalogue/schema.ts';
import { cellMark } from '#ui/cell-mark.ts';
import { valueWords, type ScaleWords } from '#ui/value-words.ts';
import type { Matrix, MatrixCell, MatrixColumn } from './matrix.ts';

/** The columns, as people say them. */
const columns: readonly (MatrixColumn & { readonly id: ModeCriterion })[] = [
  { id: 'mode-pv', name: 'PV' },
  { id: 'mode-hvm', name: 'HVM' },
  { id: 'mode-pv-drivers', name: 'Hybrid', aside: 'HVM with PV drivers' },
  { id: 'mode-pvh', name: 'PVH' },
  { id: 'host-without-vt', name: 'Without VT‑x or AMD‑V' },
];

type Reference = Pick<ModeReference, 'platforms' | 'facts' | 'vendorModes' | 'engines' | 'modes'>;

/** Nobody should begin with it any more. */
const isHistory = ({ family }: PlatformName): boolean => family === 'history';

/** How the values of the facts are read and put into words. */
export interface PlatformMatrixWords {
  /** 0…1, or `undefined` where nobody knows */
  readonly scoreOf: (criterion: string, value: string | number) => number | undefined;
  readonly criteria: readonly (Pick<Criterion, 'id'> & { readonly scale: ScaleWords })[];
}

/** What the engines of a platform call their modes of a class. */
function ownNames(kind: ModeClass, { engineFamilies }: PlatformName, { modes }: Reference): string {
  const own = modes.filter((mode) => mode.class === kind && mode.engines.some((id) => engineFamilies.includes(id)));
  return own.map(({ label }) => label).join('; ');
}

/** The name that a platform gives to a mode, and since or until when; `undefined` where it adds nothing. */
function asideOf(criterion: ModeCriterion, platform: PlatformName, reference: Reference, isThere: boolean) {
  const said = reference.vendorModes[platform.id]?.[criterion];
  const hybrid = criterion === 'mode-pv-drivers' && isThere ? ownNames('hybrid', platform, reference) : '';
  const called = said?.called ?? (hybrid === '' ? undefined : hybrid);
  const parts = [called, said?.when].filter((part) => part !== undefined);
  return parts.length === 0 ? undefined : parts.join(', ');
}

/** Which platform offers which mode, by engine. */
export function platformMatrix(reference: Reference, { scoreOf, criteria }: PlatformMatrixWords): Matrix {
  const scaleOf = new Map(criteria.map(({ id, scale }) => [id, scale]));
  const cell = (platform: PlatformName, criterion: ModeCriterion): MatrixCell => {
    const fact = reference.facts[platform.id]?.[criterion] ?? nobodyLooked;
    const score = scoreOf(criterion, fact.value);
    return {
      mark: cellMark(fact, score),
      value: valueWords(fact.value, scaleOf.get(criterion)),
      aside: asideOf(criterion, platform, reference, score !== undefined && score > 0),
      says: fact.detail,
      backing: fact,
    };
  };
  const groups = reference.engines.map(({ id, label }) => ({
    id,
    name: label,
    rows: reference.platforms
      .filter(({ engineFamilies: [main] }) => main === id)
      .toSorted((a, b) => Number(isHistory(a)) - Number(isHistory(b)) || a.name.localeCompare(b.name, 'en-GB'))
      .map((platform) => ({
        id: platform.id,
        name: platform.name,
        aside: isHistory(platform) ? 'history: as its last release had it' : undefined,
        cells: columns.map((column) => cell(platform, column.id)),
      })),
  }));
  return { corner: 'Platform', columns, groups: groups.filter(({ rows }) => rows.length > 0) };
}

const nobodyLooked = { value: 'unknown', detail: 'Nobody has looked for it yet', evidence: 'unsourced' } as const;
