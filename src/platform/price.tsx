import type { Guide, Rate } from '#catalogue/guide-shapes.ts';
import { sentence } from '#ui/sentence.ts';
import { SourceNote } from '#ui/source-note.tsx';
import { ClusterForm } from './cluster-form.tsx';
import { clusterWords, type Cluster } from './cluster.ts';
import { FindingTable } from './finding-table.tsx';
import { notWorkedWords, rateWords } from './rate-words.ts';
import { Statements } from './statements.tsx';
import { workedPrice } from './worked-price.ts';
import { yearlyWords } from './yearly-words.ts';
import section from './section.module.css';
import styles from './price.module.css';

/** Whether a fee has to be paid; `over` where it is not sold any more. */
export type Fee = 'none' | 'some' | 'over';

const withoutRates: Readonly<Record<Fee, string>> = {
  none: 'There is no licence fee to work out. What it costs is hardware, people’s time, and support where that is bought.',
  some: 'No published rate was found that a figure could be worked out from.',
  over: 'It is not sold any more, so there is nothing to work out.',
};

interface Props {
  readonly guide: Pick<Guide, 'price' | 'rates'>;
  readonly fee: Fee;
  readonly cluster: Cluster;
  readonly onCluster: (cluster: Cluster) => void;
}

/** How it is paid for in words, and what the published rates come to for a cluster. */
export function Price({ guide: { price, rates }, fee, cluster, onCluster }: Props) {
  const yearly = yearlyWords(rates, cluster);
  return (
    <section className={section['section']} aria-labelledby="price">
      <h2 id="price">Price</h2>
      <Statements statements={price} />
      <p className={`${section['see']} screen-only`}>
        In the facts: <a href="#licence-fee">Licence fee</a>
        <a href="#pricing-unit">What is counted</a>
      </p>
      {rates.length === 0 && <p>{withoutRates[fee]}</p>}
      {rates.length > 0 && (
        <>
          <h3>Worked out</h3>
          {fee === 'none' && <p>There is no licence fee. These rates are for what can be bought besides.</p>}
          {yearly !== '' && <ClusterForm cluster={cluster} onChange={onCluster} />}
          {yearly !== '' && (
            <p role="status">
              {clusterWords(cluster)}: <strong>{yearly}</strong>
            </p>
          )}
          <FindingTable
            caption="Published rates, in their own currency and without tax. Neither hardware nor guest systems are in the figures."
            columns={['Rate', 'What it comes to', 'Source']}
          >
            {rates.map((rate) => (
              <RateRow key={`${rate.edition} ${rate.per} ${rate.term}`} rate={rate} cluster={cluster} />
            ))}
          </FindingTable>
        </>
      )}
    </section>
  );
}

function RateRow({ rate, cluster }: { readonly rate: Rate; readonly cluster: Cluster }) {
  const worked = workedPrice(rate, cluster);
  return (
    <tr role="row">
      <th role="rowheader" scope="row">
        {rate.edition}
        <span className={styles['rate']}>{rateWords(rate)}</span>
      </th>
      <td role="cell">
        {worked === undefined ? (
          notWorkedWords(rate)
        ) : (
          <span className={styles['steps']}>
            {worked.steps.map((step) => (
              <span key={step}>{step}</span>
            ))}
          </span>
        )}
        {rate.note !== undefined && <span className={section['note']}>{sentence(rate.note)}</span>}
      </td>
      <td role="cell">
        <SourceNote evidence={rate.evidence} asOf={rate.asOf} source={rate.source} />
      </td>
    </tr>
  );
}
