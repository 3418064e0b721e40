import type { LinkTo } from './place.ts';
import { ShiftText } from './shift-text.tsx';
import type { Shift } from './then-and-now.ts';
import styles from './then-section.module.css';

interface Props {
  readonly shifts: readonly Shift[];
  readonly linkTo: LinkTo;
}

/** Changes one below the other. */
export function ShiftList({ shifts, linkTo }: Props) {
  return (
    <ul className={styles['shifts']}>
      {shifts.map((shift) => (
        <li key={`${shift.of} ${shift.kind}`}>
          <ShiftText shift={shift} linkTo={linkTo} />
        </li>
      ))}
    </ul>
  );
}
