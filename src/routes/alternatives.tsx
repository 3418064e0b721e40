import { Page } from '#ui/page.tsx';

/** `/alternatives` */
export function AlternativesPage() {
  return <Page title="When the answer is not a hypervisor">{null}</Page>;
}
