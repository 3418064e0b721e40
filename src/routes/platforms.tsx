import { Link } from '@tanstack/react-router';
import { catalogue } from '#catalogue/index.ts';
import { PlatformList } from '#platform/platform-list.tsx';
import { Page } from '#ui/page.tsx';
import { valueWords } from '#ui/value-words.ts';

const scale = catalogue.criteria.find(({ id }) => id === 'status')?.scale;

/** `/platforms`: all of them. */
export function PlatformsPage() {
  const ended = catalogue.platforms.filter(({ family }) => family === 'history').length;
  return (
    <Page
      title="The platforms"
      lead={`${catalogue.platforms.length - ended} that can be chosen and ${ended} that belong to history, with ${catalogue.criteria.length} facts on each.`}
      width="wide"
    >
      <PlatformList
        platforms={catalogue.platforms}
        statusOf={({ values }) => valueWords(values['status'] ?? 'unknown', scale)}
        renderLink={(platform, text) => (
          <Link to="/platforms/$platform" params={{ platform }} search>
            {text}
          </Link>
        )}
      />
    </Page>
  );
}
