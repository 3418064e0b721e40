import { Link } from '@tanstack/react-router';
import { useMemo } from 'react';
import { AlternativesPage as Alternatives } from '#alternatives/alternatives-page.tsx';
import { useLink } from '#app/use-link.ts';
import { asking } from '#catalogue/asking.ts';
import { alternatives } from '#catalogue/gathered/alternatives.gen.ts';
import { alternativeStandings } from '#scoring/alternatives-for.ts';
import { linksWith } from './link-to.tsx';

const names = new Map(asking.platforms.map(({ id, name }) => [id, name]));
const questions = new Map(asking.questions.map((question) => [question.id, question]));

/** A question's label with the labels of what was said to it. */
function answerWords(id: string, options: readonly string[]): string {
  const question = questions.get(id);
  const words = options.map((chosen) => question?.options.find((option) => option.id === chosen)?.label ?? chosen);
  return `${question?.label ?? id}: ${words.join(', ')}`;
}

/** `/alternatives`: what would do instead of a server platform, and what the answers in the address say of it. */
export function AlternativesPage() {
  const { answers } = useLink();
  const standings = useMemo(() => alternativeStandings(answers, alternatives, asking.questions), [answers]);
  const isAnswered = Object.keys(answers).length > 0;
  const linkTo = linksWith(answers);
  return (
    <Alternatives
      alternatives={alternatives}
      standings={isAnswered ? standings : undefined}
      way={
        isAnswered ? (
          <>
            This page goes by the answers in this address, as does {linkTo({ page: 'result', answers }, 'the result')}.
          </>
        ) : (
          <>
            <Link to="/" search={{}}>
              Answer a few questions
            </Link>
            , and this page says which of them your situation speaks for.
          </>
        )
      }
      renderAnswer={(question, options) => linkTo({ page: 'question', question }, answerWords(question, options))}
      renderPlatform={(platform) => linkTo({ page: 'platform', platform }, names.get(platform) ?? platform)}
    />
  );
}
