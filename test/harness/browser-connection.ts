import type { Browser, Connection } from 'puppeteer-core';

const connections = new WeakMap<Browser, Promise<Connection>>();

/**
 * Puppeteer's own connection, for what is asked of the browser as a whole. Had once per browser: where sessions with the
 * browser come and go quickly, Puppeteer loses it ("Browser target is not found").
 */
export function connectionOf(browser: Browser): Promise<Connection> {
  const known = connections.get(browser) ?? findConnection(browser);
  connections.set(browser, known);
  return known;
}

async function findConnection(browser: Browser): Promise<Connection> {
  const connection = (await browser.target().createCDPSession()).connection();
  if (!connection) throw new Error('The browser is gone.');
  return connection;
}
