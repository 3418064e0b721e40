import type { Recommendation } from '#scoring/best-modes.ts';
import type { Facts } from './facts.ts';
import type { Labels } from './labels.ts';
import { ModeReason } from './mode-reason.tsx';
import { firmwareWords, trustWords } from './mode-words.ts';

interface Props {
  readonly recommendation: Recommendation;
  readonly labels: Labels;
  readonly facts: Promise<Facts> | undefined;
}

/** What starts the guest. */
export function ModeStart({ recommendation: { boot, machine } }: Pick<Props, 'recommendation'>) {
  const [first, ...rest] = boot.firmware.map((each) => firmwareWords[each]);
  const other = rest.length === 0 ? '' : `, or ${rest.join(' or ')}`;
  return (
    <p>
      {machine !== undefined && <>{machine}; </>}
      {first ?? 'No source says'}
      {other}
    </p>
  );
}

/** Whether Secure Boot and a virtual TPM can be had, and who says so. */
export function ModeTrust({ recommendation, labels, facts }: Props) {
  const { asked, state, reasons } = recommendation.boot.trusted;
  return (
    <>
      <p>
        {trustWords[state]}
        {asked === 'required' && '; this system asks for both'}
      </p>
      <ul>
        {reasons.map((reason) => (
          <li key={JSON.stringify(reason)}>
            <ModeReason reason={reason} labels={labels} facts={facts} />
          </li>
        ))}
      </ul>
    </>
  );
}
