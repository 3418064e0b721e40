import { guideFiles } from '#catalogue/gathered/guides.gen.ts';
import type { Guide } from '#catalogue/guide-shapes.ts';

const loads = new Map<string, Promise<Guide>>();

async function read(id: string): Promise<Guide> {
  const file = guideFiles[id];
  if (file === undefined) throw new RangeError(`there is no guide to "${id}"`);
  return file();
}

/** The guide to one platform. Fetched once; asked again, it gives the same promise. */
export function loadGuide(id: string): Promise<Guide> {
  const known = loads.get(id);
  if (known !== undefined) return known;
  const load = read(id);
  loads.set(id, load);
  return load;
}

/** Lets the next asking fetch again, after a failure. */
export function forgetGuide(id: string): void {
  loads.delete(id);
}
