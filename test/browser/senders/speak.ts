import type { Said } from './messages';

/** How a sender reaches the worker. */
export interface Line {
  /** Our id, for who is not of our extension. */
  extensionId?: string;
  ticket?: string;
  /** Calls without waiting for the welcome, as somebody would who hopes to slip through. */
  isPushy: boolean;
}

/**
 * Says it in the world where this runs, and returns what comes back: `ok`, an error's code, or `no answer`. Runs in
 * every kind of sender, so it stands on its own.
 */
export async function speak(line: Line, said: Said): Promise<string> {
  const codeOf = (result: { ok: boolean; error?: { code: string } }) =>
    result.ok ? 'ok' : (result.error?.code ?? 'no code');
  const { runtime } = chrome;
  if ('message' in said) {
    const { extensionId } = line;
    const sent = extensionId
      ? runtime.sendMessage(extensionId, said.message)
      : runtime.sendMessage(said.message);
    return sent.then(result => (result ? codeOf(result) : 'no answer')).catch(() => 'no answer');
  }
  const info = { name: 'aside' };
  const port = line.extensionId ? runtime.connect(line.extensionId, info) : runtime.connect(info);
  const call = { kind: 'call', id: 1, call: said.call, args: said.args };
  const answer = new Promise<string>(resolve => {
    port.onMessage.addListener(frame => {
      if (frame.kind === 'welcome') port.postMessage(call);
      if (frame.kind === 'refused') resolve('refused');
      if (frame.kind === 'result') resolve(codeOf(frame.result));
    });
    port.onDisconnect.addListener(() => {
      // Reading it keeps "Unchecked runtime.lastError" out of the console.
      void runtime.lastError;
      resolve('no answer');
    });
  });
  port.postMessage({ kind: 'hello', ...(line.ticket && { ticket: line.ticket }) });
  if (line.isPushy) port.postMessage(call);
  const heard = await answer;
  port.disconnect();
  return heard;
}
