import { TakeAway } from '#ui/take-away.tsx';
import { sheetCsv, sheetMarkdown, type Sheet } from './sheet.ts';

interface Props {
  readonly name: string;
  readonly sheet: () => Sheet;
  /** what is in it */
  readonly children: string;
}

/** A table to be taken away, whole. */
export function Handout({ name, sheet, children }: Props) {
  return (
    <div className="screen-only">
      <TakeAway name={name} csv={() => sheetCsv(sheet())} markdown={() => sheetMarkdown(sheet())}>
        {children}
      </TakeAway>
    </div>
  );
}
