import type { Answers } from '#catalogue/schema.ts';
import { isOpen } from '#scoring/path.ts';

/** From how many answers on: before that a leader owes its place to what nobody has said. */
const enough = 3;

/** True when a result is worth a look. */
export function isEnoughSaid(answers: Answers): boolean {
  return Object.keys(answers).filter((id) => !isOpen(answers, id)).length >= enough;
}
