import { memo } from 'react';
import type { ModeKind } from '#catalogue/mode-reference-shapes.ts';
import { KindCard } from './kind-card.tsx';
import { Key } from './key.tsx';
import { Section } from './section.tsx';
import styles from './difference.module.css';

interface Props {
  readonly kinds: readonly ModeKind[];
}

/** The four kinds of modes, drawn and in a few sentences each, for somebody who meets them for the first time. */
export const Difference = memo(function Difference({ kinds }: Props) {
  return (
    <Section
      id="difference"
      intro="A virtual machine needs disks and a network, something to start from, and somebody who carries out what only an operating system may do. The modes differ in who provides these: software that emulates a PC, a kernel and drivers that know the hypervisor, or the processor."
    >
      <Key />
      <div className={styles['kinds']}>
        {kinds.map((kind) => (
          <KindCard key={kind.id} kind={kind} />
        ))}
      </div>
    </Section>
  );
});
