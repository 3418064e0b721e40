import type { WayToTheTop as Way } from '#scoring/why-not.ts';
import { changeGroups } from './change-groups.ts';
import { ChangeLine } from './change-line.tsx';
import type { Labels } from './labels.ts';
import type { LinkTo } from './place.ts';
import { points } from '#ui/points.ts';
import styles from './why-not.module.css';

interface Props {
  readonly platform: string;
  readonly way: Way;
  readonly labels: Labels;
  readonly linkTo: LinkTo;
}

/** The least that would do, one of each kind; and said plainly where nothing alone would. */
export function WayToTheTop({ platform, way: { answer, weight, fact }, labels, linkTo }: Props) {
  const name = labels.platform(platform);
  if (answer === undefined && weight === undefined && fact === undefined) {
    return <p>No other single answer, no weight of one group and no single fact would bring it to the top.</p>;
  }
  return (
    <>
      <p>The least that would bring it to the top:</p>
      <ul className={styles['ways']}>
        {changeGroups(answer === undefined ? [] : [answer]).map((group) => (
          <li key={group.key}>
            <ChangeLine group={group} labels={labels} linkTo={linkTo} />
          </li>
        ))}
        {weight !== undefined && (
          <li>
            If “{labels.group(weight.group)}” weighed {points(weight.weight)} of 100, {name} would be level with the
            first.
          </li>
        )}
        {fact !== undefined && (
          <li>
            If {linkTo({ page: 'platform', platform, criterion: fact.criterion }, labels.criterion(fact.criterion))}{' '}
            were “{labels.value(fact.criterion, fact.value)}”, {name} would come first.
          </li>
        )}
      </ul>
    </>
  );
}
