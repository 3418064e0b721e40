import type { ReactNode } from 'react';
import type { Question } from '#catalogue/schema.ts';
import action from '#ui/action.module.css';
import type { LinkTo } from './place.ts';
import { Share } from './share.tsx';
import styles from './onward.module.css';

interface Props {
  readonly title: string;
  readonly next: Question | undefined;
  readonly unanswered: boolean;
  readonly linkTo: LinkTo;
  readonly address: () => string;
  /** the door to keeping it on this device */
  readonly keep: ReactNode;
  /** more ways to hand it on */
  readonly handouts: ReactNode;
}

/** What can be done with the result: refine it, hand it on, keep it. */
export function Onward({ title, next, unanswered, linkTo, address, keep, handouts }: Props) {
  const words = unanswered ? 'Start with the first question' : `Next question: ${next?.label ?? ''}`;
  return (
    <div className={`${styles['onward']} screen-only`}>
      {next !== undefined && linkTo({ page: 'question', question: next.id }, words, action['primary'])}
      {!unanswered && <Share title={title} address={address} />}
      {!unanswered && keep}
      {!unanswered && <div className={styles['more']}>{handouts}</div>}
    </div>
  );
}
