import { useDeferredValue, useMemo, useState } from 'react';
import { PairChoice, pairOf, type Pair } from '#ui/pair-choice.tsx';
import { useNarrow } from '#ui/use-narrow.ts';
import { ModeChooser } from './mode-chooser.tsx';
import { usualHybrid, type ModeColumn } from './mode-columns.ts';
import { PropertyTable } from './property-table.tsx';

interface Props {
  readonly columns: readonly ModeColumn[];
  readonly chosen: readonly string[];
  /** the mode that the address names, if it names one */
  readonly target: string | undefined;
  readonly onChoose: (chosen: readonly string[]) => void;
}

/** The modes against their properties: the chosen ones, or on a narrow screen two of all. */
export function Properties({ columns, chosen, target, onChoose }: Props) {
  const isNarrow = useNarrow();
  const [pair, setPair] = useState<Pair>();
  const two = isNarrow ? pairOf(columns, pair ?? firstPair(columns, target)) : undefined;
  const ids = (two ?? columns.map(({ id }) => id).filter((id) => chosen.includes(id))).join(' ');
  // the box is ticked at once, the table follows
  const wanted = useDeferredValue(ids);
  const shown = useMemo(
    () => wanted.split(' ').flatMap((id) => columns.find((column) => column.id === id) ?? []),
    [columns, wanted],
  );
  return (
    <>
      {two === undefined ? (
        <ModeChooser {...{ columns, chosen, onChoose }} />
      ) : (
        <PairChoice what="modes" columns={columns} pair={two} onPair={setPair} />
      )}
      <PropertyTable columns={shown} target={target} />
    </>
  );
}

/** Which two a narrow screen begins with: plain HVM, and beside it what the address names or most machines run. */
function firstPair(columns: readonly ModeColumn[], target: string | undefined): Pair | undefined {
  const plain = columns.find(({ mode }) => mode.class === 'hvm' && mode.general === true);
  const named = columns.find(({ id }) => id === target && id !== plain?.id);
  const other = named ?? columns.find(({ id }) => id === usualHybrid);
  return plain === undefined || other === undefined ? undefined : [plain.id, other.id];
}
