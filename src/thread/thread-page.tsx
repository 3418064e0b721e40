import type { ReactNode } from 'react';
import { Page } from '#ui/page.tsx';
import action from '#ui/action.module.css';
import { Contents } from './contents.tsx';
import { IdeaEntry } from './idea-entry.tsx';
import type { Links } from './links.ts';
import { NameEntry } from './name-entry.tsx';
import { Origin } from './origin.tsx';
import { PairChooser } from './pair-chooser.tsx';
import { PreferenceTable } from './preference-table.tsx';
import { ShortAnswer } from './short-answer.tsx';
import { StandIns } from './stand-ins.tsx';
import type { Count, Ground, Thread, Today } from './told.ts';
import { TurnList } from './turn-list.tsx';
import styles from './thread-page.module.css';

const sections = [
  { id: 'question', title: 'The question' },
  { id: 'short', title: 'The answer today, in short' },
  { id: 'names', title: 'Then and now, name by name' },
  { id: 'between', title: 'What happened in between' },
  { id: 'ideas', title: 'The ideas, then and now' },
  { id: 'pairs', title: 'When is one preferred over the other?' },
  { id: 'origin', title: 'Where this comes from' },
] as const;

type SectionId = (typeof sections)[number]['id'];

interface Props {
  readonly thread: Thread;
  readonly count: Count;
  /** the edition, in words */
  readonly edition: string;
  /** how many platforms besides the six can be chosen */
  readonly others: number;
  readonly todayOf: (platform: string) => Today;
  readonly groundsOf: (one: string, other: string, criteria: readonly string[]) => readonly Ground[];
  readonly links: Links;
}

/** The question of 2009: what was answered, what holds, and when one is preferred over the other. */
export function ThreadPage({ thread, count, edition, others, todayOf, groundsOf, links }: Props) {
  const { opening, names, turns, ideas, six, preferences } = thread;
  const pairs = preferences.reduce((sum, { over }) => sum + Object.keys(over).length, 0);
  const content: Readonly<Record<SectionId, ReactNode>> = {
    question: (
      <div className={styles['prose']}>
        {[...opening.question, ...opening.answer].map((paragraph) => (
          <p key={paragraph}>{paragraph}</p>
        ))}
      </div>
    ),
    short: <ShortAnswer opening={opening} links={links} />,
    names: names.map((entry) => <NameEntry key={entry.id} {...{ entry, todayOf, links }} />),
    between: (
      <>
        <TurnList turns={turns} />
        <p className="screen-only">{links.modes('timeline', 'How the modes themselves came about')}</p>
      </>
    ),
    ideas: ideas.map((idea) => <IdeaEntry key={idea.id} {...{ idea, links }} />),
    pairs: (
      <>
        <p className={styles['prose']}>
          Of what goes by the six names today, six products can be set against each other. Which one stands for a name,
          and why:
        </p>
        <StandIns six={six} links={links} />
        <PairChooser {...{ six, preferences, groundsOf, links }} />
        <PreferenceTable
          {...{ six, preferences, groundsOf, links }}
          caption={`When the product of a row is preferred over the product of a column, as of ${edition}. Each sentence opens to the facts it rests on.`}
        />
        <p className={styles['prose']}>
          Six were asked about. {others} further platforms that can be chosen today are weighed by the questions here.
        </p>
        <p className="screen-only">{links.onward(action['primary'])}</p>
      </>
    ),
    origin: (
      <div className={styles['prose']}>
        <Origin thread={opening.thread} {...{ count, pairs, edition, links }} />
      </div>
    ),
  };
  const show = ({ id, title }: (typeof sections)[number]): ReactNode => (
    <section key={id} className={styles['section']} aria-labelledby={id}>
      <h2 id={id}>{title}</h2>
      {content[id]}
    </section>
  );
  return (
    <Page
      title="The question of 2009"
      lead={`When to take Red Hat, Citrix, Xen, Microsoft, Oracle or VMware: what a forum answered then, and what holds in ${edition}.`}
      width="wide"
    >
      <Contents sections={sections} names={names} />
      <div className={styles['opening']}>{sections.slice(0, 2).map(show)}</div>
      {sections.slice(2).map(show)}
    </Page>
  );
}
