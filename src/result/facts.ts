import type { Platform } from '#catalogue/schema.ts';

/** The facts of one platform, by criterion. */
export type Facts = Platform['facts'];

/** Details and sources, fetched when they are shown. `load` gives the same promise until `forget`. */
export interface FactLoader {
  readonly load: (platform: string) => Promise<Facts>;
  readonly forget: (platform: string) => void;
}
