import { readdir, readFile } from 'node:fs/promises';
import { join, relative } from 'node:path';

/** Characters of a piece of a token; a file that holds twice as many in a row of any token holds a whole piece. */
const PIECE = 24;
/** Bytes by which a piece is found, before it is compared as a whole. */
const HEAD = 6;

/** Pieces to look for, by the number that their first bytes make. */
export type Needles = Map<number, Buffer[]>;

/** The texts in pieces from end to end, each in the two encodings that Chromium stores text in. */
export function cutNeedles(texts: string[]): Needles {
  const needles: Needles = new Map();
  for (const text of texts) {
    for (let at = 0; at + PIECE <= text.length; at += PIECE) {
      for (const encoding of ['latin1', 'utf16le'] as const) {
        const piece = Buffer.from(text.slice(at, at + PIECE), encoding);
        const head = piece.readUIntBE(0, HEAD);
        needles.set(head, [...(needles.get(head) ?? []), piece]);
      }
    }
  }
  return needles;
}

export interface ProfileScan {
  files: number;
  bytes: number;
  /** Files that hold a piece, relative to the folder. */
  hits: string[];
}

/** Reads every file under `folder`, once, however many needles there are. A file that goes meanwhile is not there. */
export async function scanProfile(folder: string, needles: Needles): Promise<ProfileScan> {
  const scan: ProfileScan = { files: 0, bytes: 0, hits: [] };
  for (const entry of await readdir(folder, { recursive: true, withFileTypes: true })) {
    if (!entry.isFile()) continue;
    const path = join(entry.parentPath, entry.name);
    const content = await readFile(path).catch(() => undefined);
    if (!content) continue;
    scan.files += 1;
    scan.bytes += content.length;
    if (holdsAny(content, needles)) scan.hits.push(relative(folder, path));
  }
  return scan;
}

function holdsAny(content: Buffer, needles: Needles): boolean {
  const rest = 2 ** (8 * (HEAD - 1));
  let head = 0;
  for (let end = 0; end < content.length; end++) {
    head = (head % rest) * 256 + (content[end] ?? 0);
    const pieces = end + 1 >= HEAD ? needles.get(head) : undefined;
    const at = end + 1 - HEAD;
    if (pieces?.some(piece => piece.equals(content.subarray(at, at + piece.length)))) return true;
  }
  return false;
}
