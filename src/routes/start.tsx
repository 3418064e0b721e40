import { Link } from '@tanstack/react-router';
import { asking } from '#catalogue/asking.ts';
import { factsUntil } from '#catalogue/edition.ts';
import { writeLink } from '#link/write-link.ts';
import { pathOf } from '#scoring/path.ts';
import { dateWords } from '#ui/date-words.ts';
import { OldNameList } from '#wizard/old-name-list.tsx';
import { oldNames } from '#wizard/old-names.ts';
import { SituationList } from '#wizard/situation-list.tsx';
import { typicalSituations } from '#wizard/situations.ts';
import { StartPage as Start } from '#wizard/start-page.tsx';
import { LastAnswersHere } from './last-answers-here.tsx';
import { WaysToBegin } from './ways-to-begin.tsx';

const path = pathOf(asking.questions, {});
const counts = {
  platforms: asking.platforms.length,
  criteria: asking.criteriaCount,
  short: path.filter(({ short }) => short).length,
  questions: path.length,
};

export function StartPage() {
  return (
    <Start
      edition={dateWords(factsUntil)}
      counts={counts}
      begin={<WaysToBegin />}
      method={
        <Link to="/method" search>
          The method
        </Link>
      }
      names={
        <OldNameList
          names={oldNames}
          renderLink={({ platform, words }) => (
            <Link to="/platforms/$platform" params={{ platform }} search>
              {words}
            </Link>
          )}
        />
      }
      lastAnswers={<LastAnswersHere />}
      situations={
        <SituationList
          situations={typicalSituations}
          renderLink={({ title, answers }) => (
            <Link to="/result" search={writeLink(answers, asking)}>
              {title}
            </Link>
          )}
        />
      }
    />
  );
}
