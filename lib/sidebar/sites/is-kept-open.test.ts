import { beforeEach, describe, expect, test } from 'vitest';
import { browser } from 'wxt/browser';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import type { HostAnswer } from '@/lib/contract/host';
import { updateSession } from '@/lib/storage/session-store';
import { changeSites } from '@/lib/storage/sites';
import { answerHost } from '../answer-host';
import { grantMount } from '../tickets';

/** What the browser says of the host script in a tab with this page. */
async function openPage(url: string) {
  const tab = await browser.tabs.create({ url });
  return { id: browser.runtime.id, url, tab: { id: tab.id }, frameId: 0, documentId: url };
}

const signIn = (isIn: boolean) =>
  updateSession(() => [
    {
      record: isIn
        ? { id: 's', status: 'locked', userId: 'u', username: 'demo', method: 'direct', signedInAt: 0 }
        : undefined,
    },
    undefined,
  ]);

const mount = (sender: object): Promise<HostAnswer> =>
  answerHost({ kind: 'host.mount' }, sender, async () => {});

beforeEach(async () => {
  fakeBrowser.reset();
  Object.assign(browser, { permissions: { contains: async () => true } });
  await changeSites(() => ['https://kept.example']);
  await signIn(true);
});

describe('a host that nobody asked for', () => {
  test('gets a frame on a site where the sidebar is kept open, and takes no focus', async () => {
    expect(await mount(await openPage('https://kept.example/a'))).toMatchObject({
      ok: true,
      value: { kept: true },
    });
  });

  test('gets none on another site, nor while nobody is signed in', async () => {
    expect(await mount(await openPage('https://other.example/'))).toMatchObject({ ok: false });
    await signIn(false);
    expect(await mount(await openPage('https://kept.example/a'))).toMatchObject({ ok: false });
  });

  test('gets none in a tab where the user closed it, until they open it there', async () => {
    const host = await openPage('https://kept.example/a');
    await mount(host);
    await answerHost({ kind: 'host.closed', byUser: true }, host, async () => {});
    const next = { ...host, documentId: 'the next page' };
    expect(await mount(next)).toMatchObject({ ok: false });
    await grantMount(host.tab.id ?? 0);
    expect(await mount(next)).toMatchObject({ ok: true });
  });

  test('gets one although the page threw the last one out', async () => {
    const host = await openPage('https://kept.example/a');
    await mount(host);
    await answerHost({ kind: 'host.closed', byUser: false }, host, async () => {});
    expect(await mount({ ...host, documentId: 'the next page' })).toMatchObject({ ok: true });
  });
});

test('where the user asked for it, it takes the focus also on such a site', async () => {
  const host = await openPage('https://kept.example/a');
  await grantMount(host.tab.id ?? 0);
  const answer = await mount(host);
  expect(answer).toMatchObject({ ok: true });
  expect(answer).not.toHaveProperty('value.kept');
});
