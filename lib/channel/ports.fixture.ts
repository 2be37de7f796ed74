import { vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';

const OUR_ID = fakeBrowser.runtime.id;

type Listener<T> = (value: T) => void;

/** One end of a port in this process; messages arrive later and are copied, as a browser's are. */
class FakePort {
  name: string;
  sender: unknown;
  other?: FakePort;
  /** The port is dead, and neither end is told. */
  isLost = false;
  onMessage = new FakeEvent<unknown>();
  onDisconnect = new FakeEvent<FakePort>();

  constructor(name: string, sender?: unknown) {
    this.name = name;
    this.sender = sender;
  }

  postMessage(message: unknown): void {
    if (!this.other) throw new Error('Attempting to use a disconnected port object');
    const [receiver, copy] = [this.other, structuredClone(message)];
    queueMicrotask(() => receiver.other && !this.isLost && receiver.onMessage.emit(copy));
  }

  /** As in a browser, only the other side is told, after all that was said to it. */
  disconnect(): void {
    if (fakeBrowser.runtime.id === undefined) throw new Error('Extension context invalidated.');
    const receiver = this.other;
    this.other = undefined;
    queueMicrotask(() => {
      if (!receiver?.other || this.isLost) return;
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
  /** Ends the worker so that no port is closed: what is said there goes nowhere. */
  loseWorker(): void;
  /** The page left and came back from the back/forward cache, which its ports did not survive. */
  comeBack(): void;
  /** The extension is updated: the page is not part of it any more. */
  update(): void;
  /** How many ports the views opened. */
  readonly opened: number;
}

/** Puts ports, which WXT's fake browser does not model, into it. */
export function installPorts(): Ports {
  const connected = new FakeEvent<FakePort>();
  let sender: unknown = { id: OUR_ID, url: fakeBrowser.runtime.getURL('/popup.html') };
  let workerEnds: FakePort[] = [];
  let opened = 0;
  const heard: Record<string, Listener<unknown>[]> = {};
  const told: ((message: unknown, sender: unknown) => void)[] = [];
  const endWorker = () => {
    connected.clear();
    for (const port of workerEnds) port.disconnect();
    workerEnds = [];
  };
  const loseWorker = () => {
    connected.clear();
    for (const port of workerEnds) {
      port.isLost = true;
      if (port.other) port.other.isLost = true;
    }
    workerEnds = [];
  };
  const runtime: object = fakeBrowser.runtime;
  Object.assign(runtime, {
    id: OUR_ID,
    onConnect: connected,
    onMessage: { addListener: (listener: (typeof told)[number]) => told.push(listener) },
    sendMessage: async (message: unknown) => {
      for (const listener of told) listener(message, { id: OUR_ID });
    },
    connect: ({ name }: { name: string }) => {
      const [view, worker] = [new FakePort(name), new FakePort(name, sender)];
      [view.other, worker.other] = [worker, view];
      workerEnds.push(worker);
      opened += 1;
      connected.emit(worker);
      return view;
    },
  });
  vi.stubGlobal('addEventListener', (type: string, listener: Listener<unknown>) => {
    heard[type] = [...(heard[type] ?? []), listener];
  });
  return {
    setSender: next => {
      sender = next;
    },
    endWorker,
    loseWorker,
    comeBack() {
      for (const port of workerEnds) if (port.other) port.other.isLost = true;
      for (const port of workerEnds) port.onDisconnect.emit(port);
      workerEnds = [];
      for (const listener of heard.pageshow ?? []) listener({ persisted: true });
    },
    update() {
      endWorker();
      Object.assign(runtime, { id: undefined });
    },
    get opened() {
      return opened;
    },
  };
}
