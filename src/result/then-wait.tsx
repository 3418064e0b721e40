import action from '#ui/action.module.css';
import styles from './then-wait.module.css';

interface Props {
  /** given when what is needed could not be loaded */
  readonly onRetry?: () => void;
}

/** Keeps about the room that then and today take side by side, so that little moves when they arrive. */
export function ThenWait({ onRetry }: Props) {
  return (
    <section className={styles['wait']} aria-labelledby="then-and-now" aria-busy={onRetry === undefined}>
      <h2 id="then-and-now">When this was shared, and today</h2>
      {onRetry === undefined ? (
        <p>Fetching the edition of then …</p>
      ) : (
        <p role="alert">
          What it said then could not be loaded.{' '}
          <button type="button" className={action['quiet']} onClick={onRetry}>
            Try again
          </button>
        </p>
      )}
    </section>
  );
}
