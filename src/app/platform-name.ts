import { asking } from '#catalogue/asking.ts';

const names = new Map(asking.platforms.map(({ id, name }) => [id, name]));

/** A platform's name; the id itself where the catalogue does not know it. */
export function platformName(id: string): string {
  return names.get(id) ?? id;
}
