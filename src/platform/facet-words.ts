import { engineFamilies, type Catalogue, type PlatformValues } from '#catalogue/schema.ts';
import { facets, type Facet, type FacetValues } from '#link/read-platform-filter.ts';
import { valueWords } from '#ui/value-words.ts';
import { engineWords } from './engine-words.ts';
import { facetCriteria, facetValuesOf } from './facet-values.ts';
import { families } from './family-words.ts';

/** A facet as the reader sees it, with the values that some platform has. */
export interface FacetWords {
  readonly facet: Facet;
  readonly legend: string;
  readonly options: readonly { readonly value: string; readonly label: string }[];
}

const legends: Readonly<Record<Facet, string>> = {
  family: 'Family',
  engine: 'Engine',
  licence: 'Source licence',
  fee: 'Licence fee',
  status: 'Status',
};

type Listed = Pick<Catalogue, 'criteria' | 'platforms'>;

function allOptions(facet: Facet, { criteria }: Listed): FacetWords['options'] {
  if (facet === 'family') return families.map(({ id, label }) => ({ value: id, label }));
  if (facet === 'engine') return engineFamilies.map((engine) => ({ value: engine, label: engineWords(engine) }));
  const scale = criteria.find(({ id }) => id === facetCriteria[facet])?.scale;
  const steps = scale !== undefined && 'steps' in scale ? Object.keys(scale.steps) : [];
  return [...steps, 'unknown'].map((value) => ({ value, label: valueWords(value, scale) }));
}

/** The facets of a catalogue, each with its values in the order of their scale. */
export function facetWords(listed: Listed): readonly FacetWords[] {
  return facets.map((facet) => {
    const has = new Set(listed.platforms.flatMap((platform) => facetValuesOf(platform, facet)));
    return {
      facet,
      legend: legends[facet],
      options: allOptions(facet, listed).filter(({ value }) => has.has(value)),
    };
  });
}

/** What a platform is in a facet, in words. */
export function facetLabel({ facet, options }: FacetWords, platform: PlatformValues): string {
  const own = facetValuesOf(platform, facet);
  return options
    .filter(({ value }) => own.includes(value))
    .map(({ label }) => label)
    .join(', ');
}

/** The values that an address may name. */
export function knownValues(listed: Listed): FacetValues {
  const values = (facet: Facet): readonly string[] => allOptions(facet, listed).map(({ value }) => value);
  return {
    family: values('family'),
    engine: values('engine'),
    licence: values('licence'),
    fee: values('fee'),
    status: values('status'),
  };
}
