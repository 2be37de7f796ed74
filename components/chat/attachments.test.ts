import { describe, expect, test } from 'vitest';
import { attach, detach, formatSize, toPageContext } from './attachments';

const page = { url: 'https://a.example/', title: 'A', text: 'all of it', truncated: true };
const selection = { url: page.url, title: 'A', selection: 'a part' };

describe('what is attached', () => {
  test('page and selection of one page go together', () => {
    const both = attach(attach({}, 'page', page), 'selection', selection);
    expect(toPageContext(both)).toEqual({ ...page, selection: 'a part' });
    expect(toPageContext(detach(both, 'page'))).toEqual(selection);
  });

  test('a part of another page takes the place of what was there', () => {
    const elsewhere = { ...selection, url: 'https://b.example/' };
    expect(attach(attach({}, 'page', page), 'selection', elsewhere)).toEqual({ selection: elsewhere });
  });

  test('nothing attached, nothing sent', () => {
    expect(toPageContext(detach(attach({}, 'page', page), 'page'))).toBeUndefined();
  });
});

test.each([
  [1, '1 character'],
  [999, '999 characters'],
  [60_000, '60k characters'],
])('%i is %s', (characters, words) => expect(formatSize(characters)).toBe(words));
