import { once } from 'node:events';
import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';

interface SamplePage {
  /** In pages/. */
  file: string;
  /** What makes the page what it is. */
  headers: Record<string, string>;
  /** How many times the article is in it. */
  times?: number;
}

const PAGES = {
  article: { file: 'article.html', headers: {} },
  /** About half a megabyte of text and markup. */
  long: { file: 'article.html', headers: {}, times: 100 },
  plain: { file: 'plain.html', headers: {} },
  'strict-csp': {
    file: 'plain.html',
    headers: { 'content-security-policy': "default-src 'none'; frame-ancestors 'self'" },
  },
  'frames-denied': {
    file: 'plain.html',
    headers: { 'content-security-policy': "frame-ancestors 'none'", 'x-frame-options': 'DENY' },
  },
  sandboxed: { file: 'plain.html', headers: { 'content-security-policy': 'sandbox allow-scripts' } },
  isolated: {
    file: 'plain.html',
    headers: {
      'cross-origin-embedder-policy': 'require-corp',
      'cross-origin-opener-policy': 'same-origin',
    },
  },
} as const satisfies Record<string, SamplePage>;

export type PageName = keyof typeof PAGES;

export const PAGE_NAMES = Object.keys(PAGES) as PageName[];

export interface PageServer {
  /** Address of a sample page. Its host is another than the API's. */
  url(name: PageName): string;
  close(): Promise<void>;
}

const isPageName = (name: string): name is PageName => name in PAGES;

/** Serves the sample pages on a loopback port. */
export async function servePages(): Promise<PageServer> {
  const server = createServer(async (request, response) => {
    const name = request.url?.slice(1) ?? '';
    if (!isPageName(name)) {
      response.writeHead(name === 'favicon.ico' ? 204 : 404).end();
      return;
    }
    const { file, headers, times = 1 }: SamplePage = PAGES[name];
    const html = await readFile(join(import.meta.dirname, 'pages', file), 'utf8');
    const whole = html.replace(/<article>.*<\/article>/s, article => article.repeat(times));
    response.writeHead(200, { 'content-type': 'text/html; charset=utf-8', ...headers }).end(whole);
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  return {
    url: name => `http://localhost:${port}/${name}`,
    async close() {
      server.closeAllConnections();
      server.close();
      await once(server, 'close');
    },
  };
}
