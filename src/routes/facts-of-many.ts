import type { Platform } from '#catalogue/schema.ts';
import { forgetPlatform, loadPlatform } from './fact-files.ts';

const loads = new Map<string, Promise<readonly Platform[]>>();

/**
 * Several platforms with all their facts, in the order asked for. Asked again, it gives the same promise.
 *
 * @param ids joined by spaces
 */
export function loadPlatforms(ids: string): Promise<readonly Platform[]> {
  const known = loads.get(ids);
  if (known !== undefined) return known;
  const load = Promise.all(ids.split(' ').map(loadPlatform));
  loads.set(ids, load);
  return load;
}

/** Lets the next asking fetch again, after a failure. */
export function forgetPlatforms(ids: string): void {
  loads.delete(ids);
  for (const id of ids.split(' ')) forgetPlatform(id);
}
