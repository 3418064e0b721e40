import { Page } from '#ui/page.tsx';

/** `/thread` */
export function ThreadPage() {
  return <Page title="The question of 2009">{null}</Page>;
}
