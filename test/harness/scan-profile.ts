import { readdir, readFile } from 'node:fs/promises';
import { join, relative } from 'node:path';

/** A piece is this long; a store that compresses may cut a token, but not into pieces shorter than that by chance. */
const PIECE = 24;

/** What to look for: pieces of the texts from end to end, each in the two encodings that Chromium stores text in. */
export function cutNeedles(texts: string[]): Buffer[] {
  const pieces = new Set<string>();
  for (const text of texts) {
    for (let at = 0; at + PIECE <= text.length; at += PIECE) pieces.add(text.slice(at, at + PIECE));
  }
  return [...pieces].flatMap(piece => [Buffer.from(piece, 'latin1'), Buffer.from(piece, 'utf16le')]);
}

export interface ProfileScan {
  files: number;
  bytes: number;
  /** Files that hold a needle, relative to the folder. */
  hits: string[];
}

/** Reads every file under `folder`. A file that goes away meanwhile counts as not there. */
export async function scanProfile(folder: string, needles: Buffer[]): Promise<ProfileScan> {
  const scan: ProfileScan = { files: 0, bytes: 0, hits: [] };
  for (const entry of await readdir(folder, { recursive: true, withFileTypes: true })) {
    if (!entry.isFile()) continue;
    const path = join(entry.parentPath, entry.name);
    const content = await readFile(path).catch(() => undefined);
    if (!content) continue;
    scan.files += 1;
    scan.bytes += content.length;
    if (needles.some(needle => content.includes(needle))) scan.hits.push(relative(folder, path));
  }
  return scan;
}
