import type { Aside } from './aside';
import { callWorker } from './call-worker';
import { openOptions } from './options';
import { findSidebar, type Sidebar } from './sidebar';
import { writeHistory } from './write-history';

/** What each painted frame showed: how far the end was below the view, in pixels, once there were messages. */
export const readDistances = ({ frame }: Sidebar): Promise<number[]> =>
  frame.evaluate(() => Reflect.get(globalThis, 'distances'));

/** The words of a question of the conversation, and no other's. */
export const questionNo = (nth: number) => `Question ${nth}, what burns?`;

const answerNo = (nth: number) =>
  `Answer ${nth}: **oil** burns.\n\n- ${'It burns with a flame that is seen from afar. '.repeat(nth % 5)}\n- Gas\n\n` +
  `\`\`\`\nconst burns = ${nth};\n\`\`\`\n\nThat is all.`;

/** A sidebar in a tab of its own, just opened, that shows a conversation of so many questions, each with its answer. */
export async function openLongConversation(aside: Aside, questions: number): Promise<Sidebar> {
  const options = await openOptions(aside);
  await callWorker(options, 'conversation.delete', { which: 'all' });
  const said = Array.from({ length: questions }, (_, nth) => [questionNo(nth), answerNo(nth)]).flat();
  await writeHistory(options, [{ said, at: Date.now() }]);
  const listed = await callWorker(options, 'conversation.list', { limit: 1 });
  const id = listed.ok ? listed.value.conversations[0]?.id : undefined;
  if (!id) throw new Error('The conversation is not there.');
  await options.close();
  const page = await aside.browser.newPage();
  await page.setViewport({ width: 420, height: 700 });
  await page.goto(`chrome-extension://${aside.extension.id}/sidebar.html`);
  await callWorker(page, 'conversation.show', { conversationId: id });
  await page.evaluateOnNewDocument(noteDistances);
  await page.reload();
  const sidebar = await findSidebar(page);
  await page.waitForFunction(
    count => document.querySelectorAll('[role="article"]').length === count,
    {},
    said.length,
  );
  return sidebar;
}

function noteDistances() {
  const distances: number[] = [];
  Reflect.set(globalThis, 'distances', distances);
  // Methods: tsx wraps named functions in a helper that the page has not.
  const watch = {
    frame() {
      const { port1, port2 } = new MessageChannel();
      port1.onmessage = watch.look;
      port2.postMessage(null);
      requestAnimationFrame(watch.frame);
    },
    /** Right after the frame was painted. */
    look() {
      const box = document.querySelector('.conversation-scroll');
      if (!box || !document.querySelector('[role="article"]')) return;
      distances.push(box.scrollHeight - box.clientHeight - box.scrollTop);
    },
  };
  watch.frame();
}
