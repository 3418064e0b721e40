import { Notice } from '#ui/notice.tsx';
import { useLink } from './use-link.ts';

/** Says what of the address could not be used. The rest of the link counts as it stands. */
export function Dropped() {
  const { dropped } = useLink();
  if (dropped.length === 0) return null;
  return (
    <Notice title="Part of this link could not be read" tone="warn">
      <p>The rest is shown below. Left out:</p>
      <ul>
        {dropped.slice(0, 8).map(({ parameter, value, why }, index) => (
          <li key={`${index} ${parameter}=${value}`}>
            <code>
              {parameter}={value}
            </code>{' '}
            ({why})
          </li>
        ))}
        {dropped.length > 8 && <li>and {dropped.length - 8} more</li>}
      </ul>
    </Notice>
  );
}
