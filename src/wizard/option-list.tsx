import type { Option, Question } from '#catalogue/schema.ts';
import { Choice } from '#ui/choice.tsx';
import { commonOptions } from './common-options.ts';
import styles from './option-list.module.css';

interface Props {
  readonly question: Question;
  readonly chosen: readonly string[];
  readonly onChoose: (option: string) => void;
}

/** The options of a question, and, set apart, the two answers that every question has. */
export function OptionList({ question, chosen, onChoose }: Props) {
  const row = ({ id, label, hint }: Option) => (
    <Choice
      key={id}
      type={question.kind === 'many' ? 'checkbox' : 'radio'}
      name={question.id}
      value={id}
      label={label}
      hint={hint}
      checked={chosen.includes(id)}
      onChoose={() => onChoose(id)}
    />
  );
  const apart = question.options.filter(({ alone }) => question.kind === 'many' && alone);
  const ordinary = question.options.filter((option) => !apart.includes(option));
  return (
    <>
      <div className={styles['options']}>{ordinary.map(row)}</div>
      <p className={styles['or']}>or</p>
      <div className={styles['options']}>
        {apart.map(row)}
        {commonOptions(question).map(row)}
      </div>
    </>
  );
}
