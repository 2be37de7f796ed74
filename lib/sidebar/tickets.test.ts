import { beforeEach, describe, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { admitFrame, endMount, grantMount, issueTicket, noteMount } from './tickets';

const TAB = 7;
const [HOST, FRAME] = ['host-document', 'frame-document'];

beforeEach(() => {
  fakeBrowser.reset();
  vi.useRealTimers();
});

/** A ticket as a host gets it after the user asked. */
async function getTicket(): Promise<string> {
  await grantMount(TAB);
  const ticket = await issueTicket(TAB, HOST);
  if (!ticket) throw new Error('no ticket');
  return ticket;
}

describe('a ticket', () => {
  test('is given to a host once the user asked for the sidebar in its tab', async () => {
    expect(await getTicket()).toMatch(/^[\w-]{32}$/);
  });

  test('of a host that is injected is there before the host is', async () => {
    const ticket = await grantMount(TAB);
    expect(await admitFrame(TAB, FRAME, ticket)).toBe(true);
  });

  test('is not given to another document once the host is known to stand', async () => {
    await grantMount(TAB);
    await noteMount(TAB, HOST);
    expect(await issueTicket(TAB, 'another')).toBeUndefined();
    expect(await issueTicket(TAB, HOST)).toBeTypeOf('string');
  });

  test('is not given to a host that nobody asked for', async () => {
    expect(await issueTicket(TAB, HOST)).toBeUndefined();
  });

  test('is not given to another document of the tab after the wish was used', async () => {
    await getTicket();
    expect(await issueTicket(TAB, 'another')).toBeUndefined();
  });

  test('is given again to the host that mounted, until it closes', async () => {
    await getTicket();
    expect(await issueTicket(TAB, HOST)).toBeTypeOf('string');
    await endMount(TAB, HOST, true);
    expect(await issueTicket(TAB, HOST)).toBeUndefined();
  });

  test('is given where the sidebar is kept open, until the user closes it in this tab, and again once they open it', async () => {
    expect(await issueTicket(TAB, HOST, true)).toBeTypeOf('string');
    await endMount(TAB, HOST, false);
    expect(await issueTicket(TAB, 'next page', true)).toBeTypeOf('string');
    await endMount(TAB, 'next page', true);
    expect(await issueTicket(TAB, 'the page after', true)).toBeUndefined();
    await grantMount(TAB);
    await noteMount(TAB, 'the page after');
    expect(await issueTicket(TAB, 'yet another page', true)).toBeTypeOf('string');
  });

  test('is given again to a host whose document came back, after the sidebar stood in another one', async () => {
    await getTicket();
    await grantMount(TAB);
    await noteMount(TAB, 'next page');
    expect(await issueTicket(TAB, HOST)).toBeTypeOf('string');
    expect(await issueTicket(TAB, 'next page')).toBeTypeOf('string');
  });

  test('is not given when the wish is older than 15 s', async () => {
    vi.useFakeTimers({ toFake: ['Date'] });
    await grantMount(TAB);
    vi.setSystemTime(Date.now() + 15_001);
    expect(await issueTicket(TAB, HOST)).toBeUndefined();
  });
});

describe('a frame', () => {
  test('is admitted by its ticket, and known from then on', async () => {
    expect(await admitFrame(TAB, FRAME, await getTicket())).toBe(true);
    expect(await admitFrame(TAB, FRAME)).toBe(true);
  });

  test('is still known when its page comes back, after another frame was admitted in the tab', async () => {
    await admitFrame(TAB, FRAME, await getTicket());
    await admitFrame(TAB, 'another', await getTicket());
    expect(await admitFrame(TAB, FRAME)).toBe(true);
  });

  test('is not admitted by a ticket that was used', async () => {
    const ticket = await getTicket();
    await admitFrame(TAB, FRAME, ticket);
    expect(await admitFrame(TAB, 'another', ticket)).toBe(false);
  });

  test('of two that present the same ticket at once, one is admitted', async () => {
    const ticket = await getTicket();
    const admitted = await Promise.all(['a', 'b'].map(frame => admitFrame(TAB, frame, ticket)));
    expect(admitted.filter(Boolean)).toHaveLength(1);
  });

  test('is not admitted by another tab’s ticket, by a guess, or by nothing', async () => {
    const ticket = await getTicket();
    expect(await admitFrame(8, FRAME, ticket)).toBe(false);
    expect(await admitFrame(TAB, FRAME, 'x'.repeat(32))).toBe(false);
    expect(await admitFrame(TAB, FRAME)).toBe(false);
  });

  test('is not admitted by a ticket older than 15 s', async () => {
    vi.useFakeTimers({ toFake: ['Date'] });
    const ticket = await getTicket();
    vi.setSystemTime(Date.now() + 15_001);
    expect(await admitFrame(TAB, FRAME, ticket)).toBe(false);
  });
});
