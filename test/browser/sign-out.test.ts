import type { Page } from 'puppeteer-core';
import { describe, expect } from 'vitest';
import type { NewSession } from '@/lib/contract/session';
import type { Aside } from '../harness/aside';
import { callWorker } from '../harness/call-worker';
import { droppedConnection, serverError } from '../harness/faults';
import { listTokens } from '../harness/issued-tokens';
import { restartWorker } from '../harness/kill-worker';
import { moveClock } from '../harness/move-clock';
import { isAlive, signInByPassword, tryRefreshToken } from '../harness/pool-client';
import { seedRandom } from '../harness/random';
import { findIn, openSilentPage, readStorages } from '../harness/read-storages';
import { ringAlarm } from '../harness/ring-alarm';
import { cutNeedles, scanProfile } from '../harness/scan-profile';
import { step } from '../harness/step';
import { repetitions } from '../harness/thorough';
// Not in kill mode: it kills the worker itself, at moments of its choice.
import { undisturbed as test } from '../harness/undisturbed';
import { openWorkerSession } from '../harness/worker-steps';

const TIMES = repetitions(2, 100);
/** After "signed out" shows, in milliseconds. */
const LATEST_MS = 200;
const PATIENCE = { timeout: 20_000 };

describe('signing out', () => {
  test(`${TIMES} times, then the popup closes or the worker dies: no token anywhere, and the old one is refused`, {
    timeout: 240_000,
  }, async ({ aside, page }) => {
    const random = seedRandom('sign-out');
    const silent = await openSilentPage(aside.browser, aside.extension);
    const { origin } = aside.gateway;
    const began = performance.now();
    const all: string[] = [];
    let late = 0;

    let popup = await aside.openPopup(page);
    for (let time = 1; time <= TIMES; time++) {
      const tokens = await signInByPassword(origin);
      const texts = [tokens.accessToken, tokens.idToken, tokens.refreshToken];
      all.push(...texts);
      await callWorker(popup.page, 'session.adopt', tokens);
      await popup.readWelcome();
      if (time === 1) expect(findIn(await readStorages(silent), texts)).toEqual(['indexedDB.aside.session']);

      await popup.signOut();
      await new Promise(resolve => setTimeout(resolve, random(LATEST_MS + 1)));
      if (random(2) === 1) await restartWorker(aside.browser, aside.extension);
      await popup.close();

      const files = await scanProfile(aside.profile, cutNeedles(texts));
      expect(files.hits, `time ${time}`).toEqual([]);
      if (await isAlive(origin, tokens.accessToken)) late++;
      popup = await aside.openPopup(page);
      expect(await popup.isSignedIn(), `time ${time}`).toBe(false);
      await expect.poll(() => isAlive(origin, tokens.accessToken), PATIENCE).toBe(false);
      expect(await tryRefreshToken(origin, tokens.refreshToken)).toBe('NotAuthorizedException');
      // Not even behind the seal, once Cognito has confirmed it.
      await expect.poll(async () => findIn(await readStorages(silent), texts), PATIENCE).toEqual([]);
    }
    const needles = cutNeedles(all);
    const before = await scanProfile(aside.profile, needles);
    await aside.quitBrowser();
    const after = await scanProfile(aside.profile, needles);
    expect([...before.hits, ...after.hits]).toEqual([]);
    await aside.startBrowser();
    const seconds = Math.round((performance.now() - began) / 1000);
    step(
      `${TIMES} sign-outs, ${all.length} tokens: 0 in a storage, 0 in ${after.files} files (${after.bytes} bytes); ` +
        `${TIMES} refused, ${late} of them ended at Cognito only after popup or worker had gone; ${seconds} s`,
    );
  });

  test('offline: the tokens are gone at once, the user is told, and Cognito is when the network is back', async ({
    aside,
    page,
  }) => {
    const tokens = await signInUnseen(aside, page);
    const silent = await openSilentPage(aside.browser, aside.extension);
    const popup = await aside.openPopup(page);
    await popup.readWelcome();
    const network = await openWorkerSession(aside.browser, aside.extension);
    await network.send('Network.enable');
    await network.send('Network.emulateNetworkConditions', { ...UNLIMITED, offline: true });

    await popup.signOut();
    expect((await readStorages(silent))['indexedDB.aside.session']).toBe('[]');
    expect(findIn(await readStorages(silent), listTokens([tokens]))).toEqual([JOBS]);
    await popup.waitForText(NOT_REACHED);
    expect(await isAlive(aside.stack.origin, tokens.accessToken)).toBe(true);

    await network.send('Network.emulateNetworkConditions', { ...UNLIMITED, offline: false });
    // Chromium does not tell service workers that the network is back
    // (https://developer.mozilla.org/docs/Web/API/WorkerGlobalScope/online_event); the alarm has it look.
    await moveClock(aside.browser, aside.extension, 60_000);
    await ringAlarm(aside.browser, aside.extension, REVOCATION_ALARM);
    await expectRevoked(aside, silent, tokens);
    await popup.page.waitForFunction(text => !document.body.innerText.includes(text), {}, NOT_REACHED);
  });

  test('offline, and the browser ends: Cognito is told by the next one, with nobody doing anything', async ({
    aside,
    page,
  }) => {
    const tokens = await signInUnseen(aside, page);
    aside.gateway.planAction('RevokeToken', droppedConnection);
    const popup = await aside.openPopup(page);
    await popup.signOut();
    await popup.waitForText(NOT_REACHED);
    await aside.quitBrowser();
    expect((await scanProfile(aside.profile, cutNeedles(listTokens([tokens])))).hits).toEqual([]);
    expect(await isAlive(aside.stack.origin, tokens.accessToken)).toBe(true);

    aside.gateway.planAction('RevokeToken', null);
    const began = performance.now();
    await aside.startBrowser();
    await expectRevoked(aside, await openSilentPage(aside.browser, aside.extension), tokens);
    step(`revoked ${Math.round(performance.now() - began)} ms after the browser was started`);
  });

  test('the service is down for a while: Cognito is told once it is up, however often the worker died', async ({
    aside,
    page,
  }) => {
    const tokens = await signInUnseen(aside, page);
    const silent = await openSilentPage(aside.browser, aside.extension);
    aside.gateway.planAction('RevokeToken', serverError);
    const popup = await aside.openPopup(page);
    await popup.signOut();
    await popup.waitForText(NOT_REACHED);
    for (let kill = 0; kill < 3; kill++) await restartWorker(aside.browser, aside.extension);
    aside.gateway.planAction('RevokeToken', null);
    await restartWorker(aside.browser, aside.extension);
    await expectRevoked(aside, silent, tokens);
  });
});

const REVOCATION_ALARM = 'aside.revocations';
/** Where a refresh token waits for its revocation, sealed. */
const JOBS = 'indexedDB.aside.revocations';
const NOT_REACHED = 'could not be reached';
const UNLIMITED = { latency: 0, downloadThroughput: -1, uploadThroughput: -1 };

/** Signs in without typing, and closes the popup. */
async function signInUnseen(aside: Aside, page: Page) {
  const tokens = await signInByPassword(aside.gateway.origin);
  const popup = await aside.openPopup(page);
  await callWorker(popup.page, 'session.adopt', tokens);
  await popup.readWelcome();
  await popup.close();
  return tokens;
}

/** Cognito refuses the tokens, and then nothing is kept of them, sealed or not. */
async function expectRevoked(aside: Aside, silent: Page, tokens: NewSession) {
  const { origin } = aside.stack;
  await expect.poll(() => isAlive(origin, tokens.accessToken), PATIENCE).toBe(false);
  expect(await tryRefreshToken(origin, tokens.refreshToken)).toBe('NotAuthorizedException');
  await expect
    .poll(async () => findIn(await readStorages(silent), listTokens([tokens])), PATIENCE)
    .toEqual([]);
}
