import { describe, expect } from 'vitest';
import { callWorker } from '../harness/call-worker';
import { killWorker } from '../harness/kill-worker';
import { isAlive, signInByPassword, tryRefreshToken } from '../harness/pool-client';
import { seedRandom } from '../harness/random';
import { findIn, openSilentPage, readStorages } from '../harness/read-storages';
import { cutNeedles, scanProfile } from '../harness/scan-profile';
import { step } from '../harness/step';
import { test } from '../harness/test';

const TIMES = 100;
/** After "signed out" shows, in milliseconds. */
const LATEST_MS = 200;

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
      if (random(2) === 1) await killWorker(aside.browser, aside.extension);
      await popup.close();

      const files = await scanProfile(aside.profile, cutNeedles(texts));
      expect(files.hits, `time ${time}`).toEqual([]);
      if (await isAlive(origin, tokens.accessToken)) late++;
      popup = await aside.openPopup(page);
      expect(await popup.isSignedIn(), `time ${time}`).toBe(false);
      await expect.poll(() => isAlive(origin, tokens.accessToken)).toBe(false);
      expect(await tryRefreshToken(origin, tokens.refreshToken)).toBe('NotAuthorizedException');
      // Not even behind the seal, once Cognito has confirmed it.
      await expect.poll(async () => findIn(await readStorages(silent), texts)).toEqual([]);
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
});
