import type { ReactNode } from 'react';
import styles from './start-page.module.css';

interface Props {
  /** November 2026, say */
  readonly edition: string;
  readonly counts: {
    readonly platforms: number;
    readonly criteria: number;
    readonly short: number;
    readonly questions: number;
  };
  /** the ways to begin, or to go on where the address carries answers */
  readonly begin: ReactNode;
  /** the names that the old question asked about */
  readonly names: ReactNode;
  readonly situations: ReactNode;
  readonly lastAnswers: ReactNode;
  /** the link to the page on the method */
  readonly method: ReactNode;
}

/** What this is, how to begin, and why to trust it. */
export function StartPage({ edition, counts, begin, names, situations, lastAnswers, method }: Props) {
  return (
    <article className={styles['page']}>
      <title>Which Hypervisor: platforms that fit, with reasons and sources</title>
      <div className={styles['top']}>
        <header className={styles['opening']}>
          <h1 tabIndex={-1}>Which hypervisor, and when?</h1>
          <p className={styles['question']}>
            When is it Red Hat, when Citrix, Xen, Microsoft, Oracle, when VMware? A forum was asked that in 2009. This
            is the answer for {edition}.
          </p>
          <p>
            You say what your servers are for, what runs on them and who looks after them. You get the platforms that
            fit, ranked, with the reasons for and against each one; the virtualisation mode for each guest; and what
            would change the advice.
          </p>
          {begin}
          <p className={styles['small']}>
            {counts.short} questions give a first result, {counts.questions - counts.short} more refine it. Every one
            can be skipped.
          </p>
        </header>
        {names}
      </div>
      {lastAnswers}
      <section className={styles['section']} aria-labelledby="situations">
        <h2 id="situations">Or begin from a situation like yours</h2>
        <p className={styles['small']}>Each opens a result straight away. Every assumption can be changed there.</p>
        {situations}
      </section>
      <section className={styles['section']} aria-labelledby="trust">
        <h2 id="trust">Why you can check it</h2>
        <dl className={styles['trust']}>
          <div>
            <dt>Every fact has its source and its date</dt>
            <dd>
              {counts.platforms} platforms on {counts.criteria} criteria each, read in manuals, price lists and release
              notes. Where we judge, we say that we judge.
            </dd>
          </div>
          <div>
            <dt>“Unknown” is said aloud</dt>
            <dd>What no source says earns no points and costs none; it widens the range of the score.</dd>
          </div>
          <div>
            <dt>Reasons against the winner stand beside it</dt>
            <dd>So does who was ruled out and by which answer. Where there is no clear winner, none is announced.</dd>
          </div>
          <div>
            <dt>A link gives a colleague the same result</dt>
            <dd>The answers stand readably in the address. Whoever opens it can change one and see what moves.</dd>
          </div>
          <div>
            <dt>Nothing leaves your browser</dt>
            <dd>No server works it out, no account, no tracking. Nobody pays for a place in the list.</dd>
          </div>
          <div>
            <dt>The rules are written down</dt>
            <dd>Requirements rule out, wishes weigh, doubt is counted. {method} gives every step and number.</dd>
          </div>
        </dl>
      </section>
    </article>
  );
}
