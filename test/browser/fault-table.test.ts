import type { Page } from 'puppeteer-core';
import { describe, expect } from 'vitest';
import type { Aside } from '../harness/aside';
import { defer } from '../harness/deferred';
import { DEMO } from '../harness/demo-user';
import {
  brokenEvent,
  brokenHeaders,
  type ChatAnswer,
  droppedConnection,
  garbage,
  htmlPage,
  hugeAnswer,
  jsonAsText,
  jsonReply,
  movedTo,
  refusal,
  tooManyRequests,
  trickle,
  unauthorized,
  withoutDone,
} from '../harness/faults';
import { keepTurn } from '../harness/keep-turn';
import { findSidebar, type Sidebar } from '../harness/sidebar';
import { repetitions, someOf } from '../harness/thorough';
// Not in kill mode: the answers are scripted, and a script serves one connection.
import { undisturbed as test } from '../harness/undisturbed';

const QUESTION = 'Who invented the sun valve?';
const ARRIVED = 'It was Gustaf';
/** Slow enough in a thorough run that the answer takes longer than the longest silence that is allowed. */
const TRICKLE = repetitions(3, 600);
const TRY_AGAIN = '::-p-aria([name="Try again"][role="button"])';

type Action = 'Try again' | 'Try again in' | 'Sign in' | 'none';

interface Fault {
  name: string;
  /** `seen` resolves when what arrived is on the screen. */
  answer: (seen: Promise<void>) => ChatAnswer;
  sentence: string;
  code: string;
  action: Action;
  /** What of the answer had arrived. */
  kept?: string;
}

const retry = { action: 'Try again' } as const;
const UNREACHABLE = {
  sentence: 'The chat service cannot be reached.',
  code: 'backend-unreachable',
  ...retry,
};
const BROKEN = {
  sentence: 'The connection broke before the answer was complete.',
  code: 'stream-broken',
  ...retry,
};
const HAD_ERROR = { sentence: 'The chat service had an error.', code: 'backend-error', ...retry };
const TOOK_TOO_LONG = { sentence: 'The chat service took too long.', code: 'timed-out', ...retry };
const UNKNOWN = {
  sentence: 'The backend answered in a form Aside does not know.',
  code: 'unknown-answer',
  ...retry,
};

/** On a backend that does not keep turns: nothing is asked twice there, unless somebody presses a button. */
const FAULTS: Fault[] = [
  { name: 'drop at connect', answer: () => droppedConnection, ...UNREACHABLE },
  { name: 'drop during headers', answer: () => brokenHeaders, ...UNREACHABLE },
  { name: 'drop mid-event', answer: seen => brokenEvent(ARRIVED, seen), ...BROKEN, kept: ARRIVED },
  {
    name: 'garbage',
    answer: () => garbage(ARRIVED),
    sentence: 'The chat service sent something that Aside cannot read.',
    code: 'malformed-stream',
    ...retry,
    kept: ARRIVED,
  },
  { name: 'wrong content type: a web page', answer: () => htmlPage(200), ...UNKNOWN },
  {
    name: '301',
    answer: () => movedTo('/elsewhere'),
    sentence: 'The chat service sent Aside to another address.',
    code: 'redirected',
    ...retry,
  },
  {
    name: '400',
    answer: () => refusal(400),
    sentence: 'The chat service did not accept this question.',
    code: 'bad-request',
    ...retry,
  },
  {
    name: '401',
    answer: () => unauthorized,
    sentence: 'Your session has expired.',
    code: 'session-expired',
    action: 'Sign in',
  },
  {
    name: '403 of a firewall',
    answer: () => htmlPage(403),
    sentence: 'Your account may not use this service.',
    code: 'forbidden',
    ...retry,
  },
  {
    name: '404',
    answer: () => refusal(404),
    sentence: 'There is no chat service at its address.',
    code: 'not-found',
    ...retry,
  },
  { name: '408', answer: () => refusal(408), ...TOOK_TOO_LONG },
  {
    name: '413',
    answer: () => refusal(413),
    sentence: 'This is more than the chat service accepts.',
    code: 'too-large',
    action: 'none',
  },
  {
    name: '429, again and again',
    answer: () => tooManyRequests(1),
    sentence: 'Too many requests.',
    code: 'too-many-requests',
    action: 'Try again in',
  },
  { name: '500', answer: () => refusal(500), ...HAD_ERROR },
  { name: '502', answer: () => htmlPage(502), ...HAD_ERROR },
  { name: '503', answer: () => refusal(503), ...HAD_ERROR },
  { name: '504', answer: () => refusal(504), ...TOOK_TOO_LONG },
];

/** Signed in, with an answer on the screen from which it is known whether the backend keeps turns. */
async function beginConversation(aside: Aside, page: Page, first: ChatAnswer): Promise<Sidebar> {
  const popup = await aside.openPopup(page);
  if (!(await popup.isSignedIn())) await popup.signIn(DEMO.username, DEMO.password);
  await popup.openSidebar();
  const sidebar = await findSidebar(page);
  aside.gateway.plan(first);
  await sidebar.ask('Hello');
  await sidebar.waitForAnswer(1);
  aside.gateway.chats.length = 0;
  return sidebar;
}

const plainReply = jsonReply({ reply: 'Good morning.' });
const beginPlain = (aside: Aside, page: Page) => beginConversation(aside, page, plainReply);

function beginResuming(aside: Aside, page: Page) {
  aside.gateway.keepsTurns = true;
  return beginConversation(aside, page, withoutDone('Good morning.'));
}

/** The failed answer's details, opened with a click. */
async function readDetails(sidebar: Sidebar): Promise<string> {
  await (await sidebar.find('.error-details summary')).click();
  const details = await sidebar.find('.error-details dl');
  await sidebar.find('::-p-aria([name="Copy details"][role="button"])');
  return details.evaluate(list => list.textContent ?? '');
}

async function signInAgain(aside: Aside, page: Page) {
  const popup = await aside.openPopup(page);
  await popup.signIn(DEMO.username, DEMO.password);
  await popup.readWelcome();
  await popup.close();
}

const TAKEN = someOf(FAULTS, 4, 'faults');

describe('a fault of a backend that keeps no turns', () => {
  test.for(TAKEN)('$name', async ({ answer, sentence, code, action, kept }, { aside, page }) => {
    const sidebar = await beginPlain(aside, page);
    const seen = defer();
    aside.gateway.planAlways(answer(seen.promise));
    aside.gateway.dropIdleConnections();
    await sidebar.ask(QUESTION);
    if (kept) await sidebar.waitForText(kept);
    seen.resolve();
    await sidebar.type('and my next');
    const shown = await sidebar.waitForAnswer(2, 'failed');
    expect(shown).toContain(sentence);
    if (kept) expect(shown).toContain(kept);
    const messages = await sidebar.readMessages();
    expect(messages.map(({ role, status }) => `${role} ${status}`)).toEqual([
      'user done',
      'assistant done',
      'user done',
      'assistant failed',
    ]);
    expect(messages[2]?.text).toContain(QUESTION);
    expect(await sidebar.readDraft()).toBe('and my next');
    const { requestId } = JSON.parse(aside.gateway.chats[0]?.body ?? '');
    expect(await readDetails(sidebar)).toMatch(new RegExp(`code${code}.*${requestId}`));
    // A refused token and a named pause are no work begun: each is followed up once.
    const twice = action === 'Sign in' || action === 'Try again in';
    expect(aside.gateway.chats).toHaveLength(twice ? 2 : 1);

    aside.gateway.planAlways(plainReply);
    if (action === 'none') {
      expect(await sidebar.frame.$(TRY_AGAIN)).toBeNull();
      return;
    }
    if (action === 'Try again in') expect(shown).toMatch(/Try again in \d+ s/);
    if (action === 'Sign in') {
      await sidebar.find('::-p-aria([name="Sign in"][role="button"])');
      await signInAgain(aside, page);
    }
    await sidebar.press('Try again');
    expect(await sidebar.waitForAnswer(2)).toContain('Good morning.');
    expect(JSON.parse(aside.gateway.chats.at(-1)?.body ?? '')).toMatchObject({ message: QUESTION });
  });
});

describe('an answer of a backend that keeps no turns', () => {
  test.for<[string, ChatAnswer]>([
    ['that ends after finish without [DONE]', withoutDone(ARRIVED)],
    ['that trickles in byte by byte', trickle(ARRIVED, TRICKLE)],
    ['of the wrong content type, in JSON', jsonAsText({ reply: ARRIVED })],
  ])('%s is whole', { timeout: 180_000 }, async ([, answer], { aside, page }) => {
    page.setDefaultTimeout(150_000);
    const sidebar = await beginPlain(aside, page);
    aside.gateway.plan(answer);
    await sidebar.ask(QUESTION);
    expect(await sidebar.waitForAnswer(2)).toContain(ARRIVED);
  });

  test('of 10 MB is kept as far as Aside keeps answers, and the conversation goes on', {
    timeout: 180_000,
  }, async ({ aside, page }) => {
    const sidebar = await beginPlain(aside, page);
    aside.gateway.plan(hugeAnswer(10));
    await sidebar.ask(QUESTION);
    const shown = await sidebar.waitForAnswer(2, 'failed');
    expect(shown).toContain('The answer is longer than Aside can keep.');
    // So much is shown bit by bit.
    await sidebar.frame.waitForFunction(
      () => (document.querySelector('[data-status="failed"]')?.textContent?.length ?? 0) > 4_000_000,
      { timeout: 120_000 },
    );
    aside.gateway.plan(plainReply);
    await sidebar.ask('Shorter, please');
    expect(await sidebar.waitForAnswer(3)).toContain('Good morning.');
  });
});

describe('a backend that keeps turns', () => {
  const PATIENT = { timeout: 20_000 };
  const FAULTS_OF_NOW: ChatAnswer[] = [
    droppedConnection,
    brokenHeaders,
    refusal(408),
    tooManyRequests(1),
    refusal(500),
    htmlPage(502),
    refusal(503),
    refusal(503, { 'retry-after': '1' }),
    refusal(504),
  ];

  test('may drop, refuse for now and fail: the same question is asked again, and nobody sees it', async ({
    aside,
    page,
  }) => {
    const sidebar = await beginResuming(aside, page);
    for (const [nth, fault] of FAULTS_OF_NOW.entries()) {
      aside.gateway.plan(fault, withoutDone(`${ARRIVED} ${nth}`));
      aside.gateway.dropIdleConnections();
      await sidebar.ask(QUESTION);
      expect(await sidebar.waitForAnswer(nth + 2)).toContain(`${ARRIVED} ${nth}`);
    }
    const asked = aside.gateway.chats.map(({ body }) => JSON.parse(body).requestId);
    expect(asked).toHaveLength(2 * FAULTS_OF_NOW.length);
    for (let nth = 0; nth < asked.length; nth += 2) expect(asked[nth]).toBe(asked[nth + 1]);
  });

  test('may drop in the middle of an answer: nothing of it is missing, and nothing is there twice', async ({
    aside,
    page,
  }) => {
    const sidebar = await beginResuming(aside, page);
    const turn = keepTurn();
    aside.gateway.planTurn(turn);
    await sidebar.ask(QUESTION);
    for (const word of ['It ', 'was ', 'Gustaf ', 'Dalén.']) {
      turn.say(word);
      await expect.poll(async () => (await sidebar.readMessages())[3]?.text, PATIENT).toContain(word.trim());
      const asked = turn.askedAfter.length;
      turn.breakOff();
      await expect.poll(() => turn.askedAfter.length, PATIENT).toBe(asked + 1);
    }
    turn.finish();
    expect(await sidebar.waitForAnswer(2)).toContain('It was Gustaf Dalén.');
    expect(turn.askedAfter).toEqual([null, '3', '4', '5', '6']);
  });
});
