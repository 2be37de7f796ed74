import { describe, expect } from 'vitest';
import { callWorker } from '../harness/call-worker';
import { listTokens } from '../harness/issued-tokens';
import { restartWorker } from '../harness/kill-worker';
import { findIn, openSilentPage, readStorages } from '../harness/read-storages';
import { cutNeedles, scanProfile } from '../harness/scan-profile';
import { step } from '../harness/step';
import { test } from '../harness/test';

describe('the browser is restarted', () => {
  test('signed in with "stay signed in", and an answer comes', async ({ aside, page }) => {
    await (await aside.signIn(page)).close();
    await aside.quitBrowser();
    await aside.startBrowser();
    const again = await aside.openPage('article');
    const popup = await aside.openPopup(again);
    expect(await popup.readWelcome()).toBe('Welcome, demo');
    await popup.close();
    const sidebar = await aside.openSidebar(again);
    await sidebar.ask('Do you still know me?');
    await sidebar.waitForAnswer(1);
    expect(aside.gateway.actions.filter(action => action === 'InitiateAuth')).toHaveLength(1);
  });

  test('signed out without it: the session was in memory only', async ({ aside, page }) => {
    const popup = await aside.signIn(page);
    await callWorker(popup.page, 'settings.set', { staySignedIn: false });
    const tokens = listTokens(aside.gateway.issued);
    // The session outlives the worker all the same.
    await restartWorker(aside.browser, aside.extension);
    expect(await callWorker(popup.page, 'session.tokens', {})).toMatchObject({
      value: { idToken: expect.any(String) },
    });
    await popup.close();
    const silent = await openSilentPage(aside.browser, aside.extension);
    expect(findIn(await readStorages(silent), tokens)).toEqual(['storage.session']);
    const running = await scanProfile(aside.profile, cutNeedles(tokens));
    await aside.quitBrowser();
    const ended = await scanProfile(aside.profile, cutNeedles(tokens));
    expect([...running.hits, ...ended.hits]).toEqual([]);

    await aside.startBrowser();
    const next = await aside.openPopup(await aside.openPage('article'));
    expect(await next.isSignedIn()).toBe(false);
    await callWorker(next.page, 'settings.set', { staySignedIn: true });
    const looking = await openSilentPage(aside.browser, aside.extension);
    expect(findIn(await readStorages(looking), tokens)).toEqual([]);
  });
});

/** Without it, a search that finds nothing would prove nothing. */
test('control: a token that lies in a storage is found there, and in the files', async ({ aside, page }) => {
  await aside.signIn(page);
  const tokens = listTokens(aside.gateway.issued);
  expect(tokens.length).toBeGreaterThanOrEqual(3);
  const silent = await openSilentPage(aside.browser, aside.extension);
  for (const [index, token] of tokens.entries()) {
    await silent.evaluate(
      async (key, text) => {
        await chrome.storage.local.set({ [key]: text });
        await chrome.storage.session.set({ [key]: text });
        localStorage.setItem(key, text);
        await new Promise((resolve, reject) => {
          const opening = indexedDB.open(key);
          opening.onupgradeneeded = () => opening.result.createObjectStore('planted');
          opening.onerror = reject;
          opening.onsuccess = () => {
            const transaction = opening.result.transaction('planted', 'readwrite', { durability: 'strict' });
            transaction.objectStore('planted').put({ text, bytes: new TextEncoder().encode(text) }, 'key');
            transaction.oncomplete = resolve;
          };
        });
      },
      `planted-${index}`,
      token,
    );
    expect(findIn(await readStorages(silent), [token])).toEqual(
      expect.arrayContaining([
        'localStorage',
        'storage.local',
        'storage.session',
        `indexedDB.planted-${index}.planted`,
      ]),
    );
    const scan = await scanProfile(aside.profile, cutNeedles([token]));
    step(`${scan.files} files, ${scan.bytes} bytes, ${scan.hits.join(', ')}`);
    expect(scan.hits.join()).toContain('IndexedDB');
    expect(scan.hits.join()).toContain('Local Extension Settings');
  }
});
