import { useEffect } from 'react';
import { useDevice } from '#app/device-context.tsx';
import { today } from '#app/today.ts';

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
