import { expect, test } from 'vitest';
import { readQuery, termsOf } from './search-terms';

test.each([
  ['The lens, the LENS.', ['the', 'lens']],
  ['Élan vital, naïve Straße, Łódź', ['elan', 'vital', 'naive', 'strasse', 'lodz']],
  ['it’s 3.14 in v2', ['it', 's', '3', '14', 'in', 'v2']],
  ['灯台の光', ['灯台', '台の', 'の光', '光']],
  ['光', ['光']],
  ['iPhone手机', ['iphone', '手机', '机']],
  ['ﾃｽﾄ テスト', ['テス', 'スト', 'ト']],
  ['한국어 검색', ['한국어', '검색']],
  ['हिन्दी', ['हिन्दी']],
  ['が か', ['が', 'か']],
  ['…!? ()', []],
])('the terms of "%s"', (text, terms) => {
  expect(termsOf(text)).toEqual(terms);
});

test('a query asks for pairs alone, which say more than single characters', () => {
  expect(readQuery('光学系').terms).toEqual(['光学', '学系']);
  expect(readQuery('光').terms).toEqual(['光']);
  expect(readQuery('+++').terms).toEqual([]);
});

test('a text of megabytes has a bounded number of terms', () => {
  const text = Array.from({ length: 100_000 }, (_, index) => `w${index}`).join(' ');
  expect(termsOf(text)).toHaveLength(4000);
});
