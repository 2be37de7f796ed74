/** The user stopped the turn: what was said is the answer. */
export class TurnStopped extends Error {
  override name = 'TurnStopped';
}
