// @vitest-environment happy-dom
import { readdirSync, readFileSync } from 'node:fs';
import { beforeAll, describe, expect, test } from 'vitest';
import { readPassageUrl, toPassageUrl } from '@/lib/contract/text-fragment';
import { findPassage } from './find-passage';
import { readText } from './read-text';

const FOLDER = 'test/harness/pages';
const FILES = ['article.html', ...readdirSync(`${FOLDER}/real`).map(name => `real/${name}`)];

beforeAll(() => {
  // happy-dom lays nothing out; the browser tests have what is not to be seen.
  Range.prototype.getClientRects = () => [new DOMRect(0, 0, 1, 1)] as unknown as DOMRectList;
});

const load = (html: string) => {
  document.body.innerHTML = html;
  return document.body;
};
const fold = (text: string) => text.replace(/[\s\u00AD]/g, '');
const found = (root: Element, passage: Parameters<typeof findPassage>[1]) =>
  fold(findPassage(root, passage).join(''));

test.each(FILES)('every line that was read of %s is found again, by its address', file => {
  const html = readFileSync(`${FOLDER}/${file}`, 'utf8').replace(/<script>.*<\/script>/s, '');
  const body = load(/<body>(.*)<\/body>/s.exec(html)?.[1] ?? '');
  const lines = readText(body, { limit: 60_000 }).split(/\n+/).filter(Boolean);
  if (file !== 'real/spa.html') expect(lines.length).toBeGreaterThan(0);
  for (const line of lines) {
    const cited = readPassageUrl(toPassageUrl('https://a.example/', line) ?? '');
    expect(cited && found(body, cited.passage)).toBe(fold(line));
  }
});

describe('a passage', () => {
  const body = () =>
    load(
      '<p>Bees <b>da</b>nce. Bees sting.</p><ul><li>Wasps</li><li>sting\u00ad.</li></ul><script>Bees fly.</script>',
    );

  test.each([
    [{ start: 'Bees dance.' }, 'Beesdance.'],
    [{ start: 'dance', end: 'Wasps' }, 'dance.Beessting.Wasps'],
    [{ start: 'Wasps sting.' }, 'Waspssting.'],
    [{ start: 'Bees', prefix: 'dance.' }, 'Bees'],
    [{ start: 'sting', suffix: '.Wasps' }, 'sting'],
    [{ start: 'Bees', suffix: 'fly' }, ''],
    [{ start: 'Bees fly' }, ''],
    [{ start: 'Bees', end: 'Hornets' }, ''],
    [{ start: ' \u00ad' }, ''],
  ])('%o', (passage, text) => expect(found(body(), passage)).toBe(text));

  test('in an open shadow root is found, and what is not shown is not', () => {
    const root = load('<div></div><p>Hornets</p>');
    root.querySelector('div')?.attachShadow({ mode: 'open' }).append('Hornets in the shade');
    expect(findPassage(root, { start: 'Hornets in' })).toHaveLength(1);
    Range.prototype.getClientRects = () => [] as unknown as DOMRectList;
    expect(findPassage(root, { start: 'Hornets' })).toEqual([]);
  });
});
