import type { LinkTo } from './place.ts';
import type { Shift } from './then-and-now.ts';

interface Props {
  readonly shift: Shift;
  readonly linkTo: LinkTo;
}

/** One change in a sentence. A fact leads to its row, where its source stands. */
export function ShiftText({ shift, linkTo }: Props) {
  if (shift.kind === 'rule') {
    return (
      <>
        {shift.of}: {shift.says}.
      </>
    );
  }
  const { platform, criterion, of, before, today } = shift;
  return (
    <>
      {linkTo({ page: 'platform', platform, criterion }, of)}: “{today}”, was “{before}”.
    </>
  );
}
