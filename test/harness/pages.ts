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

/** Kinds of pages that people have before them, made by hand. Each says somewhere what the course costs. */
const REAL_PAGES = {
  spa: { file: 'real/spa.html', headers: {} },
  forge: { file: 'real/forge.html', headers: {} },
  docs: { file: 'real/docs.html', headers: {} },
  webmail: { file: 'real/webmail.html', headers: {} },
  sheet: { file: 'real/sheet.html', headers: {} },
  strict: {
    file: 'real/strict.html',
    headers: {
      'content-security-policy':
        "default-src 'none'; style-src 'nonce-page'; require-trusted-types-for 'script'; trusted-types 'none'; frame-ancestors 'none'",
    },
  },
  rtl: { file: 'real/rtl.html', headers: {} },
  'small-root': { file: 'real/small-root.html', headers: {} },
  large: { file: 'real/large.html', headers: {} },
} as const satisfies Record<string, SamplePage>;

const ALL_PAGES = { ...PAGES, ...REAL_PAGES };

export type RealPageName = keyof typeof REAL_PAGES;
export type PageName = keyof typeof ALL_PAGES;

export const PAGE_NAMES = Object.keys(PAGES) as PageName[];
export const REAL_PAGE_NAMES = Object.keys(REAL_PAGES) as RealPageName[];

export interface PageServer {
  /** Address of a sample page. Its host is another than the API's. */
  url(name: PageName): string;
  close(): Promise<void>;
}

const isPageName = (name: string): name is PageName => name in ALL_PAGES;

/** Serves the sample pages on a loopback port. */
export async function servePages(): Promise<PageServer> {
  const server = createServer(async (request, response) => {
    const name = request.url?.slice(1) ?? '';
    if (!isPageName(name)) {
      response.writeHead(name === 'favicon.ico' ? 204 : 404).end();
      return;
    }
    const { file, headers, times = 1 }: SamplePage = ALL_PAGES[name];
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
