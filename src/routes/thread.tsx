import { QuietLink } from '#app/quiet-link.tsx';
import { useLink } from '#app/use-link.ts';
import { factsUntil } from '#catalogue/edition.ts';
import { catalogue } from '#catalogue/index.ts';
import { oldIdeas, oldNames, preferences, turns } from '#catalogue/gathered/thread.gen.ts';
import type { Answers } from '#catalogue/schema.ts';
import { opening } from '#catalogue/thread/opening.ts';
import { six } from '#catalogue/thread/six.ts';
import { writeComparison } from '#link/write-comparison.ts';
import { writeLink } from '#link/write-link.ts';
import { dateWords } from '#ui/date-words.ts';
import type { Links } from '#thread/links.ts';
import { ThreadPage } from '#thread/thread-page.tsx';
import type { Thread } from '#thread/told.ts';
import { linksWith } from './link-to.tsx';
import { countOf } from './thread-count.ts';
import { groundsOf, rowsOf, todayOf } from './thread-facts.ts';

const thread: Thread = { opening, names: oldNames, turns, ideas: oldIdeas, six, preferences };
const count = countOf(thread);
const edition = dateWords(factsUntil);
const others = catalogue.platforms.filter(({ family }) => family !== 'history').length - six.length;

/** Ways out of the page, which keep the answers. */
function linksFor(answers: Answers): Links {
  const linkTo = linksWith(answers);
  const own = writeLink(answers, catalogue);
  const [first] = catalogue.questions;
  return {
    platform: (platform, text) => linkTo({ page: 'platform', platform }, text),
    modes: (section, text) => linkTo({ page: 'modes', section }, text),
    method: (text) => linkTo({ page: 'method', section: 'value' }, text),
    comparison: (pair, criteria, text) => (
      <QuietLink to="/compare" search={{ ...own, ...writeComparison(rowsOf(pair, criteria), catalogue) }}>
        {text}
      </QuietLink>
    ),
    onward: (look) =>
      Object.keys(answers).length > 0
        ? linkTo({ page: 'result', answers }, 'See what your answers make of it', look)
        : linkTo(
            { page: 'question', question: first?.id ?? '' },
            'Answer a few questions, and see what fits you',
            look,
          ),
  };
}

/** `/thread`: the old question answered for today. */
export function ThreadRoute() {
  const { answers } = useLink();
  return <ThreadPage {...{ thread, count, edition, others, todayOf, groundsOf }} links={linksFor(answers)} />;
}
