import { doubtSamples, doubtSeed } from '#scoring/doubt.ts';
import { clearFrom, leaningFrom, mostNamed, namedFrom } from '#scoring/certainty.ts';
import { lowEnd, noticed } from '#scoring/weak-spots.ts';
import { Explained } from '#ui/explained.tsx';
import styles from './method.module.css';

const count = new Intl.NumberFormat('en-GB');
const ofHundred = (share: number): number => Math.round(100 * share);

/** How sure a result is, what would change it, and where the first one is weak. */
export function MethodDoubt() {
  return (
    <>
      <section className={styles['section']} aria-labelledby="doubt">
        <h2 id="doubt">How sure it is</h2>
        <p>
          The classes say that one group matters more than another, not by how much. So the ranking is worked out{' '}
          {count.format(doubtSamples)} times more, each time with other weights that fit the classes just as well, and
          with every unknown fact somewhere in its range.{' '}
          <Explained text="This is stochastic multicriteria acceptability analysis (SMAA-2, Lahdelma and Salminen 2001, Operations Research 49)." />{' '}
          A result says in how many of 100 such weightings a platform comes at which place, and which of two is better
          how often.
        </p>
        <dl className={styles['terms']}>
          <dt>The weights</dt>
          <dd>
            The gaps between sorted random numbers are uniform over all weights that add up to one. They are sorted, the
            largest are dealt in random order to the critical groups, the next to the important ones, the rest to those
            that are nice to have. No draw has to be thrown away, and none is likelier than another.
          </dd>
          <dt>Unknown facts</dt>
          <dd>Each reads as any value of its range, all equally likely, drawn anew every time.</dd>
          <dt>The seed</dt>
          <dd>
            {doubtSeed}. The random numbers follow from it in exact arithmetic, so that the same link gives the same
            shares in every browser. With {count.format(doubtSamples)} draws the standard error of a share is at most
            half a hundredth.
          </dd>
          <dt>Clear</dt>
          <dd>
            The platform with the most points also comes first in at least {ofHundred(clearFrom)} of 100 weightings.
          </dd>
          <dt>Leaning</dt>
          <dd>
            It does so in at least {ofHundred(leaningFrom)} of 100, but not in {ofHundred(clearFrom)}.
          </dd>
          <dt>No clear winner</dt>
          <dd>
            Anything else: below {ofHundred(leaningFrom)}, when first place is shared, or when another platform comes
            first more often than the one with the most points. Then no winner is announced; those that come first in at
            least {ofHundred(namedFrom)} of 100 are named, {mostNamed} at most.
          </dd>
          <dt>When another one comes first</dt>
          <dd>
            The mean weights of the draws in which a platform comes first, held against the weights that the points use.
            Up to three groups that differ most are named, from a difference of one point on.
          </dd>
        </dl>
      </section>

      <section className={styles['section']} aria-labelledby="changes">
        <h2 id="changes">What would change it</h2>
        <dl className={styles['terms']}>
          <dt>One answer</dt>
          <dd>
            Every question on the path is answered otherwise, one at a time: each other option, each one added to or
            taken from several, each answer left open. Each time the whole result is worked out again. Open questions
            come first, then neighbouring options, then what goes against an assumption: the likeliest change stands
            first.
          </dd>
          <dt>One weight</dt>
          <dd>
            A score is a straight line of the weight of one group, the others keeping their proportions, so that the
            weight at which another platform comes first is exact. Weights below one or above 99 of 100 are left out.
            Where a class of that group leads to the same platform, the sentence links to it.
          </dd>
          <dt>One unknown fact</dt>
          <dd>
            Each unknown fact that counts, of the first five platforms, is tried with every value it could have. Those
            that would change who comes first are to be checked before buying.
          </dd>
          <dt>Why not another one</dt>
          <dd>
            For a platform that is ruled out, the facts that do it; for one that is behind, the groups in which it loses
            most. Then the likeliest answer, the nearest weight and a fact of its own that would bring it to the top,
            each alone.
          </dd>
        </dl>
      </section>

      <section className={styles['section']} aria-labelledby="weak">
        <h2 id="weak">Weak spots</h2>
        <p>
          Points add up, so that many strengths can hide one weakness. Before the praise stands a warning where the
          first platform reads at most {lowEnd.toFixed(2)} on a criterion that weighs at least {ofHundred(noticed)}{' '}
          points, in a group that is critical or important. An unknown fact is no weak spot; it is named as unknown.
        </p>
      </section>
    </>
  );
}
