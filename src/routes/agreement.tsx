import { agreement } from '#catalogue/agreement.ts';
import styles from './method.module.css';

/** How far the advice agrees with decisions that people published. Nothing while none has been compared. */
export function AgreementSection() {
  const { cases, firsts, amongThree, rows } = agreement;
  if (cases === 0) return null;
  return (
    <section className={styles['section']} aria-labelledby="agreement">
      <h2 id="agreement">Held against published decisions</h2>
      <p>
        {cases} published decisions were put into answers, no more than each of them states. What was chosen comes first
        here in {firsts} of them and is among the first three in {amongThree}. No rule was bent to make one of them fit.
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
            {rows.map(({ id, year, title, source, chosen, place, note }) => (
              <tr key={id}>
                <th scope="row">
                  <a href={source} rel="noreferrer noopener">
                    {title}
                  </a>
                  , {year}
                </th>
                <td>{chosen}</td>
                <td>
                  {place ?? 'ruled out'}
                  {note !== '' && <small>. {note}</small>}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </section>
  );
}
