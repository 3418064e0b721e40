import type { Candidate } from '#scoring/least-regret.ts';
import action from '#ui/action.module.css';
import { LateFold } from '#ui/late-fold.tsx';
import { points } from '#ui/points.ts';
import { CandidateCell } from './candidate-cell.tsx';
import { leastLossLead, leastLossTitle } from './least-loss-words.ts';
import type { Labels } from './labels.ts';
import type { Links } from './links.ts';
import sections from './section.module.css';
import { leadersFor, type ShownOpinion } from './shown-opinion.ts';
import { SideTable } from './side-table.tsx';

interface Props {
  readonly opinions: readonly ShownOpinion[];
  /** the one that loses least first */
  readonly candidates: readonly Candidate[];
  readonly least: readonly Candidate[];
  readonly labels: Labels;
  readonly links: Links;
}

/** Whoever is among so many first places for somebody is shown at once; of many opinions only who leads. */
const firstPlaces = (opinions: number): number => (opinions > 4 ? 1 : 3);

/** So many platforms fit side by side. */
const mostCompared = 6;

type TableProps = Omit<Props, 'links'> & { readonly caption: string };

function CandidateTable({ caption, opinions, candidates, least, labels }: TableProps) {
  const columns = opinions.map(({ letter, called }) => ({ id: letter, name: called }));
  return (
    <SideTable
      caption={caption}
      corner="Platform"
      columns={[...columns, { id: 'largest', name: 'Largest loss' }]}
      rows={candidates.map((candidate) => ({
        id: candidate.platform,
        isBest: least.includes(candidate),
        head: (
          <>
            {labels.platform(candidate.platform)}
            {least.includes(candidate) && (
              <small>{candidate.ruledOutFor === 0 ? 'loses least' : 'ruled out for the fewest'}</small>
            )}
          </>
        ),
        cells: [
          ...candidate.standings.map((standing, at) => (
            <CandidateCell key={opinions[at]?.letter} standing={standing} labels={labels} />
          )),
          candidate.ruledOutFor > 0 ? 'ruled out' : `${points(candidate.regret)} points`,
        ],
      }))}
    />
  );
}

/** The platform with which nobody loses much, and how the others stand for everybody. */
export function LeastLoss({ opinions, candidates, least, labels, links }: Props) {
  const leaders = new Set(opinions.flatMap(leadersFor));
  const isAhead = ({ standings }: Candidate): boolean =>
    standings.some((each) => each.kind === 'ranked' && each.place <= firstPlaces(opinions.length));
  const first = candidates.filter((each) => least.includes(each) || isAhead(each));
  const rest = candidates.filter((each) => !first.includes(each));
  const compared = [...new Set([...least.map(({ platform }) => platform), ...leaders])].slice(0, mostCompared);
  return (
    <section className={sections['section']} aria-labelledby="least">
      <h2 id="least">{leastLossTitle(least, opinions.length, labels)}</h2>
      <p>
        {leastLossLead(least, opinions, labels)}{' '}
        <span className="screen-only">{links.method('How this is worked out')}</span>
      </p>
      {first.length > 0 && (
        <CandidateTable
          caption="Place, points, and points behind the opinion’s own leader"
          {...{ opinions, candidates: first, least, labels }}
        />
      )}
      {rest.length > 0 && (
        <div className="screen-only">
          <LateFold
            summary={rest.length === 1 ? 'One more platform' : `The other ${rest.length} platforms`}
            render={() => (
              <CandidateTable
                caption="The other platforms that somebody’s answers leave in"
                {...{ opinions, candidates: rest, least, labels }}
              />
            )}
          />
        </div>
      )}
      {compared.length > 1 && (
        <p className="screen-only">
          {links.compare(
            compared,
            `Compare ${compared.length === 2 ? 'the two' : `these ${compared.length}`} side by side`,
            action['quiet'],
          )}
        </p>
      )}
    </section>
  );
}
