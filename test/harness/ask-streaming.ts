import type { Aside } from './aside';
import { type KeptTurn, keepTurn } from './keep-turn';
import type { Sidebar } from './sidebar';

/** Asks a question whose answer is in the test's hand, up to the point where `said` is on the screen. */
export async function askStreaming(
  { gateway }: Aside,
  sidebar: Sidebar,
  question: string,
  said: string,
): Promise<KeptTurn> {
  const turn = keepTurn();
  gateway.planTurn(turn);
  await sidebar.ask(question);
  await turn.asked;
  turn.say(said);
  await sidebar.waitForText(said.trim());
  return turn;
}
