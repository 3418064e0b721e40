import { useRef, useState } from 'react';
import action from '#ui/action.module.css';
import type * as loaded from './keep-form-here.tsx';

interface Props {
  /** the headline of the result */
  readonly title: string;
  /** what stands in a link to the result: its answers, the edition, who leads */
  readonly search: string;
}

/** The door to keeping a result; what is behind it is loaded when it is opened. */
export function KeepHere({ title, search }: Props) {
  const button = useRef<HTMLButtonElement>(null);
  const [open, setOpen] = useState<'writing' | { readonly kept: string }>();
  const [form, setForm] = useState<typeof loaded | 'failed'>();
  const isKept = typeof open === 'object' && open.kept === search;
  const isOpen = open === 'writing' || isKept;
  const toggle = (): void => {
    setOpen(isOpen && form !== 'failed' ? undefined : 'writing');
    if (typeof form !== 'object') import('./keep-form-here.tsx').then(setForm, () => setForm('failed'));
  };
  const end = (next?: { readonly kept: string }): void => {
    setOpen(next);
    button.current?.focus();
  };
  return (
    <>
      <button type="button" ref={button} className={action['secondary']} aria-expanded={isOpen} onClick={toggle}>
        Keep this result
      </button>
      {isOpen && form === 'failed' && <p role="alert">This could not be loaded. Press the button again to retry.</p>}
      {isOpen && typeof form === 'object' && (
        <form.KeepFormHere
          title={title}
          search={search}
          isKept={isKept}
          onKept={() => end({ kept: search })}
          onClose={() => end()}
        />
      )}
    </>
  );
}
