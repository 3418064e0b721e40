import styles from './modes-wait.module.css';

interface Props {
  /** names of the guests that a line will stand for */
  readonly guests: readonly string[];
}

/** Keeps about the room that the modes take, so that little moves when they arrive. */
export function ModesWait({ guests }: Props) {
  return (
    <section className={styles['wait']} aria-labelledby="modes" aria-busy="true">
      <h2 id="modes">The mode for each guest</h2>
      <p>Fetching the modes …</p>
      <ul>
        {guests.map((guest) => (
          <li key={guest}>{guest}</li>
        ))}
      </ul>
    </section>
  );
}
