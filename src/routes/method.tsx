import { Link } from '@tanstack/react-router';
import { evidence } from '#catalogue/gathered/evidence.gen.ts';
import { catalogue } from '#catalogue/index.ts';
import { editionWords } from '#ui/edition-words.ts';
import { Page } from '#ui/page.tsx';
import { AgreementSection } from './agreement.tsx';
import { MethodDoubt } from './method-doubt.tsx';
import { MethodModes } from './method-modes.tsx';
import { MethodEvidence } from './method-evidence.tsx';
import { MethodOpinions } from './method-opinions.tsx';
import { MethodSettled } from './method-settled.tsx';
import { MethodScale } from './method-scale.tsx';
import { MethodWeights } from './method-weights.tsx';
import styles from './method.module.css';

const weighed = catalogue.criteria.filter(({ weight }) => weight > 0).length;
const standing = catalogue.criteria.flatMap((criterion) => criterion.standing?.because ?? []);

/** `/method`: how a result comes about, and what it cannot know. */
export function MethodPage() {
  return (
    <Page
      title="How it is worked out"
      lead={`${catalogue.platforms.length} platforms, ${catalogue.criteria.length} facts on each, ${catalogue.questions.length} questions. First the requirements rule out, then the wishes rank, then it is said how sure that is and what is not known.`}
    >
      <section className={styles['section']} aria-labelledby="screen">
        <h2 id="screen">First: what is required</h2>
        <p>Some answers require something. Each platform then comes out in one of four ways:</p>
        <dl className={styles['terms']}>
          <dt>It passes</dt>
          <dd>A fact says yes.</dd>
          <dt>It passes with a note</dt>
          <dd>A fact says yes with a restriction. The restriction stands beside the platform in the result.</dd>
          <dt>It stays, to be verified</dt>
          <dd>
            The fact is unknown. Nobody is ruled out by what nobody knows; the result says what to ask before buying.
          </dd>
          <dt>It is ruled out</dt>
          <dd>
            A fact says no. No number of strengths makes up for that, and the result names the answer and the fact.
          </dd>
        </dl>
        <p>
          Where a question says that its options are alternatives, one of them is enough: who owns two kinds of storage
          is served by a platform that takes either. What is already paid for counts: a fee that a licence covers reads
          as no fee. Some requirements stand without an answer, until one says otherwise:
        </p>
        <ul>
          {standing.map((because) => (
            <li key={because}>{because}</li>
          ))}
        </ul>
        <p>When nothing is left, the smallest sets of answers are worked out that would bring a platform back.</p>
      </section>

      <section className={styles['section']} aria-labelledby="value">
        <h2 id="value">Then: points out of 100</h2>
        <p>
          Each fact is read on a scale from 0 (worst) to 1 (best). The anchors are fixed and written down, so that
          adding or removing a platform never changes the order of the others. Numbers and dates are read on a straight
          line between two anchors.
        </p>
        <MethodScale />
        <p>
          The criteria lie in {catalogue.groups.length} groups. Inside a group, the value is the mean of the readings,
          each with its weight; the score is the sum over the groups, each with its own:
        </p>
        <p className={styles['formula']}>
          <span>value of a group = Σ weight × reading ÷ Σ weight</span>
          <span>score = Σ weight of the group × value of the group</span>
        </p>
        <p>
          {weighed} of the {catalogue.criteria.length} criteria carry a small weight of their own, which settles ties.
          The others count only once an answer raises them: by 1 where it bears on them, 2 where it clearly does, 3
          where they are its point. A group in which nothing counts takes no weight from the others. The points in a
          result are these products, so they add up to the score.
        </p>
      </section>

      <section className={styles['section']} aria-labelledby="weights">
        <h2 id="weights">How much a group weighs</h2>
        <p>
          Every group starts as “nice to have”. An answer can make it important or critical, or keep it down; what keeps
          it down wins. The last question and the result show where your answers have put each group, and what you say
          there replaces it. The weights follow from the order of the classes alone: the places are weighted by the{' '}
          <a href="https://www.vcalc.com/wiki/MichaelBartmess/Rank+Order+Centroid" rel="noreferrer noopener">
            rank-order centroid
          </a>
          , which is the mean of all weightings that fit the order, and groups of one class share the mean of the places
          that the class fills.
        </p>
        <MethodWeights />
      </section>

      <section className={styles['section']} aria-labelledby="unknown">
        <h2 id="unknown">What is not known</h2>
        <dl className={styles['terms']}>
          <dt>An unknown fact</dt>
          <dd>
            {evidence.unknown} facts were looked for and not found. Each reads as anything from 0 to 1. A platform so
            has a low, a middle and a high score; it is ranked by the middle, and the result shows the range. Silence
            neither helps nor harms.
          </dd>
          <dt>“I don’t know”</dt>
          <dd>
            Leaves the question open. It counts as if it had not been asked: it raises nothing and requires nothing.
          </dd>
          <dt>“Doesn’t matter”</dt>
          <dd>
            Is an answer: the criteria that the question is about lose all weight, and what is assumed while it is open
            is lifted.
          </dd>
        </dl>
      </section>

      <MethodDoubt />

      <MethodSettled />

      <MethodOpinions />

      <MethodModes />

      <section className={styles['section']} aria-labelledby="evidence">
        <h2 id="evidence">Where the facts come from</h2>
        <MethodEvidence />
        <p>
          {evidence.undated} facts rest on pages without a date. Every fact stands with its date and its source on{' '}
          <Link to="/platforms" search>
            the page of its platform
          </Link>
          , next to how the criterion is read.
        </p>
      </section>

      <AgreementSection />

      <section className={styles['section']} aria-labelledby="link">
        <h2 id="link">What the link carries</h2>
        <p>
          The answers, one readable word each, and nothing about you. A copied link also names the edition of the facts
          and who led when it was made. The result itself is never in the link: it is worked out again from the answers
          each time. The same answers and the same edition give the same result, in every browser. Editions are kept: a
          link of an older one is worked out with exactly that one, beside today’s, and what moved the result is named.
        </p>
      </section>

      <section className={styles['section']} aria-labelledby="limits">
        <h2 id="limits">Limits</h2>
        <ul>
          <li>
            The facts are those of the {editionWords(catalogue.edition)}. Prices and editions change faster than pages.
          </li>
          <li>Speed is not compared: published figures are old, and few measure the same thing.</li>
          <li>
            Points say how well a platform fits what was said. A lead of a point or two is no reason to choose; a reason
            against may be one.
          </li>
          <li>Nobody was asked what your contracts, your people or your nerves allow. Try it before you sign.</li>
        </ul>
      </section>
    </Page>
  );
}
