import { afterAll, describe, expect } from 'vitest';
import { SENDER_ROLES } from '@/lib/contract/senders';
import type { Aside } from '../harness/aside';
import { jsonReply } from '../harness/faults';
import { isLoginPage } from '../harness/login-page';
import { step } from '../harness/step';
import { someOf } from '../harness/thorough';
// Not in kill mode: it speaks on ports of its own, which do not come back.
import { undisturbed as test } from '../harness/undisturbed';
import { allMessages, type Said } from './senders/messages';
import { signInElsewhere } from './senders/new-session';
import { OPEN_SENDER, type OpenSender } from './senders/open-sender';
import { type Answer, expectedAnswer, SENDERS, type SenderName } from './senders/roles';
import { readWorld } from './senders/worker-state';

const NAMES = Object.keys(SENDERS) as SenderName[];

const isAnswer = (heard: string): heard is Answer => heard === 'refused' || heard === 'no answer';

/** Any answer is one of a call that was let through, but for those that say that it was not. */
const toAnswer = (heard: string) => (isAnswer(heard) || heard === 'invalid-message' ? heard : 'allowed');

/** What ends the sender where it is let through: it closes, or takes the focus from a popup. */
const ENDS_SENDER = ['sidebar.close', 'sidebar.open', 'signIn.openTab', 'sidebar.toTab', 'signIn.company'];

const cells: { sender: SenderName; message: string; isRight: boolean }[] = [];

interface Row {
  sender: SenderName;
  /** Undefined once it ended. */
  opened: OpenSender | undefined;
  open(): Promise<OpenSender>;
  /** What an allowed message began is at its end. */
  settle(said: Said): Promise<void>;
}

/** Says everything of the list; the answers, by message. */
async function sayAll(row: Row, list: Said[]): Promise<Record<string, string>> {
  const heard: Record<string, string> = {};
  for (const said of list) {
    row.opened ??= await row.open();
    const answer = await row.opened.speak(said).then(toAnswer, error => {
      row.opened = undefined;
      if (!ENDS_SENDER.includes(said.name)) throw error;
      return 'allowed';
    });
    heard[said.name] = answer;
    const isRight = answer === expectedAnswer(row.sender, said);
    cells.push({ sender: row.sender, message: said.name, isRight });
    if (answer !== 'allowed') continue;
    await row.opened?.settle?.(said);
    await row.settle(said);
  }
  return heard;
}

/** A conversation of the user's, with one question, that is known to whoever attacks. */
async function converse(aside: Aside) {
  aside.gateway.planAlways(jsonReply({ reply: 'Yes.' }));
  const page = await aside.openPage('plain');
  await aside.signIn(page);
  const sidebar = await aside.openSidebar(page);
  await sidebar.ask('Is this mine?');
  await sidebar.waitForAnswer(1);
  const { conversationId, requestId } = JSON.parse(aside.gateway.chats.at(-1)?.body ?? '{}');
  return { page, sidebar, conversationId, messageId: requestId };
}

/** The user turns away from the company's login window, which would stand in the next row's way. */
async function closeLoginPage({ browser }: Aside): Promise<void> {
  const target = await browser.waitForTarget(candidate => isLoginPage(candidate.url()));
  await (await target.asPage()).close();
}

test('a web page has no line to any extension', async ({ page }) => {
  expect(await page.evaluate(() => typeof chrome === 'undefined' || !('runtime' in chrome))).toBe(true);
});

describe('what the worker answers, as the contract says', () => {
  test.for(someOf(NAMES, 4, 'senders'))('%s', async (sender, { aside, page }) => {
    const chat = await converse(aside);
    const newSession = await signInElsewhere(aside.gateway.origin);
    const row: Row = {
      sender,
      opened: await OPEN_SENDER[sender](aside, page),
      open: () => OPEN_SENDER[sender](aside, page),
      async settle({ name }) {
        if (name === 'signIn.company') return closeLoginPage(aside);
        if (name !== 'turn.start') return;
        // One question at a time: the next calls are `turn.stop` and `turn.retry`.
        await chat.page.bringToFront();
        await chat.sidebar.waitForAnswer(2);
      },
    };
    const messages = allMessages({ ...chat, newSession });
    const isAllowed = (said: Said) => expectedAnswer(sender, said) === 'allowed';

    // What is not allowed first, in a world where there is something to be had.
    const before = await readWorld(aside);
    const refused = await sayAll(
      row,
      messages.filter(said => !isAllowed(said)),
    );
    expect(await readWorld(aside)).toEqual(before);

    const allowed = await sayAll(row, messages.filter(isAllowed));
    const expected = Object.fromEntries(messages.map(said => [said.name, expectedAnswer(sender, said)]));
    expect({ ...refused, ...allowed }).toEqual(expected);
  });
});

test('every role that there is has a sender in the table', () => {
  const roles = Object.values(SENDERS).map(who => (typeof who === 'object' && 'role' in who ? who.role : ''));
  expect(new Set(roles.filter(Boolean))).toEqual(new Set(SENDER_ROLES));
});

afterAll(() => {
  const messages = new Set(cells.map(({ message }) => message)).size;
  const senders = new Set(cells.map(({ sender }) => sender)).size;
  const wrong = cells.filter(({ isRight }) => !isRight);
  for (const { sender, message } of wrong) step(`wrong: ${sender}, ${message}`);
  step(`senders ${senders} x messages ${messages} = ${cells.length} cells, ${wrong.length} wrong`);
});
