import { Page } from '#ui/page.tsx';

/** `/modes` */
export function ModesPage() {
  return <Page title="Virtualisation modes">{null}</Page>;
}
