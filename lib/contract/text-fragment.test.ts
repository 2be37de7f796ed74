import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { seed } from '@/test/harness/seed';
import { isSamePage, readPassageUrl, toPassageUrl } from './text-fragment';

const PAGE = 'https://a.example/b?c=(d)';

describe('the address of a passage', () => {
  test('says it whole where it is short', () => {
    expect(toPassageUrl(PAGE, 'Bees, 1-2 (or  3) & more')).toBe(
      'https://a.example/b?c=%28d%29#:~:text=Bees%2C%201%2D2%20%28or%203%29%20%26%20more',
    );
  });

  test('says how a long one begins and ends', () => {
    const long = 'one two three four five six seven eight nine ten '.repeat(10);
    const { passage } = readPassageUrl(toPassageUrl(PAGE, long) ?? '') ?? {};
    expect(long.startsWith(`${passage?.start} `)).toBe(true);
    expect(long.trim().endsWith(` ${passage?.end}`)).toBe(true);
  });

  test('stands behind a place that the page’s address names already', () => {
    expect(toPassageUrl('https://a.example/#top', 'Bees')).toBe('https://a.example/#top:~:text=Bees');
    expect(toPassageUrl('https://a.example/#:~:text=Wasps', 'Bees')).toBe('https://a.example/#:~:text=Bees');
  });

  test.each(['file:///a', 'chrome://settings', 'no address', `https://a.example/${'b'.repeat(500)}`])(
    'is none for %s',
    url => expect(toPassageUrl(url, 'Bees')).toBeUndefined(),
  );

  test('is read as it was written, for any text', () => {
    fc.assert(
      fc.property(fc.string({ minLength: 1, maxLength: 120, unit: 'grapheme' }), text => {
        const words = text.replace(/\s+/g, ' ').trim();
        const url = toPassageUrl(PAGE, text);
        if (words === '' || text.toWellFormed() !== text) return;
        expect(url).toMatch(/^[!-'*-~]+$/);
        expect(readPassageUrl(url ?? '')?.passage).toEqual({ start: words });
        expect(isSamePage(url ?? '', PAGE)).toBe(true);
      }),
      { seed, numRuns: 300 },
    );
  });
});

describe('an address that a model wrote', () => {
  test.each([
    ['a', { start: 'a' }],
    ['a,b', { start: 'a', end: 'b' }],
    ['p-,a,b,-s', { start: 'a', end: 'b', prefix: 'p', suffix: 's' }],
    ['p-,a', { start: 'a', prefix: 'p' }],
    ['a,-s', { start: 'a', suffix: 's' }],
    ['a&text=b', { start: 'a' }],
    ['%E8%9C%82', { start: '蜂' }],
  ])('%s', (directive, passage) => {
    expect(readPassageUrl(`https://a.example/#:~:text=${directive}`)).toEqual({
      page: 'https://a.example/#',
      passage,
    });
  });

  test.each(['', 'a,b,c', '-', ',', '%', `${'a'.repeat(1001)}`, 'a:~:text=b'])(
    '%s names no passage',
    directive => {
      expect(readPassageUrl(`https://a.example/#:~:text=${directive}`)).toBeUndefined();
    },
  );
});

test.each([
  ['https://a.example/b', 'https://a.example/b#c', true],
  ['https://a.example', 'https://a.example/', true],
  ['https://a.example/b', 'https://a.example/c', false],
  ['https://a.example/b?d', 'https://a.example/b', false],
  ['https://a.example/', 'http://a.example/', false],
  ['', 'https://a.example/', false],
])('%s and %s: %s', (one, other, isSame) => expect(isSamePage(one, other)).toBe(isSame));
