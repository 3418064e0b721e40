import { useId } from 'react';
import { Arrow, Box } from './diagram-parts.tsx';
import type { Diagram } from './diagrams.ts';
import styles from './mode-diagram.module.css';

interface Props {
  readonly title: string;
  readonly diagram: Diagram;
}

/** Who talks to whom in one kind of mode: the guest above, what serves it below. */
export function ModeDiagram({ title, diagram }: Props) {
  const id = useId();
  const hatching = `${id}-hatching`;
  const { firmware, start, kernel, isBuiltForIt, meetsHardware, drivers, core, served, described } = diagram;
  const isDirect = served === 'directly';
  return (
    <svg
      className={styles['diagram']}
      viewBox="0 0 300 282"
      role="img"
      aria-labelledby={`${id}-title`}
      aria-describedby={`${id}-described`}
    >
      <title id={`${id}-title`}>{title}</title>
      <desc id={`${id}-described`}>{described}</desc>
      <pattern id={hatching} width="6" height="6" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
        <rect width="6" height="6" className={styles['ground']} />
        <line x1="0" x2="0" y1="0" y2="6" className={styles['hatch']} />
      </pattern>

      <text x="4" y="11" className={styles['place']}>
        Virtual machine
      </text>
      <rect x="2" y="18" width="296" height="118" rx="5" className={styles['frame']} />
      <Box
        {...{ x: 12, y: 26, width: 90, height: 24, hatching }}
        look={firmware ? 'emulated' : 'gap'}
        lines={[firmware ? 'BIOS or UEFI' : 'no firmware']}
      />
      <text x="110" y="42" className={styles['note']}>
        {start}
      </text>
      <rect
        {...{ x: 12, y: 58, width: 276, height: 70, rx: 3 }}
        className={styles[isBuiltForIt ? 'built' : 'delivered']}
      />
      <text x="20" y="75" className={styles['kernel']}>
        {kernel}
      </text>
      {meetsHardware && (
        <Box {...{ x: 20, y: 84, width: 80, height: 38, hatching }} look="plain" lines={meetsHardware} />
      )}
      {drivers && <Box {...{ x: 110, y: 84, width: 80, height: 38, hatching }} look="para" lines={drivers} />}
      <Box {...{ x: 200, y: 84, width: 80, height: 38, hatching }} look="plain" lines={core} />

      <rect x="2" y="150" width="192" height="66" rx="5" className={styles['frame']} />
      <text x="10" y="210" className={styles['place']}>
        Host or control domain
      </text>
      <Box
        {...{ x: 10, y: 158, width: 90, height: 38, hatching }}
        look={meetsHardware ? 'emulated' : 'gap'}
        lines={meetsHardware ? ['Emulated', 'devices'] : ['no emulated', 'devices']}
      />
      <Box
        {...{ x: 108, y: 158, width: 80, height: 38, hatching }}
        look={drivers ? 'para' : 'gap'}
        lines={drivers ? ['Back ends'] : ['no back', 'ends']}
      />
      <Box
        {...{ x: 2, y: 224, width: isDirect ? 192 : 296, height: 24, hatching }}
        look="plain"
        lines={['Hypervisor']}
      />
      <Box
        {...{ x: 2, y: 256, width: 296, height: 24, hatching }}
        look={isDirect ? 'processor' : 'plain'}
        lines={[isDirect ? 'Processor with VT-x or AMD-V' : 'Any processor']}
      />

      {meetsHardware && <Arrow x={60} from={122} to={158} />}
      {drivers && <Arrow x={150} from={122} to={158} />}
      <Arrow x={240} from={122} to={isDirect ? 256 : 224} />
      <text x="240" y="184" textAnchor="middle" className={styles['served']}>
        {served}
      </text>
    </svg>
  );
}
