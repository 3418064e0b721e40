import { platformName } from '#app/platform-name.ts';
import type { Answers } from '#catalogue/schema.ts';
import type { Verdict } from '#scoring/recommend.ts';
import action from '#ui/action.module.css';
import styles from './compare-with.module.css';
import { firstCompared } from './first-compared.ts';
import { linksWith } from './link-to.tsx';

/** How many others are named. */
const named = 4;

/** What a platform is put beside: the leaders of the answers, else the names that are asked about most. */
export function othersFor(platform: string, verdict: Verdict | undefined): readonly string[] {
  const leaders = verdict?.ranked.map((each) => each.platform) ?? [];
  const others = [...new Set<string>([...leaders, ...firstCompared])];
  return others.filter((id) => id !== platform).slice(0, named);
}

interface Props {
  readonly platform: string;
  readonly others: readonly string[];
  readonly answers: Answers;
}

/** From one platform to the table that shows it beside another, or beside several. */
export function CompareWith({ platform, others, answers }: Props) {
  const linkTo = linksWith(answers);
  return (
    <nav className={`${styles['compare']} screen-only`} aria-label={`Compare ${platformName(platform)}`}>
      <p>Compare with</p>
      <ul>
        {others.map((other) => (
          <li key={other}>
            {linkTo({ page: 'compare', platforms: [platform, other] }, platformName(other), action['quiet'])}
          </li>
        ))}
        <li>
          {linkTo(
            { page: 'compare', platforms: [platform, ...others] },
            `all ${others.length} of them`,
            action['quiet'],
          )}
        </li>
      </ul>
    </nav>
  );
}
