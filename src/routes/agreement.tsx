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
      <div className={styles['scroll']}>
        <table className={styles['table']}>
          <caption>Each decision, what was chosen, and the place it gets here</caption>
          <thead>
            <tr>
              <th scope="col">Decision</th>
              <th scope="col">Chosen</th>
              <th scope="col">Place here</th>
            </tr>
          </thead>
          <tbody>
            {rows.map(({ decision: { id, year, title, source, chosen, link, note }, place }) => (
              <tr key={id}>
                <th scope="row">
                  <Link to="/result" search={parseSearch(link)}>
                    {title}
                  </Link>
                  , {year}
                  {source === undefined ? (
                    <small>. No public address</small>
                  ) : (
                    <small>
                      .{' '}
                      <a href={source} rel="noreferrer noopener">
                        Source<span className="visually-hidden"> of {title}</span>
                      </a>
                    </small>
                  )}
                </th>
                <td>{platformName(chosen)}</td>
                <td>
                  {place ?? 'ruled out'}
                  {note !== undefined && <small>. {note}</small>}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </section>
  );
}
