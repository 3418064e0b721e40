import { use, useMemo, useState, type ReactNode } from 'react';
import type { Comparison } from '#link/read-comparison.ts';
import { PairChoice, pairOf, type Pair } from '#ui/pair-choice.tsx';
import { TakeAway } from '#ui/take-away.tsx';
import { useNarrow } from '#ui/use-narrow.ts';
import { usePaper } from '#ui/use-paper.ts';
import { rowGroups, type Column } from './compared.ts';
import { comparisonCsv } from './comparison-csv.ts';
import { comparisonMarkdown } from './comparison-markdown.ts';
import { ComparisonTable } from './comparison-table.tsx';
import type { Compared } from './compare-page.tsx';
import { countWords } from './count-words.ts';
import { Legend } from './legend.tsx';
import { PaperTables } from './paper-tables.tsx';
import { shownRows } from './shown-rows.ts';
import styles from './compare-page.module.css';

interface Props extends Compared {
  readonly comparison: Comparison;
  /** ids of the platforms, in the order in which they stand */
  readonly order: string;
  readonly noRows: ReactNode;
}

/** The table with everything that goes by what it shows. Waits for the facts of its platforms. */
export function LoadedComparison({ comparison, order, noRows, ...compared }: Props) {
  const { catalogue, raised, standings, scoreOf, renderPlatform } = compared;
  const columns: readonly Column[] = use(compared.load(order));
  const isNarrow = useNarrow();
  const isPaper = usePaper();
  const [chosenPair, setPair] = useState<Pair>();
  const pair = isNarrow ? pairOf(columns, chosenPair) : undefined;
  const pairKey = pair?.join(' ');
  const visible = useMemo(() => {
    const ids = pairKey?.split(' ');
    return ids === undefined ? columns : ids.flatMap((id) => columns.find((column) => column.id === id) ?? []);
  }, [columns, pairKey]);
  const groups = useMemo(() => rowGroups(catalogue.groups, catalogue.criteria), [catalogue]);
  const shown = useMemo(
    () => shownRows(catalogue.criteria, visible, comparison, raised),
    [catalogue, visible, comparison, raised],
  );
  const left = groups
    .map(({ group, criteria }) => ({ group, criteria: criteria.filter(({ id }) => shown.has(id)) }))
    .filter(({ criteria }) => criteria.length > 0);
  const words = countWords(shown.size, catalogue.criteria.length, columns.length);
  return (
    <>
      {pair !== undefined && columns.length > 2 && (
        <PairChoice what="platforms" columns={columns} pair={pair} onPair={setPair} />
      )}
      <div className={`${styles['status']} screen-only`}>
        <p role="status">{words}</p>
        <TakeAway
          name={`comparison-${catalogue.edition}`}
          csv={() => comparisonCsv(left, columns, window.location.href)}
          markdown={() => comparisonMarkdown(left, columns, 'Platforms side by side', window.location.href)}
        >
          The rows that are shown, for every chosen platform, with detail, kind of evidence, date and source.
        </TakeAway>
      </div>
      <div className={`${styles['shown']} screen-only`}>
        {shown.size === 0 && noRows}
        <div hidden={shown.size === 0}>
          <Legend />
          <ComparisonTable
            {...{ groups, shown, raised, standings, scoreOf, renderPlatform, columns: visible }}
            caption={`Platforms side by side. ${words}`}
          />
        </div>
      </div>
      {isPaper && <PaperTables groups={left} columns={columns} standings={standings} caption={words} />}
    </>
  );
}
