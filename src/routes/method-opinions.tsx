import { opinionParameters } from '#link/opinion-parameters.ts';
import { doubtSamples } from '#scoring/doubt.ts';
import styles from './method.module.css';

const count = new Intl.NumberFormat('en-GB');

/** How opinions are held against each other. */
export function MethodOpinions() {
  return (
    <section className={styles['section']} aria-labelledby="opinions">
      <h2 id="opinions">Several opinions</h2>
      <p>
        The answers of up to {opinionParameters.length} people can be held against each other. All of them are worked
        out by the same facts and rules, those of this edition, whenever their links were made. Every opinion counts the
        same.
      </p>
      <dl className={styles['terms']}>
        <dt>What it turns on</dt>
        <dd>
          Each opinion is given each other answer to each question on which they differ, one at a time, and its whole
          result is worked out again. Where that puts somebody else first more often, the question stands further in
          front; then come questions that rule out somebody’s leader, then those that move a lead furthest. “I don’t
          know” says as much as no answer.
        </dd>
        <dt>Who loses least</dt>
        <dd>
          For every platform it is worked out how many points it is behind the leader of each opinion. The largest of
          these losses counts, and the platform whose largest loss is smallest is named: the{' '}
          <a
            href="https://systems-analysis.ru/eng/Minimax_regret_criterion_(Savage_criterion)"
            rel="noreferrer noopener"
          >
            minimax regret criterion
          </a>
          , with opinions in the place of the unknown states of the world. A point is taken to weigh the same for
          everybody. Whom an opinion rules out is never put before a platform that is in for all; where there is none,
          those are named that the fewest rule out.
        </dd>
        <dt>All weightings together</dt>
        <dd>
          {count.format(doubtSamples)} weightings are drawn for each opinion, as under “How sure it is”, and its shares
          enter the mean with equal weight. A platform has no place in the share of an opinion that rules it out.
        </dd>
      </dl>
    </section>
  );
}
