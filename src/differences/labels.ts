/** The words for every id that this page names. An id without an entry stands for itself. */
export interface Labels {
  readonly platform: (id: string) => string;
  readonly criterion: (id: string) => string;
  readonly question: (id: string) => string;
  readonly option: (question: string, option: string) => string;
  readonly value: (criterion: string, value: string | number) => string;
}
