import { vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';

type Listener<T> = (value: T) => void;

/** One end of a port in this process; messages arrive later and are copied, as a browser's are. */
class FakePort {
  name: string;
  sender: unknown;
  other?: FakePort;
  onMessage = new FakeEvent<unknown>();
  onDisconnect = new FakeEvent<FakePort>();

  constructor(name: string, sender?: unknown) {
    this.name = name;
    this.sender = sender;
  }

  postMessage(message: unknown): void {
    if (!this.other) throw new Error('Attempting to use a disconnected port object');
    const [receiver, copy] = [this.other, structuredClone(message)];
    queueMicrotask(() => receiver.other && receiver.onMessage.emit(copy));
  }

  /** As in a browser, only the other side is told, after all that was said to it. */
  disconnect(): void {
    const receiver = this.other;
    this.other = undefined;
    queueMicrotask(() => {
      if (!receiver?.other) return;
      receiver.other = undefined;
      receiver.onDisconnect.emit(receiver);
    });
  }
}

class FakeEvent<T> {
  #listeners: Listener<T>[] = [];
  addListener = (listener: Listener<T>): void => void this.#listeners.push(listener);
  emit(value: T): void {
    for (const listener of this.#listeners) listener(value);
  }
  clear(): void {
    this.#listeners = [];
  }
}

/** Connects views and worker of one process. */
export interface Ports {
  /** What the browser says of the view that connects next. */
  setSender(sender: unknown): void;
  /** Ends the worker: its ports close, and its listeners are gone. */
  endWorker(): void;
}

/** Puts ports, which WXT's fake browser does not model, into it. */
export function installPorts(): Ports {
  const connected = new FakeEvent<FakePort>();
  let sender: unknown = { id: fakeBrowser.runtime.id, url: fakeBrowser.runtime.getURL('/popup.html') };
  let workerEnds: FakePort[] = [];
  const runtime: object = fakeBrowser.runtime;
  Object.assign(runtime, {
    onConnect: connected,
    connect: ({ name }: { name: string }) => {
      const [view, worker] = [new FakePort(name), new FakePort(name, sender)];
      [view.other, worker.other] = [worker, view];
      workerEnds.push(worker);
      connected.emit(worker);
      return view;
    },
  });
  vi.stubGlobal('addEventListener', () => {});
  return {
    setSender: next => {
      sender = next;
    },
    endWorker() {
      connected.clear();
      for (const port of workerEnds) port.disconnect();
      workerEnds = [];
    },
  };
}
