import { catalogue } from '#catalogue/index.ts';
import type { Criterion } from '#catalogue/schema.ts';
import styles from './method.module.css';

/** The criterion that serves as the example: the heaviest that has a scale of words. */
function example(): Omit<Criterion, 'reading'> | undefined {
  return catalogue.criteria.filter(({ scale }) => scale.kind === 'named').toSorted((a, b) => b.weight - a.weight)[0];
}

/** A scale with its anchors. */
export function MethodScale() {
  const criterion = example();
  if (criterion?.scale.kind !== 'named') return null;
  return (
    <table className={styles['table']}>
      <caption>An example of a scale: {criterion.label}</caption>
      <thead>
        <tr>
          <th scope="col">Finding</th>
          <th scope="col">Means</th>
          <th scope="col">Reads</th>
        </tr>
      </thead>
      <tbody>
        {Object.entries(criterion.scale.steps).map(([value, { label, meaning, score }]) => (
          <tr key={value}>
            <th scope="row">{label}</th>
            <td>{meaning}</td>
            <td>{score.toFixed(2)}</td>
          </tr>
        ))}
        <tr>
          <th scope="row">Unknown</th>
          <td>looked for and not found</td>
          <td>0 to 1</td>
        </tr>
      </tbody>
    </table>
  );
}
