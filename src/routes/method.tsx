import { Page } from '#ui/page.tsx';

export function MethodPage() {
  return <Page title="How it is worked out">{null}</Page>;
}
