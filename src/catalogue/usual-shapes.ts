/** How much likelier an option is than an ordinary one (1); options that are not named weigh 1. */
export type Odds = Readonly<Record<string, number>>;

/**
 * What people tend to answer: a model of who comes here, ours, not a measurement. Answers that nobody has
 * given yet are drawn with it, so that absurd combinations stay rare. No result depends on it.
 */
export interface UsualAnswers {
  /** by question, whatever else was answered */
  readonly anywhere: Readonly<Record<string, Odds>>;
  /** what replaces it, option by option, once one question is answered */
  readonly given: {
    readonly question: string;
    readonly options: Readonly<Record<string, Readonly<Record<string, Odds>>>>;
  };
}
