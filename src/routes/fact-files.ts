import { platformFiles } from '#catalogue/gathered/facts.gen.ts';
import type { Platform } from '#catalogue/schema.ts';

const loads = new Map<string, Promise<Platform>>();

async function read(id: string): Promise<Platform> {
  const file = platformFiles[id];
  if (file === undefined) throw new RangeError(`there is no platform "${id}"`);
  return file();
}

/** One platform with all its facts. Fetched once; asked again, it gives the same promise. */
export function loadPlatform(id: string): Promise<Platform> {
  const known = loads.get(id);
  if (known !== undefined) return known;
  const load = read(id);
  loads.set(id, load);
  return load;
}

const facts = new Map<Promise<Platform>, Promise<Platform['facts']>>();

/** The facts of one platform; the same promise until `forgetPlatform`. */
export function loadFacts(id: string): Promise<Platform['facts']> {
  const platform = loadPlatform(id);
  const known = facts.get(platform);
  if (known !== undefined) return known;
  const own = platform.then((loaded) => loaded.facts);
  facts.set(platform, own);
  return own;
}

/** Lets the next asking fetch again, after a failure. */
export function forgetPlatform(id: string): void {
  loads.delete(id);
}
