import { useId } from 'react';
import action from '#ui/action.module.css';
import type { Labels } from './labels.ts';
import styles from './why-not.module.css';

/** Every platform, by how it stands. */
export interface Askable {
  readonly ranked: readonly string[];
  readonly ruledOut: readonly string[];
}

interface Props {
  readonly askable: Askable;
  readonly platform: string | undefined;
  readonly labels: Labels;
  readonly onAsk: (platform: string) => void;
}

/**
 * A list and a button. The list answers to typed letters on every device, cannot be misspelt, and moves
 * nothing until the button is pressed.
 */
export function WhyNotForm({ askable, platform, labels, onAsk }: Props) {
  const id = useId();
  const options = (ids: readonly string[]) =>
    ids
      .map((each) => ({ id: each, name: labels.platform(each) }))
      .toSorted((a, b) => (a.name < b.name ? -1 : 1))
      .map((each) => (
        <option key={each.id} value={each.id}>
          {each.name}
        </option>
      ));
  return (
    <form
      className={`${styles['form']} screen-only`}
      onSubmit={(event) => {
        event.preventDefault();
        const asked = new FormData(event.currentTarget).get('why');
        if (typeof asked === 'string' && asked !== '') onAsk(asked);
      }}
    >
      <label htmlFor={id}>Platform</label>
      <select id={id} name="why" key={platform} defaultValue={platform ?? ''} required>
        <option value="" disabled>
          Choose one
        </option>
        {askable.ranked.length > 0 && <optgroup label="In the order">{options(askable.ranked)}</optgroup>}
        {askable.ruledOut.length > 0 && <optgroup label="Ruled out">{options(askable.ruledOut)}</optgroup>}
      </select>
      <button type="submit" className={action['secondary']}>
        Say why
      </button>
    </form>
  );
}
