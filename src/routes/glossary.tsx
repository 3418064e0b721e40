import { Page } from '#ui/page.tsx';

/** `/glossary` */
export function GlossaryPage() {
  return <Page title="Glossary">{null}</Page>;
}
