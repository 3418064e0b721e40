import { alternatives } from '#catalogue/gathered/alternative-triggers.gen.ts';
import { catalogue } from '#catalogue/index.ts';
import type { Answers } from '#catalogue/schema.ts';
import { labelsOf } from '#result/labels.ts';
import { NotAHypervisor } from '#result/not-a-hypervisor.tsx';
import { alternativesFor } from '#scoring/alternatives-for.ts';
import { linksWith } from './link-to.tsx';

const labels = labelsOf(catalogue);

/** What would do instead of a server platform, where the answers speak for something. Loaded after the verdict. */
export function AlternativesHere({ answers }: { readonly answers: Answers }) {
  const found = alternativesFor(answers, alternatives, catalogue.questions).flatMap(({ alternative, speaksFor }) => {
    const entry = alternatives.find(({ id }) => id === alternative);
    return entry === undefined ? [] : [{ alternative: entry, speaksFor }];
  });
  return <NotAHypervisor found={found} labels={labels} linkTo={linksWith(answers)} />;
}
