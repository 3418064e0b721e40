import type { ReactNode } from 'react';
import { opinionParameters } from '#link/opinion-parameters.ts';
import action from '#ui/action.module.css';
import styles from './compare-bar.module.css';

/** As many as fit into one link. */
const mostCompared = opinionParameters.length;

interface Props {
  readonly chosen: number;
  /** the link to the page that shows how they differ */
  readonly renderLink: (words: string, look: string | undefined) => ReactNode;
  readonly onClear: () => void;
}

function words(chosen: number): string {
  if (chosen === 0) return `Tick two to ${mostCompared} of them to see where they differ.`;
  if (chosen === 1) return 'One is ticked. Tick another to see where they differ.';
  if (chosen <= mostCompared) return `${chosen} are ticked.`;
  return `${chosen} are ticked, and at most ${mostCompared} can be compared.`;
}

/** From several decisions to the page that says where they differ. */
export function CompareBar({ chosen, renderLink, onClear }: Props) {
  return (
    <div className={`${styles['bar']} screen-only`} data-chosen={chosen > 0}>
      <p role="status">{words(chosen)}</p>
      {chosen >= 2 && chosen <= mostCompared && renderLink(`Compare these ${chosen}`, action['secondary'])}
      {chosen > 0 && (
        <button type="button" className={action['quiet']} onClick={onClear}>
          Untick {chosen === 1 ? 'it' : 'all'}
        </button>
      )}
    </div>
  );
}
