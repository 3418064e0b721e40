/** Pages on the method of decision analysis. A term spreads the page it cites. */
import type { Backing } from '../schema.ts';

export const rankOrderCentroid = {
  asOf: 'undated',
  source: 'https://www.vcalc.com/wiki/MichaelBartmess/Rank+Order+Centroid',
  evidence: 'independent',
} as const satisfies Backing;

export const acceptabilityAnalysis = {
  asOf: 'undated',
  source: 'https://rdrr.io/cran/Compind/man/ci_smaa_constr.html',
  evidence: 'independent',
} as const satisfies Backing;
