/**
 * Where the decisions stand: on the device, or only in this tab, because the storage is full, forbidden, was emptied
 * from outside, was written by a later version, or holds damaged text that there was no room to put aside. `unread`
 * until somebody has looked.
 */
export type Standing = 'unread' | 'device' | 'full' | 'forbidden' | 'emptied' | 'newer' | 'stuck';

/** Why something is kept in this tab only, and what can be done about it. */
export interface OnlyHere {
  readonly title: string;
  readonly why: string;
  /** whether another try to write can help without leaving the page */
  readonly canTry: boolean;
}

const lately = 'What you changed last is in this tab only, until it is closed';
const wholly = 'Kept in this tab only, until it is closed';

const reasons: Readonly<Record<Exclude<Standing, 'unread' | 'device'>, OnlyHere>> = {
  full: {
    title: lately,
    why: 'The room that the browser gives this site is full. What was kept before is still there; what changed since is not.',
    canTry: true,
  },
  forbidden: {
    title: wholly,
    why: 'The browser lets this site keep nothing, as in some private windows or where site data is blocked.',
    canTry: true,
  },
  emptied: {
    title: wholly,
    why: 'What this site had kept in the browser was deleted from outside this page. This tab still has it.',
    canTry: true,
  },
  newer: {
    title: lately,
    why: 'What the browser holds was written by a later version of these pages; it stays as it is. Loading this page again may bring that version.',
    canTry: false,
  },
  stuck: {
    title: lately,
    why: 'What the browser holds is damaged, and there is no room to put it aside before anything is written.',
    canTry: false,
  },
};

/** Why decisions are kept in this tab only; `undefined` where they are on the device. */
export function onlyHere(standing: Standing): OnlyHere | undefined {
  return standing === 'unread' || standing === 'device' ? undefined : reasons[standing];
}
