import type { ReactNode } from 'react';
import type { Alternative } from '#catalogue/schema.ts';
import type { AlternativeStanding } from '#scoring/alternatives-for.ts';
import styles from './alternative-entry.module.css';
import type { RenderAnswer } from './answer-links.tsx';
import { Aspects } from './aspects.tsx';
import { StandingNote } from './standing-note.tsx';

interface Props {
  readonly alternative: Alternative;
  /** what the answers say of it; absent while nothing is answered */
  readonly standing: AlternativeStanding | undefined;
  readonly renderAnswer: RenderAnswer;
  readonly renderPlatform: (platform: string) => ReactNode;
}

/** Everything on one alternative: when it is right and when wrong, what is known of it, and platforms close to it. */
export function AlternativeEntry({ alternative, standing, renderAnswer, renderPlatform }: Props) {
  const { id, name, summary, rightWhen, wrongWhen, says, related } = alternative;
  return (
    <article id={id} className={styles['entry']} aria-labelledby={`${id}-name`}>
      <header className={styles['header']}>
        <h2 id={`${id}-name`}>{name}</h2>
        <p className={styles['summary']}>{summary}</p>
      </header>
      {standing !== undefined && <StandingNote standing={standing} renderAnswer={renderAnswer} />}
      <div className={styles['fit']}>
        <section>
          <h3>Right when</h3>
          <ul>
            {rightWhen.map((text) => (
              <li key={text}>{text}</li>
            ))}
          </ul>
        </section>
        <section data-side="wrong">
          <h3>Wrong when</h3>
          <ul>
            {wrongWhen.map((text) => (
              <li key={text}>{text}</li>
            ))}
          </ul>
        </section>
      </div>
      <Aspects says={says} />
      <section className={styles['related']}>
        <h3>Close to it, in this comparison</h3>
        <ul>
          {related.map(({ platform, because }) => (
            <li key={platform}>
              {renderPlatform(platform)} <span>{because}</span>
            </li>
          ))}
        </ul>
      </section>
    </article>
  );
}
