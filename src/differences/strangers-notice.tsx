import type { OpinionStranger } from '#link/read-opinions.ts';
import { Notice } from '#ui/notice.tsx';

interface Props {
  readonly strangers: readonly OpinionStranger[];
}

/** So many are named; the rest is counted. */
const mostNamed = 8;

/** What of the opinions in the address could not be used. */
export function StrangersNotice({ strangers }: Props) {
  if (strangers.length === 0) return null;
  return (
    <Notice title="Part of these opinions could not be read" tone="warn">
      <p>The rest is shown below. Left out:</p>
      <ul>
        {strangers.slice(0, mostNamed).map(({ parameter, value, why }, at) => (
          <li key={`${at} ${parameter} ${value}`}>
            {parameter.toUpperCase()}: <code>{value}</code> ({why})
          </li>
        ))}
        {strangers.length > mostNamed && <li>and {strangers.length - mostNamed} more</li>}
      </ul>
    </Notice>
  );
}
