import { useEffect } from 'react';
import { useDevice } from '#app/device-context.tsx';

function today(): string {
  const now = new Date();
  const twoDigits = (part: number): string => String(part).padStart(2, '0');
  return `${now.getFullYear()}-${twoDigits(now.getMonth() + 1)}-${twoDigits(now.getDate())}`;
}

/**
 * Keeps the result that is shown on this device, for "your last answers".
 *
 * @param search the answers as text, with the leading question mark; nothing is kept without any
 */
export function useRememberedResult(search: string, leader: string | undefined): void {
  const remember = useDevice((state) => state.rememberDecision);
  useEffect(() => {
    if (search !== '' && leader !== undefined) remember({ search, leader, date: today() });
  }, [remember, search, leader]);
}
