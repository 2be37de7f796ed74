import { type Browser, type Protocol, type Target, TargetType } from 'puppeteer-core';

/** What pages, frames, popup and worker wrote on their consoles, as lines that name their source. */
export interface Consoles {
  lines: string[];
}

const WATCHED = new Set<string>([TargetType.PAGE, TargetType.SERVICE_WORKER, TargetType.OTHER]);

/** `popup.html`, `sidebar.html`, `background.js`, or host and path of a web page. */
const nameTarget = (target: Target) => {
  const { pathname, protocol, host } = new URL(target.url() || 'about:blank');
  return protocol === 'chrome-extension:' ? pathname.slice(1) : `${host}${pathname}`;
};

const show = ({ value, unserializableValue, description }: Protocol.Runtime.RemoteObject) =>
  value === undefined ? (unserializableValue ?? description ?? '') : String(value);

/** Of a worker Puppeteer's own session: with a second one, `worker.close()` does not end it. */
const openSession = async (target: Target) =>
  target.type() === TargetType.SERVICE_WORKER
    ? (await target.worker())?.client
    : await target.createCDPSession();

/**
 * Writes down the consoles, uncaught errors and failed loads of everything that runs in the browser from now on.
 * By the protocol and not by `page.on('console')`, which leaves out popups and what frames throw.
 */
export function recordConsoles(browser: Browser): Consoles {
  const lines: string[] = [];

  async function listen(target: Target) {
    if (!WATCHED.has(target.type())) return;
    const session = await openSession(target);
    if (!session) return;
    const note = (kind: string, text: string) =>
      lines.push(`${new Date().toISOString().slice(11, 23)} ${nameTarget(target)} ${kind}: ${text}`);
    session.on('Runtime.consoleAPICalled', ({ type, args }) => note(type, args.map(show).join(' ')));
    session.on('Runtime.exceptionThrown', ({ exceptionDetails: { exception, text } }) =>
      note('uncaught', exception ? show(exception) : text),
    );
    session.on('Log.entryAdded', ({ entry }) => note(entry.level, `${entry.text} ${entry.url ?? ''}`));
    await Promise.all([session.send('Runtime.enable'), session.send('Log.enable')]);
  }
  const follow = (target: Target) => {
    // A target may be gone before it was listened to; then it has nothing to say.
    listen(target).catch(() => {});
  };
  browser.on('targetcreated', follow);
  browser.targets().forEach(follow);
  return { lines };
}
