import { Link, useNavigate, useSearch } from '@tanstack/react-router';
import { today } from '#app/today.ts';
import { useVerdict } from '#app/use-verdict.ts';
import { newestReleases } from '#catalogue/gathered/newest-releases.gen.ts';
import { catalogue } from '#catalogue/index.ts';
import { readPlatformFilter, type PlatformFilter } from '#link/read-platform-filter.ts';
import { writeLink } from '#link/write-link.ts';
import { writePlatformFilter } from '#link/write-platform-filter.ts';
import { AllPlatforms } from '#platform/all-platforms.tsx';
import { knownValues } from '#platform/facet-words.ts';
import { listedStandings } from './listed-standings.ts';
import { useAnswersAlone } from './use-answers-alone.ts';

const known = knownValues(catalogue);
const ended = catalogue.platforms.filter(({ family }) => family === 'history').length;

/** `/platforms`: all of them, or those that pass the filter in the address. */
export function PlatformsPage() {
  const search = useSearch({ from: '__root__' });
  const navigate = useNavigate();
  const answers = useAnswersAlone();
  const verdict = useVerdict(answers);
  const reading = readPlatformFilter(search, known);
  const own = writeLink(answers, catalogue);

  const change = (next: PlatformFilter): void => {
    // one step back undoes a text, not its last letter
    const isTyping = reading.filter.text !== '' && next.text !== '' && next.text !== reading.filter.text;
    void navigate({
      to: '/platforms',
      search: { ...own, ...writePlatformFilter(next) },
      replace: isTyping,
      resetScroll: false,
    });
  };
  return (
    <AllPlatforms
      catalogue={catalogue}
      lead={`${catalogue.platforms.length - ended} that can be chosen and ${ended} that belong to history, with ${catalogue.criteria.length} facts on each.`}
      reading={reading}
      newest={newestReleases}
      standings={Object.keys(answers).length === 0 ? undefined : listedStandings(verdict)}
      today={today()}
      renderLink={(platform, text) => (
        <Link to="/platforms/$platform" params={{ platform }} search={own}>
          {text}
        </Link>
      )}
      onChange={change}
    />
  );
}
