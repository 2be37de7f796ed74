import { describe, expect } from 'vitest';
import { callWorker } from '../harness/call-worker';
import { listTokens } from '../harness/issued-tokens';
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
    const left: string[] = [];
    const all: string[] = [];
    let refused = 0;
    let late = 0;

    for (let time = 0; time < TIMES; time++) {
      const tokens = await signInByPassword(origin);
      const texts = [tokens.accessToken, tokens.idToken, tokens.refreshToken];
      all.push(...texts);
      const popup = await aside.openPopup(page);
      await callWorker(popup.page, 'session.adopt', tokens);
      await popup.readWelcome();
      if (time === 0) expect(findIn(await readStorages(silent), texts)).toEqual(['indexedDB.aside.session']);

      await popup.signOut();
      await new Promise(resolve => setTimeout(resolve, random(LATEST_MS + 1)));
      const kills = random(2) === 1;
      if (kills) await killWorker(aside.browser, aside.extension);
      await popup.close();

      // What no one else may see, at once; what Cognito was not told of yet is sealed, and goes when it was.
      const files = await scanProfile(aside.profile, cutNeedles(texts));
      left.push(...files.hits);
      if (await isAlive(origin, tokens.accessToken)) late++;
      const next = await aside.openPopup(page);
      expect(await next.isSignedIn()).toBe(false);
      await next.close();
      await expect.poll(() => isAlive(origin, tokens.accessToken)).toBe(false);
      const answer = await tryRefreshToken(origin, tokens.refreshToken);
      expect(answer).toBe('NotAuthorizedException');
      refused++;
      await expect.poll(async () => findIn(await readStorages(silent), texts)).toEqual([]);
      expect(left).toEqual([]);
    }
    const needles = cutNeedles(all);
    const before = await scanProfile(aside.profile, needles);
    await aside.quitBrowser();
    const after = await scanProfile(aside.profile, needles);
    expect([...before.hits, ...after.hits]).toEqual([]);
    await aside.startBrowser();
    const seconds = Math.round((performance.now() - began) / 1000);
    step(
      `${TIMES} sign-outs, ${all.length} tokens: 0 in a storage, ${left.length + after.hits.length} in ${after.files} ` +
        `files (${after.bytes} bytes); ${refused} refused, ${late} of them revoked after the popup or worker had gone; ` +
        `${seconds} s`,
    );
  });
});
