import fc from 'fast-check';
import { beforeEach, describe, expect, test } from 'vitest';
import { browser } from 'wxt/browser';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import type { HostMessage } from '@/lib/contract/host';
import { HOST_RULES, type HostStanding } from '@/lib/contract/host-schema';
import type { Layout } from '@/lib/contract/layout';
import { seed } from '@/test/harness/seed';
import { answerHost } from './answer-host';
import { grantMount, noteMount } from './tickets';

const id = browser.runtime.id;
const tab = { id: 7 };
const HOST = { id, url: 'https://page.example/', tab, frameId: 0, documentId: 'D' };
const ours = (page: string) => `chrome-extension://${id}/${page}`;

const MESSAGES: Record<HostMessage['kind'], HostMessage> = {
  'host.mount': { kind: 'host.mount' },
  'host.resized': { kind: 'host.resized', width: 500 },
  'host.closed': { kind: 'host.closed', byUser: true },
  'host.blocked': { kind: 'host.blocked' },
};
const KINDS = Object.keys(MESSAGES) as HostMessage['kind'][];

let changes: Partial<Layout>[];
const answer = (data: unknown, sender: unknown = HOST) =>
  answerHost(data, sender, async change => void changes.push(change));

async function stand(standing: HostStanding): Promise<void> {
  if (standing === 'none') return;
  await grantMount(tab.id);
  if (standing === 'mounted') await noteMount(tab.id, HOST.documentId);
}

beforeEach(() => {
  fakeBrowser.reset();
  changes = [];
});

describe.each(['asked', 'mounted', 'none'] as const)('a host whose standing is "%s"', standing => {
  test.each(KINDS)('may send %s only where its row says so', async kind => {
    await stand(standing);
    const allowed = (HOST_RULES[kind] as readonly HostStanding[]).includes(standing);
    expect(await answer(MESSAGES[kind])).toMatchObject(
      allowed ? { ok: true } : { ok: false, error: { code: 'refused' } },
    );
    expect(changes).toEqual(allowed && kind === 'host.resized' ? [{ width: 500 }] : []);
  });
});

describe.each(KINDS)('%s is refused', kind => {
  test.each([
    ['in another document of the tab', { ...HOST, documentId: 'E' }],
    ['in a frame of the page', { ...HOST, frameId: 3 }],
    ['in another tab', { ...HOST, tab: { id: 8 } }],
    ['from our own page in a tab', { ...HOST, url: ours('options.html') }],
    ['from a frame of ours', { ...HOST, url: ours('sidebar.html'), frameId: 2 }],
    ['from the popup', { id, url: ours('popup.html') }],
    ['from another extension', { ...HOST, id: 'another' }],
    ['from nobody', undefined],
  ])('%s', async (_, sender) => {
    await stand('mounted');
    expect(await answer(MESSAGES[kind], sender ?? null)).toMatchObject({ error: { code: 'refused' } });
    expect(changes).toEqual([]);
  });
});

test('what is refused leaves nothing in storage', async () => {
  for (const kind of KINDS) await answer(MESSAGES[kind]);
  expect(await browser.storage.session.get()).toEqual({});
});

test(`whatever is no message of the wire is an invalid one (seed ${seed})`, async () => {
  const anything = fc.oneof(
    fc.jsonValue(),
    fc.record({ kind: fc.constantFrom(...KINDS), more: fc.jsonValue() }),
    fc.record({ kind: fc.constant('host.resized'), width: fc.oneof(fc.integer({ max: 319 }), fc.string()) }),
    fc.record({ kind: fc.string(), width: fc.integer() }),
  );
  await stand('mounted');
  await fc.assert(
    fc.asyncProperty(anything, async data => {
      expect(await answer(data)).toMatchObject({ ok: false, error: { code: 'invalid-message' } });
      expect(changes).toEqual([]);
    }),
    { seed, numRuns: 3000 },
  );
});
