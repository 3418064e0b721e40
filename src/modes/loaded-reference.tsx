import { use, useEffect, useMemo, useState } from 'react';
import { usePaper } from '#ui/use-paper.ts';
import { Difference } from './difference.tsx';
import { firstChosen, modeColumns } from './mode-columns.ts';
import type { ReferenceProps } from './modes-page.tsx';
import { PaperList } from './paper-list.tsx';
import { OnPaper } from './paper-marks.tsx';
import { paperSources } from './paper-sources.ts';
import { References } from './references.tsx';

/** The page once the tables are there, on a screen and on paper. */
export function LoadedReference({ kinds, load, target, ...rest }: ReferenceProps) {
  const { reference, words } = use(load());
  const columns = useMemo(() => modeColumns(reference.modes, reference.engines), [reference]);
  const [chosen, setChosen] = useState(() => firstChosen(columns, target));
  const [seen, setSeen] = useState(target);
  if (seen !== target) {
    setSeen(target);
    if (target !== undefined && !chosen.includes(target) && columns.some(({ id }) => id === target)) {
      setChosen([...chosen, target]);
    }
  }
  useEffect(() => {
    if (target !== undefined) document.getElementById(target)?.scrollIntoView();
  }, [target]);
  const isPaper = usePaper();
  const paper = useMemo(() => {
    if (!isPaper) return undefined;
    const says = columns.filter(({ id }) => chosen.includes(id)).map(({ mode }) => mode.says);
    const { facts, guests, modes, abilities, machines, firmwareSwitch, myths, timeline } = reference;
    const ways = guests.flatMap(({ systems }) => systems.map((system) => system.ways));
    const layers = modes.map(({ spectrum }) => spectrum);
    const figures = modes.map((mode) => mode.figures);
    return paperSources([
      kinds,
      says,
      facts,
      ways,
      layers,
      figures,
      abilities,
      machines,
      firmwareSwitch,
      myths,
      timeline,
    ]);
  }, [isPaper, columns, chosen, reference, kinds]);
  return (
    <OnPaper value={paper}>
      <Difference kinds={kinds} />
      <References {...rest} {...{ reference, words, columns, chosen, target }} onChoose={setChosen} />
      <PaperList />
    </OnPaper>
  );
}
