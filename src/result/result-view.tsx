import type { Answers, Catalogue, Question } from '#catalogue/schema.ts';
import type { Link } from '#link/read-link.ts';
import type { Verdict } from '#scoring/recommend.ts';
import { Page } from '#ui/page.tsx';
import { answerRows, nextQuestion, openQuestions } from './answer-rows.ts';
import { AnswersPanel } from './answers-panel.tsx';
import { Assumed } from './assumed.tsx';
import type { FactLoader } from './facts.ts';
import { headlineOf, unansweredHeadline } from './headline.ts';
import { labelsOf } from './labels.ts';
import { Onward } from './onward.tsx';
import type { LinkTo } from './place.ts';
import { PrintedAddress } from './printed-address.tsx';
import { Ranking } from './ranking.tsx';
import { Relax, type WayOut } from './relax.tsx';
import { Reports } from './reports.tsx';
import { RuledOut } from './ruled-out.tsx';
import type { Sides } from './sides.ts';
import { SinceShared } from './since-shared.tsx';
import styles from './result-view.module.css';

interface Props {
  readonly catalogue: Catalogue;
  readonly link: Link;
  readonly verdict: Verdict;
  /** the questions that these answers lead through */
  readonly path: readonly Question[];
  readonly sidesOf: (platform: string) => Sides;
  readonly waysOut: readonly WayOut[];
  readonly loader: FactLoader;
  readonly linkTo: LinkTo;
  readonly address: () => string;
}

/** How many platforms are argued for and against. */
const reported = 5;

const isEmpty = (answers: Answers): boolean => Object.keys(answers).length === 0;

/** The answer first, then the reasons, then the alternatives, then what it rests on. */
export function ResultView(props: Props) {
  const { catalogue, link, verdict, path, sidesOf, waysOut, loader, linkTo, address } = props;
  const { answers } = link;
  const labels = labelsOf(catalogue);
  const unanswered = isEmpty(answers);
  const headline = unanswered ? unansweredHeadline(verdict, labels) : headlineOf(verdict, labels);
  const firsts = verdict.ranked.filter(({ place }) => place === 1).map(({ platform }) => platform);
  const isLeft = verdict.ranked.length > 0;
  const next = isLeft ? nextQuestion(path, answers) : undefined;
  const first = verdict.ranked.slice(0, reported);
  return (
    <Page title={headline.title} lead={headline.lead} width="wide">
      <div>
        <SinceShared {...{ seen: link.seen, firsts, shared: link.edition, today: catalogue.edition, labels }} />
        <Onward title={headline.title} next={next} unanswered={unanswered} linkTo={linkTo} address={address} />
      </div>
      <div className={styles['columns']}>
        <div className={styles['main']}>
          {isLeft ? (
            <Ranking ranked={verdict.ranked} first={reported} labels={labels} linkTo={linkTo} />
          ) : (
            <Relax waysOut={waysOut} labels={labels} linkTo={linkTo} />
          )}
          {first.length > 0 && <Reports {...{ ranked: first, catalogue, sidesOf, labels, loader, linkTo }} />}
          <RuledOut ruledOut={verdict.ruledOut} questions={catalogue.questions} labels={labels} linkTo={linkTo} />
          <Assumed requirements={verdict.situation.requirements} open={openQuestions(path, answers)} linkTo={linkTo} />
        </div>
        <aside className={styles['aside']} aria-label="What this rests on">
          <AnswersPanel rows={answerRows(answers, catalogue, path, labels)} next={next} linkTo={linkTo} />
          <p className={styles['method']}>{linkTo({ page: 'method' }, 'How the points are worked out')}</p>
        </aside>
      </div>
      <PrintedAddress address={address} />
    </Page>
  );
}
