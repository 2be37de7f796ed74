import type { Page } from 'puppeteer-core';
import { describe, expect } from 'vitest';
import type { Aside } from '../harness/aside';
import { DEMO } from '../harness/demo-user';
import { openDiagnostics } from '../harness/options';
import { press } from '../harness/press';
// A worker that is killed takes the events of its last second along, as lib/storage/diagnostics.ts says.
import { undisturbed as test } from '../harness/undisturbed';

const QUESTION = 'Which salaries does the confidential zebra report name?';

const eventsOf = (page: Page) =>
  page.$$eval('.event-what', cells => cells.map(cell => cell.textContent ?? '').reverse());

/** Presses "Copy", and reads the clipboard. */
async function copyBundle(aside: Aside, page: Page): Promise<string> {
  const origin = `chrome-extension://${aside.extension.id}`;
  await aside.browser
    .defaultBrowserContext()
    .overridePermissions(origin, ['clipboard-read', 'clipboard-write']);
  await page.bringToFront();
  await press(page, 'Copy');
  await page.waitForSelector('::-p-text(Copied)');
  return page.evaluate(() => navigator.clipboard.readText());
}

describe('diagnostics', () => {
  test('tell of a question from its start to its end, and the bundle holds no word of it', async ({
    aside,
    page,
  }) => {
    await aside.signIn(page);
    const sidebar = await aside.openSidebar(page);
    await sidebar.ask(QUESTION);
    const answer = await sidebar.waitForAnswer(1);
    const diagnostics = await openDiagnostics(aside);
    const events = await eventsOf(diagnostics);
    const inOrder = ['worker.started', 'session.active', 'view.joined', 'turn.started', 'turn.done'];
    expect(events).toEqual(expect.arrayContaining(inOrder));
    expect(events.indexOf('turn.started')).toBeLessThan(events.indexOf('turn.done'));

    const bundle = await copyBundle(aside, diagnostics);
    const { aside: version, browser, settings, events: copied } = JSON.parse(bundle);
    expect(version).toMatch(/^\d+\.\d+\.\d+$/);
    expect(browser).toContain('Chrome');
    expect(settings).toMatchObject({ staySignedIn: true });
    expect(copied.map((event: { what: string }) => event.what)).toEqual(events);
    const secrets = [QUESTION, 'zebra', answer, 'eyJ', DEMO.username, '@', new URL(page.url()).host];
    for (const secret of secrets) expect(bundle).not.toContain(secret);
  });

  test('can be cleared', async ({ aside, page }) => {
    await aside.signIn(page);
    const diagnostics = await openDiagnostics(aside);
    expect((await eventsOf(diagnostics)).length).toBeGreaterThan(1);
    await press(diagnostics, 'Clear');
    await diagnostics.waitForSelector('::-p-text(Nothing has happened yet.)');
  });
});
