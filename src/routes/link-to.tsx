import type { ReactNode } from 'react';
import { QuietLink } from '#app/quiet-link.tsx';
import { asking } from '#catalogue/asking.ts';
import type { Answers } from '#catalogue/schema.ts';
import { writeLink } from '#link/write-link.ts';
import type { LinkTo } from '#result/place.ts';

/** Links that carry a set of answers along. What a shared link said besides is left behind. */
export function linksWith(answers: Answers): LinkTo {
  const search = writeLink(answers, asking);
  return (place, text, look): ReactNode => {
    const common = { search, className: look, children: text };
    switch (place.page) {
      case 'question':
        return <QuietLink {...common} to={`/q/${place.question}`} />;
      case 'answers':
        return <QuietLink {...common} to="/answers" />;
      case 'platform':
        return <QuietLink {...common} to={`/platforms/${place.platform}`} hash={place.criterion} />;
      case 'result':
        return <QuietLink {...common} to="/result" search={writeLink(place.answers, asking)} />;
      case 'compare':
        return <QuietLink {...common} to="/compare" search={{ ...search, with: place.platforms.join('.') }} />;
      case 'why':
        return <QuietLink {...common} to="/result" search={{ ...search, why: place.platform }} staysPut />;
      case 'thread':
        return <QuietLink {...common} to="/thread" />;
      case 'method':
      case 'modes':
      case 'alternatives':
      case 'glossary':
      default:
        return <QuietLink {...common} to={`/${place.page}`} hash={place.section} />;
    }
  };
}
