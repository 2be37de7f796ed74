import { once } from 'node:events';
import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';

/** The sample pages: the file in pages/ and the headers that make it what it is. */
const PAGES = {
  article: { file: 'article.html', headers: {} },
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
} as const satisfies Record<string, { file: string; headers: Record<string, string> }>;

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
      response.writeHead(404).end();
      return;
    }
    const { file, headers } = PAGES[name];
    const html = await readFile(join(import.meta.dirname, 'pages', file));
    response.writeHead(200, { 'content-type': 'text/html; charset=utf-8', ...headers }).end(html);
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
