import { platformName } from '#app/platform-name.ts';
import type { Answers } from '#catalogue/schema.ts';
import type { Verdict } from '#scoring/recommend.ts';
import action from '#ui/action.module.css';
import styles from './compare-with.module.css';
import { linksWith } from './link-to.tsx';

/** How many leaders are named. */
const named = 4;

interface Props {
  readonly platform: string;
  /** the platforms that people weigh it against */
  readonly besides: readonly string[];
  /** absent while nothing is answered */
  readonly verdict: Verdict | undefined;
  readonly answers: Answers;
}

/** From one platform to the table that shows it beside another, or beside several. */
export function CompareWith({ platform, besides, verdict, answers }: Props) {
  const linkTo = linksWith(answers);
  const leaders = (verdict?.ranked ?? []).map((each) => each.platform).filter((id) => id !== platform);
  const lists = [
    { about: 'What people weigh it against', others: besides },
    { about: 'First for the answers in this address', others: leaders.slice(0, named) },
  ].filter(({ others }) => others.length > 0);
  return (
    <nav className={styles['compare']} aria-label={`Compare ${platformName(platform)}`}>
      {lists.map(({ about, others }) => (
        <div key={about}>
          <p>{about}</p>
          <ul>
            {others.map((other) => (
              <li key={other}>
                {linkTo({ page: 'compare', platforms: [platform, other] }, platformName(other), action['quiet'])}
              </li>
            ))}
            {others.length > 1 && (
              <li>
                {linkTo(
                  { page: 'compare', platforms: [platform, ...others] },
                  `all ${others.length} of them`,
                  action['quiet'],
                )}
              </li>
            )}
          </ul>
        </div>
      ))}
    </nav>
  );
}
