import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { describe, expect, onTestFinished } from 'vitest';
import { CALLS } from '@/lib/contract/calls';
import type { Aside } from '../harness/aside';
import { findBuilt } from '../harness/built';
import { test } from '../harness/test';
import { callInWorker } from '../harness/worker-session';
import { askAsView, type Scan, scanWorld } from './scan';
import { spyFromPage } from './spy';

/** How every JSON Web Token begins: `{"` in base64url. */
const TOKEN = /eyJ/;

const leaksOf = (scan: Scan) => Object.keys(scan).filter(place => TOKEN.test(scan[place] ?? ''));

/** Signed in and with an answer on the screen, so that a token has been everywhere where it goes. */
async function chat(aside: Aside): Promise<Page> {
  const page = await aside.browser.newPage();
  await page.evaluateOnNewDocument(spyFromPage);
  await page.goto(aside.pages.url('article'));
  await aside.signIn(page);
  const sidebar = await aside.openSidebar(page);
  await sidebar.ask('Hello');
  await sidebar.waitForAnswer(1);
  expect(aside.gateway.chats.at(-1)?.headers.authorization).toMatch(TOKEN);
  return page;
}

/** Runs a function in the content script's world of the tab in front. */
async function runAsContentScript<Args extends unknown[], T>(
  aside: Aside,
  func: (...args: Args) => Promise<T>,
  ...args: Args
): Promise<T> {
  // As text, because the injected function is to be one of the worker's world.
  const call = `async () => {
    const [tab] = await chrome.tabs.query({ active: true, lastFocusedWindow: true });
    const args = ${JSON.stringify(args)};
    const [injection] = await chrome.scripting.executeScript({ target: { tabId: tab.id }, func: ${func}, args });
    return injection.result;
  }`;
  return (await callInWorker(aside, call)) as T;
}

describe('no token in the reach of a page', () => {
  test('by its own scripts', async ({ aside }) => {
    const page = await chat(aside);
    const scan = await page.evaluate(scanWorld);
    expect(leaksOf(scan)).toEqual([]);
    expect(JSON.stringify(await page.evaluate(() => globalThis.seen))).not.toMatch(TOKEN);
  });

  test('by a content script that an attacker took over', async ({ aside }) => {
    await chat(aside);
    const scan = await runAsContentScript(aside, scanWorld);
    expect(leaksOf(scan)).toEqual([]);
    expect(scan.document).toMatch(/sidebar\.html\?[^#]*#/);
    for (const area of ['local', 'session', 'sync']) {
      expect(scan[`chrome.storage.${area}`]).toMatch(/^refused/);
    }
  });

  test('by calling the worker as a view would, from a content script', async ({ aside }) => {
    await chat(aside);
    const calls = Object.keys(CALLS);
    const said = await runAsContentScript(aside, askAsView, calls);
    expect(said).toEqual(['{"kind":"refused"}']);
  });

  // The control: the same look finds tokens where they lie open.
  test('but in the worker, where one was planted', async ({ aside }) => {
    await chat(aside);
    const [issued] = aside.gateway.issued;
    if (!issued) throw new Error('Nobody signed in.');
    await callInWorker(aside, planted => chrome.storage.session.set({ planted }), issued);
    onTestFinished(() => callInWorker(aside, () => chrome.storage.session.remove('planted')));
    expect(leaksOf(await callInWorker(aside, scanWorld))).toEqual(['chrome.storage.session']);
    expect(leaksOf(await runAsContentScript(aside, scanWorld))).toEqual([]);
  });
});

describe('what is injected', () => {
  const built = (name: string) => readFile(join(findBuilt().folder, name), 'utf8');

  test('is small, and has nothing of React, Amplify, Cognito or tokens', async () => {
    const script = await built('sidebar-host.js');
    expect(script.length).toBeLessThan(15_000);
    for (const name of ['sidebar-host.js', 'read-page.js', 'read-selection.js']) {
      expect(await built(name)).not.toMatch(
        /react\b|react-|amplify|cognito|valibot|polyfill|accessToken|idToken|refreshToken/i,
      );
    }
  });

  test('comes only where the user asks: the manifest names no page', async () => {
    const manifest = JSON.parse(await built('manifest.json'));
    expect(manifest.content_scripts).toBeUndefined();
    expect(manifest.host_permissions).toEqual([`${findBuilt().origin}/*`]);
    expect(manifest.optional_host_permissions).toEqual(['*://*/*']);
    expect(manifest.permissions).not.toContain('tabs');
    expect(manifest.web_accessible_resources).toEqual([
      { resources: ['sidebar.html'], matches: ['http://*/*', 'https://*/*'] },
    ]);
  });
});
