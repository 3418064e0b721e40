import { memo, useContext, useMemo, useState, type ReactNode } from 'react';
import { PairChoice, pairOf, type Pair } from '#ui/pair-choice.tsx';
import { useNarrow } from '#ui/use-narrow.ts';
import type { Matrix } from './matrix.ts';
import { MatrixLegend } from './matrix-legend.tsx';
import { MatrixTable } from './matrix-table.tsx';
import { OnPaper } from './paper-marks.tsx';
import { PaperMatrix } from './paper-matrix.tsx';
import styles from './matrix.module.css';

interface Props {
  readonly matrix: Matrix;
  readonly caption: string;
  /** the words for the best and the worst sign */
  readonly best: string;
  readonly worst: string;
  /** its columns fit on a wide page, so that only the page is scrolled */
  readonly fits?: boolean;
  /** a row's name as a link; absent: the name opens the whole row */
  readonly renderName?: (id: string, name: string) => ReactNode;
}

/** A wide table with its key: all of it, two columns of it on a narrow screen, or as it goes on paper. */
export const MatrixView = memo(function MatrixView({ matrix, caption, best, worst, fits = false, renderName }: Props) {
  const isNarrow = useNarrow();
  const isPaper = useContext(OnPaper) !== undefined;
  const [chosen, setChosen] = useState<Pair>();
  const { columns } = matrix;
  const pair = isNarrow ? pairOf(columns, chosen) : undefined;
  const ids = (pair ?? columns.map(({ id }) => id)).join(' ');
  const shown = useMemo(() => ids.split(' ').map((id) => columns.findIndex((each) => each.id === id)), [columns, ids]);
  return (
    <>
      <div className={`${styles['view']} screen-only`}>
        {pair !== undefined && <PairChoice what="modes" columns={columns} pair={pair} onPair={setChosen} />}
        <MatrixLegend best={best} worst={worst} opensRows={renderName === undefined} />
        <MatrixTable {...{ matrix, shown, caption, fits, renderName }} />
      </div>
      {isPaper && <PaperMatrix matrix={matrix} caption={caption} />}
    </>
  );
});
