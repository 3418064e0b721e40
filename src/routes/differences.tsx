import { Page } from '#ui/page.tsx';

/** `/differences` */
export function DifferencesPage() {
  return <Page title="Two opinions">{null}</Page>;
}
