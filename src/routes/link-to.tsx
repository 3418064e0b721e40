import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
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
        return <Link {...common} to="/q/$question" params={{ question: place.question }} />;
      case 'answers':
        return <Link {...common} to="/answers" />;
      case 'platform':
        return (
          <Link
            {...common}
            to="/platforms/$platform"
            params={{ platform: place.platform }}
            {...(place.criterion !== undefined && { hash: place.criterion })}
          />
        );
      case 'result':
        return <Link {...common} to="/result" search={writeLink(place.answers, asking)} />;
      case 'why':
        return <Link {...common} to="/result" search={{ ...search, why: place.platform }} resetScroll={false} />;
      case 'method':
      default:
        return <Link {...common} to="/method" {...(place.section !== undefined && { hash: place.section })} />;
    }
  };
}
