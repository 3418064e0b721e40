import type { Cover, PlatformValues } from '#catalogue/schema.ts';

/**
 * What a platform's value on a criterion comes to for somebody who owns certain licences: a fee that
 * a contract already covers reads as no fee.
 *
 * @param covers of the chosen options
 * @returns the value, `unknown` where there is no fact
 */
export function effectiveValue(platform: PlatformValues, criterion: string, covers: readonly Cover[]): string | number {
  const own = platform.values[criterion] ?? 'unknown';
  const cover = covers.find((each) => {
    if (each.criterion !== criterion) return false;
    const word = platform.values[each.by];
    return typeof word === 'string' && Object.hasOwn(each.becomes, word);
  });
  return cover === undefined ? own : (cover.becomes[String(platform.values[cover.by])] ?? own);
}
