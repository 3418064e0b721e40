import { memo } from 'react';
import type { Figure, Mode } from '#catalogue/schema.ts';
import { Backed } from './paper-marks.tsx';
import styles from './figures-table.module.css';

interface Props {
  readonly modes: readonly Mode[];
}

/** Figures of all modes by year; those without one come last. */
function figuresOf(modes: readonly Mode[]): readonly (readonly [mode: string, figure: Figure])[] {
  const all = modes.flatMap(({ label, figures }) => figures.map((figure) => [label, figure] as const));
  return all.toSorted(([, a], [, b]) => (a.year ?? Infinity) - (b.year ?? Infinity));
}

/** Published measurements, each with its year and its source. */
export const FiguresTable = memo(function FiguresTable({ modes }: Props) {
  const heads = ['Year', 'Measured', 'Result', 'What it meant', 'Mode', 'Source'];
  return (
    <table role="table" className={styles['table']}>
      <caption className="visually-hidden">Published figures on the speed of modes, oldest first</caption>
      <thead role="rowgroup">
        <tr role="row">
          {heads.map((head) => (
            <th key={head} role="columnheader" scope="col">
              {head}
            </th>
          ))}
        </tr>
      </thead>
      <tbody role="rowgroup">
        {figuresOf(modes).map(([mode, figure]) => (
          <tr key={figure.subject} role="row">
            <th role="rowheader" scope="row">
              {figure.year ?? <em>unknown</em>}
            </th>
            <td role="cell">{figure.subject}</td>
            <td role="cell" data-head="Result">
              <strong>{figure.result}</strong>
            </td>
            <td role="cell" data-head="What it meant">
              {figure.meaning}
            </td>
            <td role="cell" data-head="Mode">
              {mode}
            </td>
            <td role="cell">
              <Backed backing={figure} />
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
});
