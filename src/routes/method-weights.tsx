import { catalogue } from '#catalogue/index.ts';
import { importances, type Importance } from '#catalogue/schema.ts';
import { points } from '#ui/points.ts';
import { classWeights } from '#scoring/weights.ts';
import styles from './method.module.css';

const words: Readonly<Record<Importance, string>> = {
  critical: 'Critical',
  important: 'Important',
  nice: 'Nice to have',
  none: 'Does not matter',
};

/** Two groups critical, three important, one without weight, the rest nice to have. */
function exampleClass(at: number): Importance {
  if (at < 2) return 'critical';
  if (at < 5) return 'important';
  return at === catalogue.groups.length - 1 ? 'none' : 'nice';
}

const classes = Object.fromEntries(catalogue.groups.map(({ id }, at) => [id, exampleClass(at)]));
const weights = classWeights(classes);

/** What the classes weigh, in one example worked out by the code that works out every result. */
export function MethodWeights() {
  return (
    <table className={styles['table']}>
      <caption>
        An example with {catalogue.groups.length} groups: what one group of each class weighs, in points
      </caption>
      <thead>
        <tr>
          <th scope="col">Class</th>
          <th scope="col">Groups in it</th>
          <th scope="col">Weight of each</th>
        </tr>
      </thead>
      <tbody>
        {importances.map((importance) => {
          const members = catalogue.groups.filter(({ id }) => classes[id] === importance);
          return (
            <tr key={importance}>
              <th scope="row">{words[importance]}</th>
              <td>{members.length}</td>
              <td>{points(weights[members[0]?.id ?? ''] ?? 0)}</td>
            </tr>
          );
        })}
      </tbody>
    </table>
  );
}
