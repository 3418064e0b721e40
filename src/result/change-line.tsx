import { changeWords, type ChangeGroup } from './change-groups.ts';
import type { Labels } from './labels.ts';
import type { LinkTo } from './place.ts';

interface Props {
  readonly group: ChangeGroup;
  readonly labels: Labels;
  readonly linkTo: LinkTo;
}

function between(at: number, count: number): string {
  if (at === 0) return '';
  return at === count - 1 ? ' or ' : ', ';
}

/** One sentence. With one option the whole of it is the link, with several each option is one. */
export function ChangeLine({ group, labels, linkTo }: Props) {
  const { before, options, after } = changeWords(group, labels);
  const [first] = group.flips;
  if (group.flips.length === 1) {
    return linkTo({ page: 'result', answers: first.answers }, `${before}${options.join('')}${after}`);
  }
  return (
    <>
      {before}
      {group.flips.map(({ option, answers }, at) => (
        <span key={option}>
          {between(at, group.flips.length)}
          {linkTo(
            { page: 'result', answers },
            <>
              {options[at]}
              <span className="visually-hidden">: the result with it</span>
            </>,
          )}
        </span>
      ))}
      {after}
    </>
  );
}
