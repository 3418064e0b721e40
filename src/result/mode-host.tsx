import type { HostProcessor } from '#scoring/host-processor.ts';
import type { LinkTo } from './place.ts';
import styles from './mode-host.module.css';

interface Props {
  readonly host: HostProcessor;
  readonly question: string;
  readonly linkTo: LinkTo;
}

/** The processor that the modes have to get along with, and whether anybody said so. */
export function ModeHost({ host: { processor, assumed }, question, linkTo }: Props) {
  return (
    <p className={styles['host']}>
      Processor of the hosts, {assumed ? 'assumed' : 'as answered'}: {processor.label}.{' '}
      <span className="screen-only">
        {linkTo({ page: 'question', question }, assumed ? 'Say which processor' : 'Change the processor')}
      </span>
    </p>
  );
}
