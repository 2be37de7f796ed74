import type { Aside } from './aside';
import { type ScriptedStream, scriptStream } from './faults';
import type { Sidebar } from './sidebar';

/** Asks a question whose answer is in the test's hand, up to the point where `said` is on the screen. */
export async function askStreaming(
  { gateway }: Aside,
  sidebar: Sidebar,
  question: string,
  said: string,
): Promise<ScriptedStream> {
  const stream = scriptStream();
  gateway.plan(stream.answer);
  await sidebar.ask(question);
  await stream.asked;
  stream.say(said);
  await sidebar.waitForText(said.trim());
  return stream;
}
