/**
 * The texts of `guides.gen.ts`, of the one file a platform that it loads, and of `newest-releases.gen.ts`,
 * which is all that a list of platforms needs of the guides.
 */
import type { Guide } from '#catalogue/guide-shapes.ts';
import type { Platform } from '#catalogue/schema.ts';

/** As data, so that a page cited by several guides does not become a file of its own. */
export function guideOfPlatform(guide: Guide): string {
  const text = JSON.stringify(guide, null, 2);
  return `import type { Guide } from '../../guide-shapes.ts';\n\nexport const guide: Guide = ${text};\n`;
}

export function guidesModule(guides: readonly Guide[], platforms: readonly Platform[]): string {
  const guided = new Set(guides.map(({ id }) => id));
  for (const { id } of platforms) {
    if (!guided.has(id))
      throw new Error(`catalogue/platforms/${id}.ts: it has no guide; write catalogue/guides/${id}.ts`);
  }
  const loaders = guides.map(({ id }) => `  '${id}': async () => (await import('./guides/${id}.gen.ts')).guide,`);
  const type = 'Readonly<Record<string, () => Promise<Guide>>>';
  return `import type { Guide } from '../guide-shapes.ts';\n\nexport const guideFiles: ${type} = {\n${loaders.join('\n')}\n};\n`;
}

export function newestReleasesModule(guides: readonly Guide[]): string {
  const rows = guides.flatMap(({ id, releases: [newest] }) => {
    if (newest === undefined) return [];
    const { name, released, supportedUntil } = newest;
    return [`  '${id}': ${JSON.stringify({ name, released, supportedUntil })},`];
  });
  const type = `Readonly<Record<string, Pick<Release, 'name' | 'released' | 'supportedUntil'>>>`;
  return `import type { Release } from '../guide-shapes.ts';\n\nexport const newestReleases: ${type} = {\n${rows.join('\n')}\n};\n`;
}
