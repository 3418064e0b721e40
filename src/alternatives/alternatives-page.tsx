import type { ReactNode } from 'react';
import type { Alternative } from '#catalogue/schema.ts';
import type { AlternativeStanding } from '#scoring/alternatives-for.ts';
import { Page } from '#ui/page.tsx';
import { AlternativeEntry } from './alternative-entry.tsx';
import { AlternativeList } from './alternative-list.tsx';
import styles from './alternatives-page.module.css';
import type { RenderAnswer } from './answer-links.tsx';

interface Props {
  readonly alternatives: readonly Alternative[];
  /** what the answers say of each; absent while nothing is answered */
  readonly standings: readonly AlternativeStanding[] | undefined;
  /** the way to the questions, or to the result */
  readonly way: ReactNode;
  readonly renderAnswer: RenderAnswer;
  readonly renderPlatform: (platform: string) => ReactNode;
}

const isWorthALook = ({ speaksFor, speaksAgainst }: AlternativeStanding): boolean =>
  speaksFor.length > 0 && speaksAgainst.length === 0;

/** Ways to run what one has without a server platform of one's own; those that the answers speak for come first. */
export function AlternativesPage({ alternatives, standings, way, renderAnswer, renderPlatform }: Props) {
  const standingOf = (id: string) => standings?.find(({ alternative }) => alternative === id);
  const worthALook = standings?.filter(isWorthALook) ?? [];
  const isFirst = ({ id }: Alternative): boolean => worthALook.some(({ alternative }) => alternative === id);
  const ordered = [...alternatives.filter(isFirst), ...alternatives.filter((each) => !isFirst(each))];
  return (
    <Page
      title="When the answer is not a hypervisor"
      lead="Containers, rented machines, what a desktop brings along: when each is right, when it is wrong, and what it costs to come back. None of them is ranked; they are worth a look before something is bought."
      width="wide"
    >
      <div className={styles['intro']}>
        <p className="screen-only">{way}</p>
        <AlternativeList alternatives={ordered} worthALook={worthALook} />
      </div>
      {ordered.map((alternative) => (
        <AlternativeEntry
          key={alternative.id}
          alternative={alternative}
          standing={standingOf(alternative.id)}
          renderAnswer={renderAnswer}
          renderPlatform={renderPlatform}
        />
      ))}
    </Page>
  );
}
