/** The sections of the page in their order. Ids are words of the address and are never used for something else. */
export const sections = [
  { id: 'difference', title: 'The difference in a minute' },
  { id: 'properties', title: 'The modes, property by property' },
  { id: 'platforms', title: 'Which platform offers which mode' },
  { id: 'guests', title: 'Which guest runs in which mode' },
  { id: 'spectrum', title: 'The spectrum, layer by layer' },
  { id: 'figures', title: 'Speed, as it was published' },
  { id: 'your-processor', title: 'What your processor can do' },
  { id: 'beliefs', title: 'Old beliefs, corrected' },
  { id: 'timeline', title: 'How it came about' },
] as const;

export type SectionId = (typeof sections)[number]['id'];

const titles = new Map<SectionId, string>(sections.map(({ id, title }) => [id, title]));

export function titleOf(section: SectionId): string {
  return titles.get(section) ?? section;
}
