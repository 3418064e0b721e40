import { Fragment } from 'react';
import styles from './file-section.module.css';
import type { ReportLine } from './import-report.ts';

/** What is told of an import. Names come from a file: each stands apart, so that it turns nothing round it. */
export function ReportLines({ lines }: { readonly lines: readonly ReportLine[] }) {
  return (
    <ul className={styles['lines']}>
      {lines.map(({ says, names }) => (
        <li key={says}>
          {says}
          {names.map((name, at) => (
            <Fragment key={`${at} ${name}`}>
              {at === 0 ? ': ' : ', '}
              <bdi>{name}</bdi>
            </Fragment>
          ))}
          {names.length > 0 && '.'}
        </li>
      ))}
    </ul>
  );
}
