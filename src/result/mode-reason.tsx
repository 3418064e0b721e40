import { Suspense } from 'react';
import type { ModeReason as Reason } from '#scoring/mode-reasons.ts';
import { RetryBoundary } from '#ui/retry-boundary.tsx';
import { FactDetail, FactWait } from './fact-detail.tsx';
import type { Facts } from './facts.ts';
import type { Labels } from './labels.ts';
import { unsaidWords } from './unsaid-words.ts';
import { Said } from '#ui/said.tsx';

interface Props {
  readonly reason: Reason;
  readonly labels: Labels;
  /** of the platform in question; absent where none is */
  readonly facts: Promise<Facts> | undefined;
  /** given where the mode that a reason speaks of has not been named yet */
  readonly modeName?: (id: string) => string;
}

/** The mode that a reason speaks of. */
function modeOf(reason: Reason): string | undefined {
  if (reason.from === 'mode') return reason.mode;
  return reason.from === 'guest' && typeof reason.part === 'object' ? reason.part.mode : undefined;
}

/** One reason for or against a mode: the fact, the answer or the statement it comes from, with its source. */
export function ModeReason({ reason, labels, facts, modeName }: Props) {
  if (reason.from === 'fact') {
    return (
      <>
        {labels.criterion(reason.criterion)}: <strong>{labels.value(reason.criterion, reason.value)}</strong>
        {facts !== undefined && (
          <RetryBoundary onRetry={() => undefined} renderFailed={() => <span> The source could not be loaded.</span>}>
            <Suspense fallback={<FactWait />}>
              <FactDetail facts={facts} criterion={reason.criterion} />
            </Suspense>
          </RetryBoundary>
        )}
      </>
    );
  }
  const isAnswer = reason.from === 'answer';
  const mode = modeOf(reason);
  return (
    <>
      {isAnswer && (
        <span>
          {reason.assumed ? 'Assumed for' : 'Your answer to'} “{labels.question(reason.question)}”:{' '}
          <strong>{labels.option(reason.question, reason.option)}</strong>
        </span>
      )}
      {mode !== undefined && modeName !== undefined && <strong>{modeName(mode)}</strong>}
      {reason.said.length > 0 ? <Said statements={reason.said} /> : !isAnswer && <span>{unsaidWords(reason)}</span>}
    </>
  );
}
