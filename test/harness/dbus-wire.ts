/** A message of D-Bus, as far as the harness needs it. Source: https://dbus.freedesktop.org/doc/dbus-specification.html */
export interface DBusMessage {
  type: number;
  serial: number;
  wantsReply: boolean;
  path: string;
  interface: string;
  member: string;
  destination: string;
  /** The first argument, where it is a string. */
  argument: string;
}

export const METHOD_CALL = 1;
export const METHOD_RETURN = 2;
export const ERROR = 3;
export const SIGNAL = 4;

const NO_REPLY_EXPECTED = 1;

/** Header fields by code, and the signature of each. */
const FIELDS = {
  path: 1,
  interface: 2,
  member: 3,
  error: 4,
  replySerial: 5,
  destination: 6,
  sender: 7,
  body: 8,
};
const SIGNATURES = ['', 'o', 's', 's', 's', 'u', 's', 's', 'g'];

const align = (offset: number, to: number) => Math.ceil(offset / to) * to;

/** Reads the message at the beginning of `bytes`, and its length; undefined where it is not whole yet. Little-endian only. */
export function readMessage(bytes: Buffer): { message: DBusMessage; length: number } | undefined {
  if (bytes.length < 16) return undefined;
  const bodyLength = bytes.readUInt32LE(4);
  const fieldsEnd = 16 + bytes.readUInt32LE(12);
  const bodyStart = align(fieldsEnd, 8);
  const length = bodyStart + bodyLength;
  if (bytes.length < length) return undefined;
  const fields = readFields(bytes, fieldsEnd);
  const body = bytes.subarray(bodyStart, length);
  return {
    length,
    message: {
      type: bytes.readUInt8(1),
      serial: bytes.readUInt32LE(8),
      wantsReply: (bytes.readUInt8(2) & NO_REPLY_EXPECTED) === 0,
      path: fields.get(FIELDS.path) ?? '',
      interface: fields.get(FIELDS.interface) ?? '',
      member: fields.get(FIELDS.member) ?? '',
      destination: fields.get(FIELDS.destination) ?? '',
      argument: fields.get(FIELDS.body)?.startsWith('s') ? readString(body, 0).text : '',
    },
  };
}

/** The string at `offset`, and where it ends. */
function readString(bytes: Buffer, offset: number) {
  const end = offset + 4 + bytes.readUInt32LE(offset);
  return { text: bytes.toString('utf8', offset + 4, end), end: end + 1 };
}

function readFields(bytes: Buffer, end: number): Map<number, string> {
  const fields = new Map<number, string>();
  for (let offset = 16; offset < end; ) {
    offset = align(offset, 8);
    const code = bytes.readUInt8(offset);
    const signature = bytes.toString('latin1', offset + 2, offset + 3);
    offset += 4;
    if (signature === 'u') offset = align(offset, 4) + 4;
    else if (signature === 'g') {
      const length = bytes.readUInt8(offset);
      fields.set(code, bytes.toString('latin1', offset + 1, offset + 1 + length));
      offset += length + 2;
    } else {
      const read = readString(bytes, align(offset, 4));
      fields.set(code, read.text);
      offset = read.end;
    }
  }
  return fields;
}

type Header = Partial<Record<Exclude<keyof typeof FIELDS, 'body'>, string | number>>;
export type Argument = string | number | boolean;

/** A message with at most one argument. */
export function writeMessage(type: number, serial: number, header: Header, argument?: Argument): Buffer {
  const body = argument === undefined ? Buffer.alloc(0) : writeArgument(argument);
  const fields = Object.entries({
    ...header,
    ...(argument !== undefined && { body: signatureOf(argument) }),
  }).map(([name, value]) => writeField(FIELDS[name as keyof typeof FIELDS], value));
  const padded = fields.map((field, index) =>
    index === fields.length - 1 ? field : Buffer.concat([field], align(field.length, 8)),
  );
  const header16 = Buffer.alloc(16);
  header16.write('l', 'latin1');
  header16.writeUInt8(type, 1);
  header16.writeUInt8(1, 3);
  header16.writeUInt32LE(body.length, 4);
  header16.writeUInt32LE(serial, 8);
  const array = Buffer.concat(padded);
  header16.writeUInt32LE(array.length, 12);
  return Buffer.concat([header16, Buffer.concat([array], align(array.length, 8)), body]);
}

const signatureOf = (argument: Argument) =>
  typeof argument === 'string' ? 's' : typeof argument === 'boolean' ? 'b' : 'u';

function writeArgument(argument: Argument): Buffer {
  if (typeof argument === 'string') return writeString(argument);
  const bytes = Buffer.alloc(4);
  bytes.writeUInt32LE(Number(argument));
  return bytes;
}

function writeString(text: string): Buffer {
  const bytes = Buffer.alloc(4 + Buffer.byteLength(text) + 1);
  bytes.writeUInt32LE(Buffer.byteLength(text));
  bytes.write(text, 4);
  return bytes;
}

/** Code, signature of one letter, value; begins at a multiple of eight, so that the value is aligned. */
function writeField(code: number, value: Argument): Buffer {
  const signature = SIGNATURES[code] ?? 's';
  const start = Buffer.from([code, 1, signature.charCodeAt(0), 0]);
  if (signature !== 'g') return Buffer.concat([start, writeArgument(value)]);
  return Buffer.concat([start, Buffer.from([String(value).length]), Buffer.from(`${value}\0`, 'latin1')]);
}
