import type { RuledOut } from '#scoring/recommend.ts';
import type { Requirement } from '#scoring/situation.ts';
import { RequiredBy } from './asked-by.tsx';
import type { Labels } from './labels.ts';
import type { LinkTo } from './place.ts';
import styles from './ruled-out.module.css';

interface Props {
  readonly ruledOut: RuledOut;
  /** the requirement in the heading above, which need not be said again */
  readonly under: Requirement;
  readonly labels: Labels;
  readonly linkTo: LinkTo;
}

/** One platform that is out, with every requirement it fails. Each fact leads to its source. */
export function RuledOutEntry({ ruledOut: { platform, failures }, under, labels, linkTo }: Props) {
  return (
    <li className={styles['entry']}>
      <span className={styles['head']}>
        <span className={styles['name']}>{labels.platform(platform)}</span>{' '}
        {linkTo(
          { page: 'why', platform },
          <>
            Why not<span className="visually-hidden"> {labels.platform(platform)}</span>?
          </>,
        )}
      </span>
      <ul>
        {failures.map(({ criterion, value, requirement }) => (
          <li key={criterion + requirement.asked.map(({ option }) => option).join()}>
            {linkTo({ page: 'platform', platform, criterion }, labels.criterion(criterion))}:{' '}
            <strong>{labels.value(criterion, value)}</strong>
            {requirement !== under && <RequiredBy requirement={requirement} labels={labels} />}
          </li>
        ))}
      </ul>
    </li>
  );
}
