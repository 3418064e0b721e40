import type { ReactNode } from 'react';
import type { Recommendation } from '#scoring/best-modes.ts';
import type { SystemAdvice } from '#scoring/mode-advice.ts';
import type { Facts } from './facts.ts';
import type { Labels } from './labels.ts';
import { ModeStart, ModeTrust } from './mode-boot.tsx';
import { ModeDrivers } from './mode-drivers.tsx';
import { ModeReason } from './mode-reason.tsx';
import type { ModeWords } from './mode-words.ts';
import { Said } from '#ui/said.tsx';
import styles from './mode-detail.module.css';

interface Props {
  readonly recommendation: Recommendation;
  readonly system: SystemAdvice;
  readonly words: ModeWords;
  readonly labels: Labels;
  readonly facts: Promise<Facts> | undefined;
}

/** Everything on the advised mode: why, which drivers, how it starts, what it costs to do without. */
export function ModeDetail({ recommendation, system, words, labels, facts }: Props) {
  const { mode, drivers, withoutDrivers, cautions, alternatives } = recommendation;
  const trust = recommendation.boot.trusted.reasons.map(placeOf);
  const reasons = (system.modes.find((each) => each.mode === mode)?.reasons ?? []).filter(
    (reason) => !trust.includes(placeOf(reason)),
  );
  return (
    <dl className={styles['detail']}>
      <Row label="Why">
        <ul>
          {reasons.map((reason) => (
            <li key={JSON.stringify(reason)}>
              <ModeReason reason={reason} labels={labels} facts={facts} />
            </li>
          ))}
        </ul>
      </Row>
      <Row label="Drivers">
        {drivers === undefined ? <p>It has none, or no source names them.</p> : <ModeDrivers drivers={drivers} />}
      </Row>
      {withoutDrivers.length > 0 && (
        <Row label="Without them">
          <Said statements={withoutDrivers} />
        </Row>
      )}
      <Row label="Starts by">
        <ModeStart recommendation={recommendation} />
      </Row>
      <Row label="Secure Boot and virtual TPM">
        <ModeTrust recommendation={recommendation} labels={labels} facts={facts} />
      </Row>
      {cautions.length > 0 && (
        <Row label="Not for">
          <Said statements={cautions} />
        </Row>
      )}
      {alternatives.length > 0 && (
        <Row label="As good">
          <p>{alternatives.map((id) => words.mode(id)).join('; ')}</p>
        </Row>
      )}
    </dl>
  );
}

/** The same reason has the same text, whatever it does to the mode. */
function placeOf(reason: { readonly effect: string }): string {
  return JSON.stringify({ ...reason, effect: '' });
}

function Row({ label, children }: { readonly label: string; readonly children: ReactNode }) {
  return (
    <div>
      <dt>{label}</dt>
      <dd>{children}</dd>
    </div>
  );
}
