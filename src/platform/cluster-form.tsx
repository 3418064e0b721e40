import { useId, useState } from 'react';
import action from '#ui/action.module.css';
import field from '#ui/field.module.css';
import { clusterLimits, standingExample, type Cluster } from './cluster.ts';
import styles from './cluster-form.module.css';

interface Props {
  readonly cluster: Cluster;
  readonly onChange: (cluster: Cluster) => void;
}

const fields: readonly { readonly key: keyof Cluster; readonly label: string }[] = [
  { key: 'hosts', label: 'Hosts' },
  { key: 'sockets', label: 'Sockets in a host' },
  { key: 'cores', label: 'Cores in a socket' },
  { key: 'vms', label: 'Virtual machines' },
];

const isExample = (cluster: Cluster): boolean => fields.every(({ key }) => cluster[key] === standingExample[key]);

/** The reader's own cluster in four numbers. What is no number is said, and the last number counts on. */
export function ClusterForm({ cluster, onChange }: Props) {
  return (
    <fieldset className={`${styles['form']} screen-only`}>
      <legend>Your own cluster</legend>
      {fields.map(({ key, label }) => (
        <NumberField
          key={key}
          label={label}
          value={cluster[key]}
          most={clusterLimits[key]}
          onNumber={(count) => onChange({ ...cluster, [key]: count })}
        />
      ))}
      {!isExample(cluster) && (
        <button type="button" className={action['quiet']} onClick={() => onChange(standingExample)}>
          Back to the example
        </button>
      )}
    </fieldset>
  );
}

interface NumberFieldProps {
  readonly label: string;
  readonly value: number;
  readonly most: number;
  readonly onNumber: (count: number) => void;
}

function NumberField({ label, value, most, onNumber }: NumberFieldProps) {
  const id = useId();
  const [draft, setDraft] = useState({ text: String(value), seen: value });
  if (draft.seen !== value) setDraft({ text: String(value), seen: value });
  const isWrong = !isCount(draft.text, most);
  return (
    <p className={field['field']}>
      <label htmlFor={id}>{label}</label>
      <input
        id={id}
        type="text"
        inputMode="numeric"
        autoComplete="off"
        value={draft.text}
        aria-invalid={isWrong}
        {...(isWrong && { 'aria-describedby': `${id}-wrong` })}
        onChange={({ target: { value: text } }) => {
          const isRight = isCount(text, most);
          setDraft({ text, seen: isRight ? Number(text) : value });
          if (isRight) onNumber(Number(text));
        }}
      />
      {isWrong && (
        <small id={`${id}-wrong`} className={styles['wrong']}>
          A whole number from 1 to {most.toLocaleString('en-GB')}
        </small>
      )}
    </p>
  );
}

function isCount(text: string, most: number): boolean {
  return /^\s*\d{1,7}\s*$/.test(text) && Number(text) >= 1 && Number(text) <= most;
}
