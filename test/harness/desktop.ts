import { randomBytes } from 'node:crypto';
import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { createServer, type Socket } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import {
  type Argument,
  type DBusMessage,
  ERROR,
  METHOD_CALL,
  METHOD_RETURN,
  readMessage,
  SIGNAL,
  writeMessage,
} from './dbus-wire';

/** The desktop that a Chromium on Linux runs on, as far as it says whether the screen is locked. */
export interface Desktop {
  /** For the browser's environment. */
  env: Record<string, string>;
  lockScreen(): void;
  unlockScreen(): void;
  close(): Promise<void>;
}

const SCREEN_SAVER = { name: 'org.gnome.ScreenSaver', path: '/org/gnome/ScreenSaver', owner: ':1.2' };
const BUS = 'org.freedesktop.DBus';

/**
 * Chromium on Linux learns of a locked screen by the desktop's session bus, so this is a bus of our own with one service
 * on it: the screen saver. A real lock, as far as the browser can tell, where there is no screen. Of time without use it
 * learns by the display alone, so headless it never says `idle`; `Emulation.setIdleOverride` of the DevTools protocol is
 * for the Idle Detection API of pages and does not reach `chrome.idle` (both tried in Chromium 156).
 */
export async function startDesktop(): Promise<Desktop> {
  if (process.platform !== 'linux') return NOT_LINUX;
  const folder = await mkdtemp(join(tmpdir(), 'aside-desktop-'));
  const path = join(folder, 'bus');
  const clients = new Set<Socket>();
  let locked = false;
  let serial = 0;

  const answer = (client: Socket, call: DBusMessage) => {
    if (call.type !== METHOD_CALL || !call.wantsReply) return;
    const reply = replyTo(call, locked);
    const header = { replySerial: call.serial, sender: reply.sender, destination: ':1.1' };
    client.write(
      'error' in reply
        ? writeMessage(ERROR, ++serial, { ...header, error: reply.error }, 'There is no such thing here.')
        : writeMessage(METHOD_RETURN, ++serial, header, reply.value),
    );
  };

  const server = createServer(client => {
    clients.add(client);
    client.on('close', () => clients.delete(client));
    client.on('error', () => clients.delete(client));
    serve(client, call => answer(client, call));
  });
  server.listen(path);
  await once(server, 'listening');

  const setLocked = (value: boolean) => {
    locked = value;
    const header = {
      path: SCREEN_SAVER.path,
      interface: SCREEN_SAVER.name,
      member: 'ActiveChanged',
      sender: SCREEN_SAVER.owner,
    };
    for (const client of clients) client.write(writeMessage(SIGNAL, ++serial, header, locked));
  };
  return {
    env: { DBUS_SESSION_BUS_ADDRESS: `unix:path=${path}` },
    lockScreen: () => setLocked(true),
    unlockScreen: () => setLocked(false),
    async close() {
      for (const client of clients) client.destroy();
      server.close();
      await rm(folder, { recursive: true, force: true });
    },
  };
}

/** Elsewhere the browser asks the system itself. */
const NOT_LINUX: Desktop = { env: {}, lockScreen() {}, unlockScreen() {}, close: async () => {} };

type Reply = { sender: string } & ({ value?: Argument } | { error: string });

function replyTo({ destination, member, argument }: DBusMessage, locked: boolean): Reply {
  if (destination === SCREEN_SAVER.name && member === 'GetActive')
    return { sender: SCREEN_SAVER.owner, value: locked };
  if (destination !== BUS) return { sender: BUS, error: `${BUS}.Error.ServiceUnknown` };
  const ours = argument === SCREEN_SAVER.name;
  if (member === 'Hello') return { sender: BUS, value: ':1.1' };
  if (member === 'AddMatch' || member === 'RemoveMatch') return { sender: BUS };
  if (member === 'NameHasOwner') return { sender: BUS, value: ours };
  if (member === 'GetNameOwner' && ours) return { sender: BUS, value: SCREEN_SAVER.owner };
  return { sender: BUS, error: `${BUS}.Error.NameHasNoOwner` };
}

/** Lets the client in, whoever it is, and reads its messages. */
function serve(client: Socket, onMessage: (message: DBusMessage) => void): void {
  let bytes = Buffer.alloc(0);
  let began = false;
  const greet = (line: string) => {
    if (line.includes('AUTH EXTERNAL')) client.write(`OK ${randomBytes(16).toString('hex')}\r\n`);
    else if (line === 'BEGIN') began = true;
    else client.write('ERROR\r\n');
  };
  client.on('data', chunk => {
    bytes = Buffer.concat([bytes, chunk]);
    for (let end = bytes.indexOf('\r\n'); !began && end >= 0; end = bytes.indexOf('\r\n')) {
      const line = bytes.toString('latin1', 0, end);
      bytes = bytes.subarray(end + 2);
      greet(line);
    }
    if (!began) return;
    for (let read = readMessage(bytes); read; read = readMessage(bytes)) {
      bytes = bytes.subarray(read.length);
      onMessage(read.message);
    }
  });
}
