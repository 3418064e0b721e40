import { Page } from '#ui/page.tsx';

/** `/decisions` */
export function DecisionsPage() {
  return <Page title="My decisions">{null}</Page>;
}
