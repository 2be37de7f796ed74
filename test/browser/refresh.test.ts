import type { Frame, Page } from 'puppeteer-core';
import { describe, expect } from 'vitest';
import type { Aside } from '../harness/aside';
import { callWorker } from '../harness/call-worker';
import { DEMO } from '../harness/demo-user';
import { killWorker } from '../harness/kill-worker';
import { moveClock } from '../harness/move-clock';
import type { Popup } from '../harness/popup';
import { seedRandom } from '../harness/random';
import { makeStorm } from '../harness/refresh-storm';
import { openSidebarTab, type Sidebar } from '../harness/sidebar';
import { step } from '../harness/step';
import { repetitions } from '../harness/thorough';
// Not in kill mode: it counts the requests, and a worker that ends may make one again.
import { undisturbed as base } from '../harness/undisturbed';

const REFRESH = 'GetTokensFromRefreshToken';
const ROUNDS = repetitions(4, 100);
/** More than the life of a token. */
const LONGER_THAN_A_TOKEN = 3_700_000;
/** Of the refresher, in milliseconds. */
const LONGEST_PAUSE = 30_000;
const STORM_SECONDS = repetitions(3, 120);

const test = base.override('stackOptions', {
  ASIDE_GRACE_SECONDS: '0',
  ASIDE_RATE: '1000',
  ASIDE_BURST: '1000',
});

interface Contexts {
  popup: Popup;
  sidebars: Sidebar[];
}

/** Three sidebars, each in a tab of its own, where they can be made to ask at once; and the popup over a page. */
async function openContexts(aside: Aside, page: Page): Promise<Contexts> {
  await (await aside.signIn(page)).close();
  const sidebars: Sidebar[] = [];
  for (let nth = 0; nth < 3; nth++) sidebars.push(await openSidebarTab(aside));
  await page.bringToFront();
  const popup = await aside.openPopup(page);
  await popup.readWelcome();
  return { popup, sidebars };
}

/** All at once: each sidebar asks, and the popup wants tokens as its Amplify does. Resolves when all have an answer. */
async function actAtOnce(aside: Aside, { popup, sidebars }: Contexts, question: string) {
  const before = aside.gateway.chats.length;
  const [tokens] = await Promise.all([
    callWorker(popup.page, 'session.tokens', {}),
    ...sidebars.map(sidebar => sidebar.askUnseen(question)),
  ]);
  const answered = () => aside.gateway.chats.slice(before).filter(({ status }) => status === 200).length;
  await expect.poll(answered, { message: question, timeout: 20_000 }).toBe(sidebars.length);
  expect(tokens).toMatchObject({ ok: true, value: { idToken: expect.any(String) } });
}

const countRefreshes = (aside: Aside) => aside.gateway.actions.filter(action => action === REFRESH).length;

test(`five contexts with an expired token, ${ROUNDS} rounds: one refresh each, and nobody is signed out`, {
  timeout: 240_000,
}, async ({ aside, page }) => {
  const contexts = await openContexts(aside, page);
  const began = performance.now();
  const perRound = new Map<number, number>();
  const idTokens = new Set<string>();
  for (let round = 1; round <= ROUNDS; round++) {
    const before = countRefreshes(aside);
    // In turn: it is expired by the clock, so that all find out at once; or the API says so to those who ask.
    if (round % 2 === 1) await moveClock(aside.browser, aside.extension, LONGER_THAN_A_TOKEN);
    else aside.gateway.ended.add(aside.gateway.issued.at(-1)?.idToken ?? '');
    await actAtOnce(aside, contexts, `Round ${round}`);
    const refreshes = countRefreshes(aside) - before;
    perRound.set(refreshes, (perRound.get(refreshes) ?? 0) + 1);
    idTokens.add(aside.gateway.issued.at(-1)?.idToken ?? '');
  }
  const seconds = Math.round((performance.now() - began) / 1000);
  const signIns = aside.gateway.actions.filter(action => action === 'InitiateAuth').length;
  step(
    `${ROUNDS} rounds, 5 contexts, rotation on, grace 0: ` +
      `${[...perRound].map(([refreshes, rounds]) => `${refreshes} refresh in ${rounds} rounds`).join(', ')}; ` +
      `${idTokens.size} different ID tokens, ${signIns} sign-in, 0 sign-outs; ${seconds} s`,
  );
  expect([...perRound]).toEqual([[1, ROUNDS]]);
  expect(signIns).toBe(1);
  expect(await callWorker(contexts.popup.page, 'session.get', {})).toMatchObject({
    value: { status: 'active' },
  });
});

describe('Cognito in trouble', () => {
  test(`${STORM_SECONDS} s of 500s, timeouts and throttling on refresh: nobody is signed out, and it works again by itself`, {
    timeout: (STORM_SECONDS + 120) * 1000,
  }, async ({ aside, page }) => {
    const { popup, sidebars } = await openContexts(aside, page);
    const random = seedRandom('storm');
    const storm = makeStorm(random);
    aside.gateway.planAction(REFRESH, storm.play);
    aside.gateway.actions.length = 0;

    const statuses = new Set<string>();
    const codes = new Map<string, number>();
    const end = performance.now() + STORM_SECONDS * 1000;
    while (performance.now() < end) {
      // So that it tries again at once: its longest pause between two tries has passed.
      await moveClock(aside.browser, aside.extension, LONGEST_PAUSE);
      if (random(8) === 0) await killWorker(aside.browser, aside.extension);
      const tokens = await callWorker(popup.page, 'session.tokens', { forceRefresh: true });
      const code = tokens.ok ? 'tokens' : tokens.error.code;
      codes.set(code, (codes.get(code) ?? 0) + 1);
      const session = await callWorker(popup.page, 'session.get', {});
      statuses.add(session.ok ? session.value.status : session.error.code);
    }
    const tries = countRefreshes(aside);
    expect([...statuses]).toEqual(['active']);
    expect(await popup.readWelcome()).toBe('Welcome, demo');

    aside.gateway.planAction(REFRESH, null);
    const over = performance.now();
    const renew = async () => (await callWorker(popup.page, 'session.tokens', { forceRefresh: true })).ok;
    await expect.poll(renew, { timeout: 60_000 }).toBe(true);
    const back = performance.now() - over;
    for (const sidebar of sidebars) await sidebar.askUnseen('Is it over?');
    await expect
      .poll(() => aside.gateway.chats.map(({ status }) => status), { timeout: 20_000 })
      .toEqual([200, 200, 200]);
    step(
      `${STORM_SECONDS} s of storm: ${tries} tries (${list(storm.met)}), answers ${list(codes)}; ` +
        `0 sign-outs; back ${(back / 1000).toFixed(1)} s after it by itself`,
    );
    expect(aside.gateway.actions).not.toContain('InitiateAuth');
  });

  test('a refused refresh token: every view says "session expired", and the draft is kept', async ({
    aside,
    page,
  }) => {
    const { popup, sidebars } = await openContexts(aside, page);
    const draft = 'half a thought';
    for (const { frame } of sidebars) await type(frame, draft);
    const seen = [popup.page.mainFrame(), ...sidebars.map(({ frame }) => frame)].map(whenExpired);
    // Every page has its watch once it has answered this.
    for (const { frame } of sidebars) await frame.evaluate(() => {});
    await aside.stack.cognito.signOutUser(DEMO.username);
    const refused = Date.now();
    const answer = await callWorker(popup.page, 'session.tokens', { forceRefresh: true });
    expect(answer).toEqual({ ok: true, value: null });
    const delays = (await Promise.all(seen)).map(at => at - refused);
    step(`refused: popup ${delays[0]} ms, sidebars ${delays.slice(1).join(', ')} ms`);
    for (const sidebar of sidebars) {
      await sidebar.frame.page().bringToFront();
      expect(await sidebar.readDraft()).toBe(draft);
    }
  });
});

const list = (counts: Map<string, number>) =>
  [...counts].map(([name, times]) => `${name} ${times}`).join(', ');

/** Puts a draft into the composer of a tab that need not be in front. */
const type = (frame: Frame, text: string) =>
  frame.evaluate(draft => {
    const field = document.querySelector('textarea');
    if (!field) throw new Error('The sidebar has no textbox.');
    field.value = draft;
    field.dispatchEvent(new Event('input', { bubbles: true }));
  }, text);

/** When the page began to say so, in milliseconds since 1970. */
const whenExpired = (frame: Frame) =>
  frame.evaluate(
    () =>
      new Promise<number>(resolve => {
        const look = () => {
          if (!document.body.innerText.includes('Your session has expired')) return;
          watch.disconnect();
          resolve(Date.now());
        };
        const watch = new MutationObserver(look);
        watch.observe(document.body, { childList: true, subtree: true, characterData: true });
        look();
      }),
  );
