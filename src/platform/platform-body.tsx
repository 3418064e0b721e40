import { use, type ReactNode } from 'react';
import type { Guide } from '#catalogue/guide-shapes.ts';
import type { Catalogue, ModeClass, Platform } from '#catalogue/schema.ts';
import type { Cluster } from './cluster.ts';
import { Contents, type ContentsEntry } from './contents.tsx';
import { FactTables } from './fact-tables.tsx';
import { FitLists } from './fit-lists.tsx';
import { LifeCycle } from './life-cycle.tsx';
import { ModesHere } from './modes-here.tsx';
import { Moving } from './moving.tsx';
import { NextSteps } from './next-steps.tsx';
import { Price } from './price.tsx';
import section from './section.module.css';
import styles from './platform-page.module.css';

export interface PlatformBodyProps {
  readonly catalogue: Catalogue;
  /** the facts and the guide; each asking gives the same promise */
  readonly load: () => Promise<Platform>;
  readonly loadGuide: () => Promise<Guide>;
  readonly loadReadings: () => Promise<Readonly<Record<string, string>>>;
  /** id on this page that the address points at */
  readonly target: string | undefined;
  /** `YYYY-MM-DD` */
  readonly today: string;
  readonly cluster: Cluster;
  readonly onCluster: (cluster: Cluster) => void;
  /** what the platform's engines call their modes of a class */
  readonly namesOf: (mode: ModeClass) => readonly string[];
  /** to the page on modes */
  readonly renderMode: (mode: ModeClass, text: string) => ReactNode;
  /** ways to see it beside others, those first that people weigh it against */
  readonly renderCompare: (besides: readonly string[]) => ReactNode;
}

/** The guide to a platform, and all its facts. Waits for both at once. */
export function PlatformBody(props: PlatformBodyProps) {
  const { catalogue, load, loadGuide, loadReadings, target, today, cluster, onCluster } = props;
  const loads = [load(), loadGuide()] as const;
  const platform = use(loads[0]);
  const guide = use(loads[1]);
  const hasEnded = platform.family === 'history';
  const fee = hasEnded ? 'over' : platform.facts['licence-fee']?.value === 'none' ? 'none' : 'some';
  const contents: readonly ContentsEntry[] = [
    { id: 'life-cycle', label: 'Life cycle' },
    { id: 'fit', label: 'Right or wrong' },
    { id: 'modes', label: 'Modes' },
    { id: 'price', label: 'Price' },
    { id: 'moving', label: 'Moving in and out' },
    { id: 'next', label: hasEnded ? 'Where to go' : 'Next steps' },
    { id: 'compare', label: 'Compare' },
    {
      id: 'facts',
      label: 'The facts',
      within: catalogue.groups.map(({ id, label }) => ({ id: `group-${id}`, label })),
    },
  ];
  return (
    <div className={styles['columns']}>
      <Contents entries={contents} />
      <div className={styles['body']}>
        <LifeCycle releases={guide.releases} today={today} />
        <FitLists bestFor={platform.bestFor} watchOut={platform.watchOut} />
        <ModesHere
          criteria={catalogue.criteria}
          facts={platform.facts}
          namesOf={props.namesOf}
          renderMode={props.renderMode}
        />
        <Price guide={guide} fee={fee} cluster={cluster} onCluster={onCluster} />
        <Moving guide={guide} criteria={catalogue.criteria} />
        <NextSteps steps={guide.next} hasEnded={hasEnded} />
        <section className={`${section['section']} screen-only`} aria-labelledby="compare">
          <h2 id="compare">Compare with</h2>
          {props.renderCompare(guide.besides)}
        </section>
        <FactTables {...{ catalogue, platform, target, loadReadings }} />
      </div>
    </div>
  );
}
