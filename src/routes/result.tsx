import { useRouter } from '@tanstack/react-router';
import { useLink } from '#app/use-link.ts';
import { useVerdict } from '#app/use-verdict.ts';
import { catalogue } from '#catalogue/index.ts';
import { stringifySearch } from '#link/search-text.ts';
import { writeLink } from '#link/write-link.ts';
import { ResultView } from '#result/result-view.tsx';
import type { Sides } from '#result/sides.ts';
import { pathOf } from '#scoring/path.ts';
import { forgetPlatform, loadFacts } from './fact-files.ts';
import { linksWith } from './link-to.tsx';
import { sidesFor } from './sides-for.ts';
import { useRememberedResult } from './use-remembered-result.ts';
import { waysOutOf } from './ways-out.ts';

const loader = { load: loadFacts, forget: forgetPlatform };

/** `/result`: the verdict for the answers in the address. */
export function ResultPage() {
  const link = useLink();
  const verdict = useVerdict(link.answers);
  const router = useRouter();
  const leader = verdict.ranked[0]?.platform;
  useRememberedResult(stringifySearch(writeLink(link.answers, catalogue)), leader);

  const sidesOf = (platform: string): Sides => sidesFor(platform, verdict, platform === leader ? 5 : 3);
  const address = (): string => {
    const search = writeLink(link.answers, catalogue, { edition: catalogue.edition, seen: leader });
    return window.location.origin + router.buildLocation({ to: '/result', search }).href;
  };
  return (
    <ResultView
      catalogue={catalogue}
      link={link}
      verdict={verdict}
      path={pathOf(catalogue.questions, link.answers)}
      sidesOf={sidesOf}
      waysOut={waysOutOf(link.answers, verdict)}
      loader={loader}
      linkTo={linksWith(link.answers)}
      address={address}
    />
  );
}
