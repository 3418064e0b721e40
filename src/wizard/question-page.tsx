import { useId, type ReactNode } from 'react';
import type { Question } from '#catalogue/schema.ts';
import actions from '#ui/action.module.css';
import { Explained, ExplainedWords } from '#ui/explained.tsx';
import { LateFold } from '#ui/late-fold.tsx';
import styles from './question-page.module.css';

interface Props {
  readonly question: Question;
  readonly back: ReactNode;
  readonly progress: ReactNode;
  /** said before the options where something about the question is out of the ordinary */
  readonly notice?: ReactNode;
  /** the options */
  readonly children: ReactNode;
  /** terms in the options’ labels, where they cannot be marked: a click there chooses */
  readonly words?: readonly string[] | undefined;
  /** what the button says */
  readonly onward: string;
  readonly onContinue: () => void;
  /** the other ways on */
  readonly ways: ReactNode;
  readonly leaders: ReactNode;
}

/**
 * One question a page. The heading is the legend of the options, so that a screen reader says the
 * question with the first of them; the button submits, so that Enter on an option goes on.
 */
export function QuestionPage(props: Props) {
  const { question, back, progress, notice, children, words, onward, onContinue, ways, leaders } = props;
  const id = useId();
  return (
    <div className={styles['layout']}>
      <title>{`${question.prompt} – Which Hypervisor`}</title>
      <form
        className={styles['form']}
        onSubmit={(event) => {
          event.preventDefault();
          onContinue();
        }}
      >
        <nav className={`${styles['back']} screen-only`} aria-label="Step">
          {back}
        </nav>
        {progress}
        <fieldset className={styles['fieldset']} aria-describedby={`${id}-why`}>
          <legend>
            <h1 tabIndex={-1}>{question.prompt}</h1>
          </legend>
          <p id={`${id}-why`} className={styles['why']}>
            <Explained text={question.why} />
          </p>
          {notice}
          {question.kind === 'many' && <p className={styles['several']}>Choose all that apply.</p>}
          {children}
        </fieldset>
        {words !== undefined && (
          <div className="screen-only">
            <LateFold summary="What these words mean" render={() => <ExplainedWords ids={words} />} />
          </div>
        )}
        <p className={styles['does']}>
          <strong>What it does to the result.</strong> <Explained text={question.does} />
        </p>
        <div className={`${styles['ways']} screen-only`}>
          <button type="submit" className={actions['primary']}>
            {onward}
          </button>
          {ways}
        </div>
      </form>
      {leaders}
    </div>
  );
}
