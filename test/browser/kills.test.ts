import type { Page } from 'puppeteer-core';
import { describe, expect } from 'vitest';
import type { Aside } from '../harness/aside';
import { callWorker } from '../harness/call-worker';
import { DEMO } from '../harness/demo-user';
import { listTokens } from '../harness/issued-tokens';
import { signInByPassword } from '../harness/pool-client';
import { drivePopup, type Popup } from '../harness/popup';
import { chooseSome, seedRandom } from '../harness/random';
import { findIn, openSilentPage, readStorages } from '../harness/read-storages';
import { openSidebarTab, type Sidebar } from '../harness/sidebar';
import { step } from '../harness/step';
import { repetitions } from '../harness/thorough';
// Not in kill mode: it kills the worker itself, at moments of its choice.
import { undisturbed as base } from '../harness/undisturbed';
import { markWorker } from '../harness/worker-steps';

const test = base.override('stackOptions', {
  ASIDE_RATE: '1000',
  ASIDE_BURST: '1000',
});

/** Kills at random times, for each of the three. */
const RANDOM_KILLS = repetitions(1, 15);
/** Kills at steps by name; with fewer than there are, the seed chooses. */
const STEPS = repetitions(2, Number.POSITIVE_INFINITY);

const PATIENCE = { timeout: 20_000, interval: 200 };

type Act = (popup: Popup) => Promise<unknown>;

const OPERATIONS: Record<string, { begins: 'signed in' | 'signed out'; act: Act }> = {
  'sign-in': {
    begins: 'signed out',
    async act(popup) {
      await popup.signIn(DEMO.username, DEMO.password);
      await popup.readWelcome();
    },
  },
  refresh: {
    begins: 'signed in',
    act: popup => callWorker(popup.page, 'session.tokens', { forceRefresh: true }),
  },
  'sign-out': { begins: 'signed in', act: popup => popup.signOut() },
};

interface Stage {
  aside: Aside;
  silent: Page;
  sidebar: Sidebar;
}

async function prepare({ aside, page }: { aside: Aside; page: Page }): Promise<Stage> {
  await (await aside.signIn(page)).close();
  const silent = await openSilentPage(aside.browser, aside.extension);
  return { aside, silent, sidebar: await openSidebarTab(aside) };
}

/** The popup's page in a tab: the toolbar's window, opened and closed 200 times over, now and then does not draw. */
async function openPopupTab(aside: Aside): Promise<Popup> {
  const tab = await aside.browser.newPage();
  await tab.goto(`chrome-extension://${aside.extension.id}/popup.html`);
  return drivePopup(tab);
}

/** An open popup in the state in which the operation begins. */
async function begin({ aside }: Stage, begins: 'signed in' | 'signed out'): Promise<Popup> {
  const popup = await openPopupTab(aside);
  if (begins === 'signed out') {
    await callWorker(popup.page, 'session.signOut', {});
    await popup.waitForForm();
  } else if (!(await popup.isSignedIn())) {
    await callWorker(popup.page, 'session.adopt', await signInByPassword(aside.gateway.origin));
    await popup.readWelcome();
  }
  return popup;
}

/**
 * What a fresh popup finds. A session must refresh and chat; without one there must be no token of any kind.
 * @returns which of the two it is
 */
async function readOutcome({ aside, silent, sidebar }: Stage, name: string): Promise<string> {
  const popup = await openPopupTab(aside);
  const signedIn = await popup.isSignedIn();
  const tokens = signedIn
    ? await callWorker(popup.page, 'session.tokens', { forceRefresh: true })
    : undefined;
  const whole = tokens?.ok === true && tokens.value !== null;
  // Where the answer with the rotated token died with the worker, and Cognito's grace is over, refreshing ends it.
  if (signedIn && !whole) await popup.waitForForm();
  if (whole) {
    const asked = aside.gateway.chats.length;
    // What is typed while the sidebar still learns who is there may be put aside with the last account's draft.
    const ask = async () => {
      if (!aside.gateway.chats[asked]) await sidebar.askUnseen(name);
      return aside.gateway.chats[asked]?.status;
    };
    await expect.poll(ask, { message: `${name}: chat`, ...PATIENCE }).toBe(200);
  } else {
    const issued = listTokens(aside.gateway.issued);
    const left = async () => findIn(await readStorages(silent), issued);
    await expect.poll(left, { message: `${name}: tokens of nobody`, ...PATIENCE }).toEqual([]);
  }
  const session = await callWorker(popup.page, 'session.get', {});
  await popup.close();
  return session.ok ? session.value.status : session.error.code;
}

describe.for(Object.entries(OPERATIONS))('the worker is killed during %s', ([operation, { begins, act }]) => {
  test('at each step by name, and at random times: whole or cleanly signed out', {
    timeout: 240_000,
  }, async ({ aside, page }) => {
    const stage = await prepare({ aside, page });
    const random = seedRandom(operation);
    const mark = (haltAt: string | null = null) =>
      markWorker({ browser: aside.browser, extension: aside.extension, witness: stage.silent, haltAt });

    const began = performance.now();
    const undisturbed = await begin(stage, begins);
    const first = await mark();
    const acting = performance.now();
    await act(undisturbed);
    const took = performance.now() - acting;
    const steps = choosePoints(await first.readSteps());
    await undisturbed.close();
    step(`${operation}: ${steps.length} points in ${Math.round(took)} ms`);

    const outcomes = new Map<string, number>();
    let reached = 0;
    const kill = async (name: string, halt: string | null, nth: number) => {
      const popup = await begin(stage, begins);
      const worker = await mark(halt);
      // Nobody waits for it: killed with the worker, or done again by the popup when there is one.
      const done = act(popup).catch(() => {});
      const wait = halt ? worker.untilHalted().then(() => ++reached) : pause(random(took));
      await Promise.race([wait, done]);
      const popupFirst = nth % 2 === 0;
      if (popupFirst) await popup.close();
      await worker.kill();
      if (!popupFirst) await popup.close();
      const outcome = await readOutcome(stage, `${operation}, ${name}`);
      outcomes.set(outcome, (outcomes.get(outcome) ?? 0) + 1);
      step(`${name}: ${outcome}`);
    };
    const chosen = chooseSome(steps, STEPS, random);
    for (const [nth, name] of chosen.entries()) await kill(name, name, nth);
    for (let nth = 0; nth < RANDOM_KILLS; nth++) await kill(`random ${nth}`, null, nth);

    const seconds = Math.round((performance.now() - began) / 1000);
    step(
      `${operation}: ${chosen.length + RANDOM_KILLS} kills, ${reached} of ${chosen.length} at the step itself; ` +
        `${[...outcomes].map(([outcome, times]) => `${outcome} ${times}`).join(', ')}; mixed 0; ${seconds} s`,
    );
    expect(
      [...outcomes.keys()].filter(outcome => !['active', 'signedOut', 'expired'].includes(outcome)),
    ).toEqual([]);
  });
});

/** Changes something outside the worker, or waits for somebody outside. */
const EFFECT = /^(put|delete|commit|fetch|storage\.\w+\.(set|remove)|alarms)/;

/**
 * The end of one step and the beginning of the next are one moment for all but the worker, so one of the two is enough;
 * and so is one moment after the last step that has an effect. `ASIDE_KILLS=all` takes every one.
 */
function choosePoints(steps: string[]): string[] {
  if (process.env.ASIDE_KILLS === 'all') return steps;
  const last = steps.findLastIndex(name => EFFECT.test(name));
  return steps
    .slice(0, last + 2)
    .filter((name, at, all) => name.endsWith('(before)') || !all[at + 1]?.endsWith('(before)'));
}

const pause = (milliseconds: number) => new Promise(resolve => setTimeout(resolve, milliseconds));
