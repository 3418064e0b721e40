import { Notice } from '#ui/notice.tsx';
import { dateWords } from '#ui/date-words.ts';
import type { Labels } from './labels.ts';

interface Props {
  /** who led when the link was made */
  readonly seen: string | undefined;
  /** who has first place today; several when it is shared */
  readonly firsts: readonly string[];
  /** edition in the link, and edition of these pages */
  readonly shared: string | undefined;
  readonly today: string;
  readonly labels: Labels;
}

/** Says when a link no longer gives what its sender saw. */
export function SinceShared({ seen, firsts, shared, today, labels }: Props) {
  if (seen === undefined || firsts.includes(seen)) return null;
  const names = firsts.map((id) => labels.platform(id)).join(' and ');
  return (
    <Notice title="The result has changed since this link was made" tone="warn">
      <p>
        {labels.platform(seen)} came first then. {names === '' ? 'No platform is left' : `Now it is ${names}`}, from the
        same answers and{' '}
        {shared === undefined || shared === today
          ? 'other facts or rules'
          : `the facts of ${dateWords(today)} instead of ${dateWords(shared)}`}
        .
      </p>
    </Notice>
  );
}
