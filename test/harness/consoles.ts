import { type Browser, type Target, TargetType } from 'puppeteer-core';

/** What pages, frames, popup and worker wrote on their consoles, as lines that name their source. */
export interface Consoles {
  lines: string[];
}

const nameTarget = (target: Target) => {
  const { pathname, protocol, host } = new URL(target.url() || 'about:blank');
  return protocol === 'chrome-extension:' ? pathname.slice(1) : `${host}${pathname}`;
};

/** Writes down the consoles and uncaught errors of everything that runs in the browser from now on. */
export function recordConsoles(browser: Browser): Consoles {
  const lines: string[] = [];
  const note = (source: string, kind: string, text: string) =>
    lines.push(`${new Date().toISOString().slice(11, 23)} ${source} ${kind}: ${text}`);

  async function listen(target: Target) {
    if (target.type() === TargetType.PAGE) {
      const page = await target.page();
      page?.on('console', message => {
        const source = message.location().url ?? page.url();
        note(source.replace(/^chrome-extension:\/\/\w+\//, ''), message.type(), message.text());
      });
      page?.on('pageerror', error => note(nameTarget(target), 'uncaught', String(error)));
    }
    if (target.type() === TargetType.SERVICE_WORKER) {
      const worker = await target.worker();
      worker?.on('console', message => note(nameTarget(target), message.type(), message.text()));
      worker?.on('error', error => note(nameTarget(target), 'uncaught', String(error)));
    }
  }
  const follow = (target: Target) => {
    // A target may be gone before it was listened to; then it has nothing to say.
    listen(target).catch(() => {});
  };
  browser.on('targetcreated', follow);
  browser.targets().forEach(follow);
  return { lines };
}
