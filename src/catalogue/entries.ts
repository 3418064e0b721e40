/**
 * The shapes of `schema.ts`, narrowed to the ids and values that exist, so that a misspelt value,
 * an unknown id or a fact without source does not compile.
 */
import type { criteria } from './gathered/criteria.gen.ts';
import type { modes } from './gathered/modes.gen.ts';
import type { PlatformId } from './gathered/platform-ids.gen.ts';
import type * as glossary from './glossary-shapes.ts';
import type { groups } from './groups.ts';
import type * as guides from './guide-shapes.ts';
import type * as schema from './schema.ts';
import type * as thread from './thread-shapes.ts';
import type { six } from './thread/six.ts';

type AnyCriterion = (typeof criteria)[number];

export type GroupId = (typeof groups)[number]['id'];
export type CriterionId = AnyCriterion['id'];

type ScaleOf<Id extends CriterionId> = Extract<AnyCriterion, { readonly id: Id }>['scale'];

/** The values that a criterion's scale knows: its words, a number, or a date. */
export type ValueOf<Id extends CriterionId> =
  ScaleOf<Id> extends { readonly steps: infer Steps }
    ? keyof Steps & string
    : ScaleOf<Id> extends { readonly kind: 'number' }
      ? number
      : schema.CalendarDate;

type Facts = { readonly [Id in CriterionId]: schema.Fact<ValueOf<Id>> };

/** A platform with a fact for each criterion. */
export type Platform = schema.Platform<Facts>;

/** A guide to a platform that exists, and that is weighed against others that exist. */
export type Guide = guides.Guide<PlatformId>;

type WordOf<Id extends CriterionId> = Extract<ValueOf<Id>, string>;

type DemandOf<Id extends CriterionId> = Id extends CriterionId ? schema.Demand<Id, WordOf<Id>> : never;

/** Criteria with an order from worst to best: only they can carry weight. */
type WeighedId = Exclude<AnyCriterion, { readonly scale: { readonly kind: 'unordered' } }>['id'];

interface TypedEffects extends Omit<schema.Effects<CriterionId, GroupId>, 'requires' | 'serves' | 'raises' | 'meets'> {
  readonly requires?: readonly DemandOf<CriterionId>[];
  readonly serves?: readonly DemandOf<CriterionId>[];
  readonly meets?: readonly (Omit<schema.Meeting, 'requires'> & { readonly requires: DemandOf<CriterionId> })[];
  readonly raises?: Readonly<Partial<Record<WeighedId, number>>>;
}

type TypedOption = Omit<schema.Option<CriterionId, GroupId>, keyof schema.Effects> & TypedEffects;

export type Question = Omit<schema.Question<CriterionId, GroupId>, 'options'> & {
  readonly options: readonly TypedOption[];
};

/** A criterion of one of the groups that exist. */
export type Criterion = schema.Criterion<GroupId>;

export type ModeId = (typeof modes)[number]['id'];

/** A mode that asks for values that a criterion's scale knows. */
export type Mode = Omit<schema.Mode<CriterionId>, 'requires'> & {
  readonly requires: readonly DemandOf<CriterionId>[];
};

/** A guest whose systems run in modes that exist. */
export type Guest = Omit<schema.Guest<ModeId>, 'requires'> & {
  readonly requires: readonly DemandOf<CriterionId>[];
};

export type Engine = schema.Engine<ModeId>;

export type Processor = Omit<schema.Processor<CriterionId>, 'requires'> & {
  readonly requires: readonly DemandOf<CriterionId>[];
};

export type Myth = schema.Myth<ModeId>;

type GroundOf<Id extends CriterionId> = Id extends CriterionId ? readonly [PlatformId, Id, ValueOf<Id>] : never;

type Told = thread.Told<GroundOf<CriterionId>>;

/** A name of 2009 whose sentences rest on facts and modes that exist. */
export type OldName = thread.OldName<Told, PlatformId>;

export type OldIdea = thread.OldIdea<Told>;

export type Turn = thread.Turn<Told>;

type Six = (typeof six)[number]['platform'];

type PreferenceOf<Own extends Six> = Own extends Six ? thread.Preference<Own, Exclude<Six, Own>, WeighedId> : never;

/** When one of the six is preferred over each of the other five. */
export type Preference = PreferenceOf<Six>;

/** An alternative that points to platforms that exist. */
export type Alternative = schema.Alternative<PlatformId>;

/** A word of the glossary that points at rows, modes and platforms that exist. */
export type Term = glossary.Term<CriterionId, ModeId, PlatformId>;
