import { useMemo, type ReactNode } from 'react';
import type { ModeReference } from '#catalogue/mode-reference-shapes.ts';
import { Notice } from '#ui/notice.tsx';
import { Beliefs, Timeline } from './beliefs.tsx';
import { FiguresTable } from './figures-table.tsx';
import { guestMatrix } from './guest-matrix.tsx';
import { Handout } from './handout.tsx';
import { MatrixView } from './matrix-view.tsx';
import type { ModeColumn } from './mode-columns.ts';
import { platformMatrix, type PlatformMatrixWords } from './platform-matrix.ts';
import { ProcessorGuide } from './processor-guide.tsx';
import { Properties } from './properties.tsx';
import { propertySheet } from './property-sheet.ts';
import { ReferenceSections } from './reference-sections.tsx';
import { sheetOfMatrix } from './sheet.ts';
import { SpectrumTable } from './spectrum-table.tsx';

interface Props {
  readonly reference: ModeReference;
  readonly columns: readonly ModeColumn[];
  readonly chosen: readonly string[];
  readonly target: string | undefined;
  readonly words: PlatformMatrixWords;
  readonly onChoose: (chosen: readonly string[]) => void;
  readonly renderPlatform: (id: string, name: string) => ReactNode;
  readonly paste: ReactNode;
}

/** Everything below the explanation, once it is there. */
export function References(props: Props) {
  const { reference, columns, chosen, target, words, onChoose, renderPlatform, paste } = props;
  const platforms = useMemo(() => platformMatrix(reference, words), [reference, words]);
  const guests = useMemo(() => guestMatrix(reference), [reference]);
  return (
    <ReferenceSections
      parts={{
        properties: (
          <>
            <Properties {...{ columns, chosen, target, onChoose }} />
            <Handout name="modes" sheet={() => propertySheet(reference.modes, 'Virtualisation modes')}>
              All twelve modes, a line a sentence, with kind of evidence, date and source.
            </Handout>
          </>
        ),
        platforms: (
          <>
            <MatrixView
              matrix={platforms}
              caption="Which platform offers which mode"
              best="supported"
              worst="not there"
              fits
              renderName={renderPlatform}
            />
            <Handout name="modes-by-platform" sheet={() => sheetOfMatrix(platforms, 'Modes by platform')}>
              Every platform and mode, with detail, kind of evidence, date and source.
            </Handout>
          </>
        ),
        guests: (
          <>
            <MatrixView matrix={guests} caption="Which system runs in which mode" best="best" worst="never" />
            <Handout name="modes-by-guest" sheet={() => sheetOfMatrix(guests, 'Modes by guest')}>
              Every system and mode, with the reason, kind of evidence, date and source.
            </Handout>
          </>
        ),
        spectrum: <SpectrumTable modes={reference.modes} />,
        figures: (
          <>
            <Notice title="History, not advice" tone="warn">
              <p>
                Each figure holds for the hardware and the releases of its year. None says how fast a mode is on other
                ones, and none takes part in any advice on these pages.
              </p>
            </Notice>
            <FiguresTable modes={reference.modes} />
          </>
        ),
        'your-processor': <ProcessorGuide reference={reference} paste={paste} />,
        beliefs: <Beliefs myths={reference.myths} />,
        timeline: <Timeline timeline={reference.timeline} />,
      }}
    />
  );
}
