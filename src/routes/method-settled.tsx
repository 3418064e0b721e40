import { settledFrom, settledSamples, settledSeed } from '#scoring/how-settled.ts';
import styles from './method.module.css';

const count = new Intl.NumberFormat('en-GB');

/** How settled the first place is against the questions that are still open, and which of them tells most. */
export function MethodSettled() {
  return (
    <section className={styles['section']} aria-labelledby="settled">
      <h2 id="settled">How settled it is while questions are open</h2>
      <p>
        From the third answer on, the rest is answered at random {count.format(settledSamples)} times, and each time the
        result is worked out again. It is said in how many of 100 such ways the platform that leads now still comes
        first, alone or with others. This asks about answers that nobody has given yet; “How sure it is” asks about the
        weights.
      </p>
      <dl className={styles['terms']}>
        <dt>A way to answer the rest</dt>
        <dd>
          Every open question on the path gets an answer, also those to which “I don’t know” was said. Where several
          options may be chosen, a further one follows with a chance of three in ten. The priorities stay as your
          answers set them.
        </dd>
        <dt>Rare answers</dt>
        <dd>
          Options are not drawn alike: a mainframe under the hosts is rarer than an x86 processor, and a lab seldom has
          a platform team. The odds are our judgement of who comes here, not a measurement, and no option is impossible.
          They decide about this figure alone, and never about points or places.
        </dd>
        <dt>The question that tells most</dt>
        <dd>
          For each open question, its answer alone is taken over from each of these ways, and who leads then is held
          against who comes first when everything is answered. The question after which the leader is right most often
          tells most. This is the expected value of information (Howard 1966, Information value theory, IEEE
          Transactions on Systems Science and Cybernetics 2). A question is named only when it gains more than two
          standard errors; what moves no platform gains nothing at all.
        </dd>
        <dt>Settled enough to stop</dt>
        <dd>
          When the first place is all but certain to stay in {Math.round(100 * settledFrom)} of 100 ways: the lower end
          of the 95 % interval (Wilson 1927) of the share is held against that, so that a few lucky draws settle
          nothing.
        </dd>
        <dt>The seed</dt>
        <dd>
          {settledSeed}, and a stream of numbers of its own for each question, so that the figures do not depend on the
          order of the questions and are the same in every browser. The standard error of a share is at most{' '}
          {(50 / Math.sqrt(settledSamples)).toFixed(1)} of 100.
        </dd>
      </dl>
    </section>
  );
}
