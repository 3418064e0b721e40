import { useLocation, useParams } from '@tanstack/react-router';
import { NotFoundPage } from '#app/not-found.tsx';
import { today } from '#app/today.ts';
import { useLink } from '#app/use-link.ts';
import { useVerdict } from '#app/use-verdict.ts';
import { catalogue } from '#catalogue/index.ts';
import { PlatformPage } from '#platform/platform-page.tsx';
import { CompareWith } from './compare-with.tsx';
import { forgetPlatform, loadPlatform } from './fact-files.ts';
import { forgetGuide, loadGuide } from './guide-files.ts';
import { linksWith } from './link-to.tsx';
import { modeNamesOf } from './mode-names-of.ts';
import { loadReadings } from './readings-file.ts';
import { standingFor } from './standing-for.ts';
import { useCluster } from './use-cluster.ts';

/** `/platforms/<id>`: everything on one platform. An id that no platform has is a page that does not exist. */
export function PlatformRoute() {
  const { platform: id } = useParams({ from: '/platforms/$platform' });
  const target = useLocation({ select: ({ hash }) => hash });
  const { answers } = useLink();
  const answered = useVerdict(answers);
  const { cluster, setCluster } = useCluster();
  const platform = catalogue.platforms.find((each) => each.id === id);
  if (platform === undefined) return <NotFoundPage />;
  const verdict = Object.keys(answers).length > 0 ? answered : undefined;
  const linkTo = linksWith(answers);
  return (
    <PlatformPage
      key={id}
      catalogue={catalogue}
      platform={platform}
      standing={verdict && standingFor(id, verdict)}
      result={linkTo({ page: 'result', answers }, 'See the whole result')}
      target={target === '' ? undefined : target}
      today={today()}
      cluster={cluster}
      onCluster={setCluster}
      namesOf={(mode) => modeNamesOf(platform, mode)}
      renderMode={(mode, text) => linkTo({ page: 'modes', section: mode }, text)}
      renderCompare={(besides) => <CompareWith platform={id} besides={besides} verdict={verdict} answers={answers} />}
      load={() => loadPlatform(id)}
      loadGuide={() => loadGuide(id)}
      forget={() => {
        forgetPlatform(id);
        forgetGuide(id);
      }}
      loadReadings={loadReadings}
    />
  );
}
