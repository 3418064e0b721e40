import type { Ranked } from '#scoring/recommend.ts';
import action from '#ui/action.module.css';
import { CheckList } from './check-list.tsx';
import type { Facts } from './facts.ts';
import type { Labels } from './labels.ts';
import { ReasonList } from './reason-list.tsx';
import type { Sides } from './sides.ts';
import { UnknownList } from './unknown-list.tsx';
import styles from './reasons.module.css';

interface Props {
  readonly ranked: Ranked;
  readonly sides: Sides;
  readonly labels: Labels;
  readonly load?: () => Promise<Facts>;
  /** given when loading has failed: the reasons stand without their sources */
  readonly retry?: () => void;
}

/** For, against, and what to look at before buying. */
export function ReportReasons({ ranked, sides, labels, load, retry }: Props) {
  const facts = load?.();
  return (
    <>
      {retry !== undefined && (
        <p role="alert">
          The details and sources could not be loaded. The reasons stand without them.{' '}
          <button type="button" className={action['quiet']} onClick={retry}>
            Try again
          </button>
        </p>
      )}
      <div className={styles['reasons']}>
        <ReasonList
          title="For"
          side="for"
          reasons={sides.strengths}
          labels={labels}
          facts={facts}
          none="Nothing that counts here sets it apart from the others."
        />
        <ReasonList
          title="Against"
          side="against"
          reasons={sides.weaknesses}
          labels={labels}
          facts={facts}
          none="No known weakness among the criteria that count here."
        />
      </div>
      <CheckList
        title="Met with a restriction"
        about="These requirements are met, but read the small print first."
        checks={ranked.notes}
        labels={labels}
        facts={facts}
      />
      <CheckList
        title="Verify before buying"
        about="You require this, and no source says whether it is so. Ask the vendor."
        checks={ranked.verify}
        labels={labels}
        facts={facts}
      />
      <UnknownList unknowns={sides.unknowns} labels={labels} facts={facts} />
    </>
  );
}
