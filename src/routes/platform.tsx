import { useLocation, useParams } from '@tanstack/react-router';
import { NotFoundPage } from '#app/not-found.tsx';
import { useLink } from '#app/use-link.ts';
import { useVerdict } from '#app/use-verdict.ts';
import { catalogue } from '#catalogue/index.ts';
import { PlatformPage } from '#platform/platform-page.tsx';
import { forgetPlatform, loadPlatform } from './fact-files.ts';
import { CompareWith, othersFor } from './compare-with.tsx';
import { linksWith } from './link-to.tsx';
import { loadReadings } from './readings-file.ts';
import { standingFor } from './standing-for.ts';

/** `/platforms/<id>`: every fact on one platform. An id that no platform has is a page that does not exist. */
export function PlatformRoute() {
  const { platform: id } = useParams({ from: '/platforms/$platform' });
  const target = useLocation({ select: ({ hash }) => hash });
  const { answers } = useLink();
  const verdict = useVerdict(answers);
  const platform = catalogue.platforms.find((each) => each.id === id);
  if (platform === undefined) return <NotFoundPage />;
  const answered = Object.keys(answers).length > 0;
  return (
    <PlatformPage
      key={id}
      catalogue={catalogue}
      platform={platform}
      standing={answered ? standingFor(id, verdict) : undefined}
      result={linksWith(answers)({ page: 'result', answers }, 'See the whole result')}
      compare={<CompareWith platform={id} others={othersFor(id, answered ? verdict : undefined)} answers={answers} />}
      target={target === '' ? undefined : target}
      load={() => loadPlatform(id)}
      forget={() => forgetPlatform(id)}
      loadReadings={loadReadings}
    />
  );
}
