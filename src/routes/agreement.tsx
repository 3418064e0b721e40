import { Link } from '@tanstack/react-router';
import { agreements } from '#app/agreement.ts';
import { platformName } from '#app/platform-name.ts';
import { catalogue } from '#catalogue/index.ts';
import { parseSearch } from '#link/search-text.ts';
import styles from './method.module.css';

const rows = agreements(catalogue);
const among = (places: number) => rows.filter(({ place }) => place !== undefined && place <= places).length;

/** How far the advice agrees with decisions that people published. */
export function AgreementSection() {
  return (
    <section className={styles['section']} aria-labelledby="agreement">
      <h2 id="agreement">Held against published decisions</h2>
      <p>
        {rows.length} published decisions were put into answers, no more than each of them states. What was chosen comes
        first here in {among(1)} of them and is among the first three in {among(3)}. That is few cases, and a case says
        little of what its people knew. No rule was bent to make one of them fit; each title leads to the result.
      </p>
      <table className={`${styles['table']} ${styles['decisions']}`} role="table">
        <caption>Each decision, what was chosen, and the place it gets here</caption>
        <thead role="rowgroup">
          <tr role="row">
            <th role="columnheader" scope="col">
              Decision
            </th>
            <th role="columnheader" scope="col">
              Chosen
            </th>
            <th role="columnheader" scope="col">
              Place here
            </th>
          </tr>
        </thead>
        <tbody role="rowgroup">
          {rows.map(({ decision: { id, year, title, source, chosen, link, note }, place }) => (
            <tr role="row" key={id}>
              <th role="rowheader" scope="row">
                <Link to="/result" search={parseSearch(link)}>
                  {title}
                </Link>
                , {year}
                <small className={styles['note']}>
                  {source === undefined ? (
                    'No public address.'
                  ) : (
                    <a href={source} rel="noreferrer noopener">
                      Source<span className="visually-hidden"> of {title}</span>
                    </a>
                  )}{' '}
                  {note}
                </small>
              </th>
              <td role="cell" data-label="Chosen: ">
                {platformName(chosen)}
              </td>
              <td role="cell" data-label="Place here: ">
                {place ?? 'ruled out'}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
