import type { ReactNode } from 'react';
import type { Answers, Catalogue, Importance, Question } from '#catalogue/schema.ts';
import type { Link } from '#link/read-link.ts';
import type { WeightDifference } from '#scoring/central-weights.ts';
import type { Contender, Doubt } from '#scoring/certainty.ts';
import type { Verdict } from '#scoring/recommend.ts';
import type { WeakSpot } from '#scoring/weak-spots.ts';
import { Page } from '#ui/page.tsx';
import { answerRows, nextQuestion, openQuestions } from './answer-rows.ts';
import { AnswersPanel } from './answers-panel.tsx';
import { Assumed } from './assumed.tsx';
import type { FactLoader } from './facts.ts';
import { headlineOf, unansweredHeadline } from './headline.ts';
import { HowSure, type Simulated } from './how-sure.tsx';
import { ImportancePanel } from './importance-panel.tsx';
import { labelsOf } from './labels.ts';
import { Onward } from './onward.tsx';
import type { LinkTo } from './place.ts';
import { PrintedAddress } from './printed-address.tsx';
import { Ranking } from './ranking.tsx';
import { Relax, type WayOut } from './relax.tsx';
import { Reports } from './reports.tsx';
import { RuledOut } from './ruled-out.tsx';
import type { Sides } from './sides.ts';
import { WeakSpotNotice } from './weak-spot-notice.tsx';
import styles from './result-view.module.css';

interface Props {
  readonly catalogue: Catalogue;
  readonly link: Link;
  readonly verdict: Verdict;
  /** how sure it is; `undefined` while that is being worked out */
  readonly doubt: Doubt | undefined;
  readonly simulated: Simulated;
  readonly differencesOf: (contender: Contender) => readonly WeightDifference[];
  /** where the first platform is weak although it matters */
  readonly spots: readonly WeakSpot[];
  /** the questions that these answers lead through */
  readonly path: readonly Question[];
  readonly sidesOf: (platform: string) => Sides;
  readonly waysOut: readonly WayOut[];
  readonly loader: FactLoader;
  readonly linkTo: LinkTo;
  readonly address: () => string;
  /** the door to keeping the result under a name, which begins with its headline */
  readonly renderKeep: (headline: string) => ReactNode;
  readonly importance: ChangeOfImportance;
  /** what the link said when it was shared, where that may be something else */
  readonly since: ReactNode;
  /** the mode for each guest: it comes once the verdict stands */
  readonly modes: ReactNode;
  /** what would do instead of a server platform, where the answers speak for something */
  readonly alternatives: ReactNode;
  /** what would change the verdict, and why not another one: they come once the verdict stands */
  readonly changes: ReactNode;
  readonly whyNot: ReactNode;
  /** more ways to hand the result on: what they are made of is fetched when they are opened */
  readonly handouts: ReactNode;
  /** how settled the first place is against the open questions: it comes once the verdict stands */
  readonly settled: ReactNode;
}

/** Changing how much a group matters, and what the last change did. */
interface ChangeOfImportance {
  readonly moves: ReadonlyMap<string, number>;
  readonly moved: string;
  readonly set: (group: string, importance: Importance | undefined) => void;
  readonly reset: () => void;
}

/** How many platforms are argued for and against. */
const reported = 5;

/** How many of the first are shown place by place. */
const shownByPlace = 4;

const isEmpty = (answers: Answers): boolean => Object.keys(answers).length === 0;

/** The answer first, then the reasons, then the alternatives, then what it rests on. */
export function ResultView(props: Props) {
  const { catalogue, link, verdict, doubt, spots, path, sidesOf, waysOut, loader, linkTo, address, importance } = props;
  const { answers } = link;
  const labels = labelsOf(catalogue);
  const unanswered = isEmpty(answers);
  const headline = unanswered ? unansweredHeadline(verdict, labels) : headlineOf(verdict, doubt, labels);
  const isLeft = verdict.ranked.length > 0;
  const next = isLeft ? nextQuestion(path, answers) : undefined;
  const open = openQuestions(path, answers);
  const first = verdict.ranked.slice(0, reported);
  const order = verdict.ranked.map(({ platform }) => platform);
  const isWeighed = verdict.weights.some(({ weight }) => weight > 0);
  return (
    <Page title={headline.title} lead={headline.lead} width="wide">
      <div className={styles['before']}>
        {props.since}
        <Onward
          {...{ title: headline.title, next, unanswered, linkTo, address }}
          keep={props.renderKeep(headline.title)}
          handouts={props.handouts}
        />
      </div>
      <div className={styles['columns']}>
        <div className={styles['main']}>
          {!unanswered && isWeighed && order.length > 1 && (
            <HowSure
              {...{ doubt, labels, linkTo, simulated: props.simulated, differencesOf: props.differencesOf }}
              expected={order.slice(0, shownByPlace)}
            />
          )}
          {!unanswered && order[0] !== undefined && (
            <WeakSpotNotice platform={order[0]} spots={spots} labels={labels} loader={loader} />
          )}
          {isLeft ? (
            <Ranking {...{ ranked: verdict.ranked, first: reported, moves: importance.moves, labels, linkTo }} />
          ) : (
            <Relax waysOut={waysOut} labels={labels} linkTo={linkTo} />
          )}
          {!isLeft && props.alternatives}
          {props.modes}
          {isLeft && props.alternatives}
          {first.length > 0 && <Reports {...{ ranked: first, catalogue, sidesOf, labels, loader, linkTo }} />}
          {!unanswered && isLeft && props.changes}
          {props.whyNot}
          <RuledOut ruledOut={verdict.ruledOut} questions={catalogue.questions} labels={labels} linkTo={linkTo} />
          <Assumed
            requirements={verdict.situation.requirements}
            open={open}
            settled={isLeft && open.some(({ kind }) => kind !== 'classes') && props.settled}
            linkTo={linkTo}
          />
        </div>
        <aside className={styles['aside']} aria-label="What this rests on">
          <ImportancePanel
            groups={catalogue.groups}
            starting={verdict.situation.startingClasses}
            current={verdict.situation.classes}
            moved={importance.moved}
            labels={labels}
            onSet={importance.set}
            onReset={importance.reset}
          />
          <AnswersPanel rows={answerRows(answers, catalogue, path, labels)} next={next} linkTo={linkTo} />
          <p className={styles['method']}>{linkTo({ page: 'method' }, 'How the points are worked out')}</p>
        </aside>
      </div>
      <PrintedAddress address={address} />
    </Page>
  );
}
