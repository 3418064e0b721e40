import type { WhyNot } from '#scoring/why-not.ts';
import { RequiredBy } from './asked-by.tsx';
import type { FactLoader } from './facts.ts';
import type { Labels } from './labels.ts';
import type { LinkTo } from './place.ts';
import { points } from '#ui/points.ts';
import { SourcedFact } from './sourced-fact.tsx';
import { WayToTheTop } from './way-to-the-top.tsx';
import styles from './why-not.module.css';

interface Props {
  readonly platform: string;
  readonly why: WhyNot;
  readonly loader: FactLoader;
  readonly labels: Labels;
  readonly linkTo: LinkTo;
}

/** In how many groups it is said what is lost. */
const groupsNamed = 4;

/** What rules a platform out, or where it loses, and the least that would bring it to the top. */
export function WhyNotAnswer({ platform, why, loader, labels, linkTo }: Props) {
  const name = labels.platform(platform);
  if (why.kind === 'first') return <p>{name} has the first place.</p>;
  const losses = why.kind === 'behind' ? why.losses : [];
  const gap = losses.reduce((sum, each) => sum + each.points, 0);
  const lost = losses.filter((each) => Number(points(each.points)) > 0);
  return (
    <>
      {why.kind === 'ruled out' && (
        <>
          <p>{why.failures.length === 1 ? 'One fact rules it out:' : `${why.failures.length} facts rule it out:`}</p>
          <ul className={styles['facts']}>
            {why.failures.map(({ criterion, value, requirement }) => (
              <li key={criterion + requirement.asked.map(({ option }) => option).join()}>
                {linkTo({ page: 'platform', platform, criterion }, labels.criterion(criterion))}:{' '}
                <strong>{labels.value(criterion, value)}</strong>
                <SourcedFact loader={loader} platform={platform} criterion={criterion} />
                <RequiredBy requirement={requirement} labels={labels} />
              </li>
            ))}
          </ul>
        </>
      )}
      {why.kind === 'behind' && (
        <>
          <p>
            It has place {why.place}, {points(gap)} points behind {labels.platform(why.leader)}. It loses most in:
          </p>
          <ul className={styles['losses']}>
            {lost.slice(0, groupsNamed).map((each) => (
              <li key={each.group}>
                <span>{labels.group(each.group)}</span>
                <span className={styles['points']}>
                  <span aria-hidden="true">−</span>
                  {points(each.points)}
                  <span className="visually-hidden"> points less</span>
                </span>
              </li>
            ))}
          </ul>
        </>
      )}
      <WayToTheTop platform={platform} way={why.way} labels={labels} linkTo={linkTo} />
    </>
  );
}
