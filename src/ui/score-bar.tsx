import styles from './score-bar.module.css';

interface Props {
  /** shares from 0 to 1 */
  readonly low: number;
  readonly middle: number;
  readonly high: number;
  /** `full` for the one that leads, `quiet` for the rest */
  readonly tone?: 'full' | 'quiet';
}

const percent = (share: number): string => `${(100 * share).toFixed(2)}%`;

/**
 * A score as a bar up to its middle, with a whisker from low to high where they differ. The numbers
 * stand beside it in words, so that it is hidden from screen readers.
 */
export function ScoreBar({ low, middle, high, tone = 'quiet' }: Props) {
  const uncertain = high - low > 0.0005;
  return (
    <svg className={styles['bar']} data-tone={tone} height="14" width="100%" aria-hidden="true" focusable="false">
      <rect className={styles['track']} y="4" width="100%" height="6" />
      <rect className={styles['fill']} y="4" width={percent(middle)} height="6" />
      {uncertain && (
        <g className={styles['whisker']}>
          <line x1={percent(low)} x2={percent(high)} y1="7" y2="7" />
          <line x1={percent(low)} x2={percent(low)} y1="1" y2="13" />
          <line x1={percent(high)} x2={percent(high)} y1="1" y2="13" />
        </g>
      )}
    </svg>
  );
}
