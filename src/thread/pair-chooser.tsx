import { useId, useState } from 'react';
import field from '#ui/field.module.css';
import { Preference } from './preference.tsx';
import type { Links } from './links.ts';
import type { Ground, Thread } from './told.ts';
import styles from './pair-chooser.module.css';

interface Props extends Pick<Thread, 'six' | 'preferences'> {
  readonly groundsOf: (one: string, other: string, criteria: readonly string[]) => readonly Ground[];
  readonly links: Links;
}

/** Two of the six at a time, where all of them do not fit. Who chooses the other one again swaps them. */
export function PairChooser({ six, preferences, groundsOf, links }: Props) {
  const id = useId();
  const [pair, setPair] = useState({ one: six[0]?.platform ?? '', other: six.at(-1)?.platform ?? '' });
  const fields = [
    {
      label: 'Prefer',
      value: pair.one,
      choose: (one: string) => setPair({ one, other: one === pair.other ? pair.one : pair.other }),
    },
    {
      label: 'over',
      value: pair.other,
      choose: (other: string) => setPair({ one: other === pair.one ? pair.other : pair.one, other }),
    },
  ];
  const directions = [
    [pair.one, pair.other],
    [pair.other, pair.one],
  ] as const;
  return (
    <div className={`${styles['chooser']} screen-only`}>
      <fieldset>
        <legend>Choose two of the six</legend>
        {fields.map(({ label, value, choose }) => (
          <p key={label} className={field['field']}>
            <label htmlFor={id + label}>{label}</label>
            <select id={id + label} value={value} onChange={({ target }) => choose(target.value)}>
              {six.map(({ platform, short }) => (
                <option key={platform} value={platform}>
                  {short}
                </option>
              ))}
            </select>
          </p>
        ))}
      </fieldset>
      <div aria-live="polite" className={styles['both']}>
        {directions.map(([first, second]) => {
          const one = six.find(({ platform }) => platform === first);
          const other = six.find(({ platform }) => platform === second);
          const reason = preferences.find((each) => each.id === first)?.over[second];
          if (one === undefined || other === undefined || reason === undefined) return null;
          return (
            <section key={`${first} ${second}`}>
              <h3>
                {one.short} over {other.short}
              </h3>
              <Preference {...{ one, other, reason, groundsOf, links }} />
            </section>
          );
        })}
      </div>
    </div>
  );
}
