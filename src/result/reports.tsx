import type { Catalogue } from '#catalogue/schema.ts';
import type { Ranked } from '#scoring/recommend.ts';
import type { FactLoader } from './facts.ts';
import type { Labels } from './labels.ts';
import type { LinkTo } from './place.ts';
import { Report } from './report.tsx';
import type { Sides } from './sides.ts';
import styles from './result-view.module.css';

interface Props {
  readonly ranked: readonly Ranked[];
  readonly catalogue: Catalogue;
  readonly sidesOf: (platform: string) => Sides;
  readonly labels: Labels;
  readonly loader: FactLoader;
  readonly linkTo: LinkTo;
}

/** The first platforms, argued for and against. */
export function Reports({ ranked, catalogue, sidesOf, labels, loader, linkTo }: Props) {
  return (
    <section className={styles['reports']} aria-labelledby="reasons">
      <h2 id="reasons">Reasons for and against</h2>
      <p className={styles['note']}>
        Beside a reason for stands what it gains over the average of the platforms still in, beside a reason against
        what it loses to the best there could be, both in points.
      </p>
      {ranked.map((each) => {
        const platform = catalogue.platforms.find(({ id }) => id === each.platform);
        if (platform === undefined) return null;
        return (
          <Report
            key={each.platform}
            {...{ ranked: each, platform, sides: sidesOf(each.platform), labels, loader, linkTo }}
          />
        );
      })}
    </section>
  );
}
