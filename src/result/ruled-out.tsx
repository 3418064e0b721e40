import type { Question } from '#catalogue/schema.ts';
import type { RuledOut as RuledOutPlatform } from '#scoring/recommend.ts';
import { Fold } from '#ui/fold.tsx';
import type { Labels } from './labels.ts';
import type { LinkTo } from './place.ts';
import { RuledOutEntry } from './ruled-out-entry.tsx';
import { decidedByAnswers, ruledOutGroups } from './ruled-out-groups.ts';
import styles from './ruled-out.module.css';

interface Props {
  readonly ruledOut: readonly RuledOutPlatform[];
  readonly questions: readonly Question[];
  readonly labels: Labels;
  readonly linkTo: LinkTo;
}

/** Who is out, by which answer, and which fact decides it. */
export function RuledOut({ ruledOut, questions, labels, linkTo }: Props) {
  if (ruledOut.length === 0) return null;
  return (
    <section className={styles['out']} aria-labelledby="ruled-out">
      <h2 id="ruled-out">Ruled out</h2>
      <p>
        {ruledOut.length === 1 ? 'One platform fails' : `${ruledOut.length} platforms fail`} a requirement. No number of
        strengths makes up for that, and a fact that nobody knows rules nobody out.
      </p>
      <div className={`${styles['groups']} screen-only`}>
        {ruledOutGroups(ruledOut, decidedByAnswers(questions)).map(({ requirement, platforms }) => {
          const title = requirement.because ?? requirement.asked.map((asked) => labels.answer(asked)).join(' or ');
          return (
            <Fold
              key={title + requirement.alternatives.map(({ criterion }) => criterion).join()}
              summary={
                <span>
                  {title} <span className={styles['count']}>({platforms.length})</span>
                </span>
              }
            >
              <ul className={styles['entries']}>
                {platforms.map((platform) => (
                  <RuledOutEntry
                    key={platform.platform}
                    ruledOut={platform}
                    under={requirement}
                    labels={labels}
                    linkTo={linkTo}
                  />
                ))}
              </ul>
            </Fold>
          );
        })}
      </div>
      <p className={styles['printed']}>
        {ruledOut
          .map(({ platform, failures: [first] }) => {
            const fact =
              first === undefined
                ? ''
                : `${labels.criterion(first.criterion)}: ${labels.value(first.criterion, first.value)}`;
            return `${labels.platform(platform)} (${fact})`;
          })
          .join('; ')}
        .
      </p>
    </section>
  );
}
