import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { expect, test } from 'vitest';
import { CALLBACK_URLS, EXTENSION_ID, EXTENSION_KEY, GECKO_ID } from './extension-id';

const README = readFileSync(resolve(import.meta.dirname, '../../README.md'), 'utf8');

/** Chromium: the first half of the key's SHA-256, with the letters a to p for the hexadecimal digits. */
const idOf = (key: string) =>
  [...createHash('sha256').update(Buffer.from(key, 'base64')).digest('hex').slice(0, 32)]
    .map(digit => String.fromCharCode(97 + Number.parseInt(digit, 16)))
    .join('');

test('the id is the one that follows from the key', () => {
  expect(idOf(EXTENSION_KEY)).toBe(EXTENSION_ID);
});

test('the addresses to register follow from the ids, and are those that the README names', () => {
  const firefox = createHash('sha1').update(GECKO_ID).digest('hex');
  expect(CALLBACK_URLS).toEqual([
    `https://${EXTENSION_ID}.chromiumapp.org/`,
    `https://${firefox}.extensions.allizom.org/`,
  ]);
  expect(CALLBACK_URLS.filter(url => !README.includes(url))).toEqual([]);
});
