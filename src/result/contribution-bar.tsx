import styles from './contributions.module.css';

interface Props {
  /** shares of the heaviest group, 0…1 */
  readonly weight: number;
  readonly low: number;
  readonly middle: number;
  readonly high: number;
}

const percent = (share: number): string => `${(100 * share).toFixed(2)}%`;

/** Outline: what the group weighs. Filled: what was reached. Line: what unknown facts leave open. */
export function ContributionBar({ weight, low, middle, high }: Props) {
  return (
    <svg className={styles['bar']} width="100%" height="14" focusable="false">
      <rect className={styles['weight']} x="0.5" y="1.5" width={percent(weight)} height="11" />
      <rect className={styles['reached']} x="0.5" y="1.5" width={percent(middle)} height="11" />
      {high - low > 0.001 && <line className={styles['open']} x1={percent(low)} x2={percent(high)} y1="7" y2="7" />}
    </svg>
  );
}
