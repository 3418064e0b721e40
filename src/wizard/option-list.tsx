import { ANY, OPEN, type Question } from '#catalogue/schema.ts';
import { Choice } from '#ui/choice.tsx';
import styles from './option-list.module.css';

interface Props {
  readonly question: Question;
  readonly chosen: readonly string[];
  readonly onChoose: (option: string) => void;
}

const always = [
  {
    id: OPEN,
    label: 'I don’t know',
    hint: 'Leaves the question open: nothing is added and nothing ruled out.',
  },
  {
    id: ANY,
    label: 'Doesn’t matter',
    hint: 'Takes the weight away: what this question is about counts for no platform.',
  },
] as const;

/** The options of a question, and, set apart, the two answers that every question has. */
export function OptionList({ question, chosen, onChoose }: Props) {
  const row = ({ id, label, hint }: { id: string; label: string; hint?: string | undefined }) => (
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
        {always.map(row)}
      </div>
    </>
  );
}
