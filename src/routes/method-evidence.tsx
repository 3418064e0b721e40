import { evidence } from '#catalogue/gathered/evidence.gen.ts';
import { evidenceWords } from '#ui/source-note.tsx';
import styles from './method.module.css';

const meanings = {
  vendor: 'The maker’s own pages, manuals or source code',
  independent: 'Somebody who neither makes nor sells it',
  community: 'Forums, mailing lists and reports by those who run it',
  judgement: 'Our own, with its reason beside it: nobody publishes how hard a product is',
  unsourced: 'Known to those who wrote these pages, without an address to prove it; shown as such',
} as const;

const kinds = ['vendor', 'independent', 'community', 'judgement', 'unsourced'] as const;
const number = new Intl.NumberFormat('en-GB');

/** Who says so, and how often. */
export function MethodEvidence() {
  const { facts, byKind } = evidence;
  return (
    <table className={styles['table']}>
      <caption>The {number.format(facts)} facts by kind of evidence</caption>
      <thead>
        <tr>
          <th scope="col">Kind</th>
          <th scope="col">What it is</th>
          <th scope="col">Facts</th>
        </tr>
      </thead>
      <tbody>
        {kinds.map((kind) => (
          <tr key={kind}>
            <th scope="row">{evidenceWords[kind]}</th>
            <td>{meanings[kind]}</td>
            <td>{number.format(byKind[kind])}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
