import fc from 'fast-check';
import { createElement } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, test } from 'vitest';
import Markdown from '@/components/markdown/Markdown';
import { quote } from './markdown';

/** What the sidebar makes of it. */
const render = (markdown: string): string =>
  renderToStaticMarkup(createElement(Markdown, { text: markdown }));

const escapeHtml = (text: string): string =>
  text
    .replace(/&/g, '&amp;')
    .replace(/</g, '&lt;')
    .replace(/>/g, '&gt;')
    .replace(/"/g, '&quot;')
    .replace(/'/g, '&#x27;');

const shown = (line: string): string =>
  `<div class="markdown"><blockquote dir="auto"><p>${escapeHtml(line)}</p><p>— <em>sentence 1 of 2</em></p></blockquote></div>`;

describe('a quote shows what the page says, letter for letter', () => {
  test.each([
    '# Not a heading',
    '- not a list',
    '1. not a list either',
    '12) nor this',
    '> not a quote',
    '---',
    '===',
    '![pixel](https_//tracker.example/p.png)',
    '[label](javascript:alert)',
    '<img src=x onerror=alert(1)>',
    '**bold** _it_ snake_case_name ~~gone~~ `code` \\* &amp; &copy AT&T;',
    '| a | b |',
    '[^1] [x]',
    '```js',
    'From $a to $b, \\(c\\)',
    'A price of 5 * 3 * 2 = 30, or 10% & more!',
  ])('%s', line => {
    expect(render(quote(line, 'sentence 1 of 2'))).toBe(shown(line));
  });

  test('whatever it is made of', () => {
    const letters = fc.constantFrom(...'\\`*_[]()<>!#~|&;^+-=.:"\'$12a é蜜 ');
    const line = fc
      .array(letters, { minLength: 1, maxLength: 30 })
      .map(parts => parts.join('').replace(/\s+/g, ' ').trim())
      .filter(text => text !== '');
    fc.assert(
      fc.property(line, text => {
        expect(render(quote(text, 'sentence 1 of 2'))).toBe(shown(text));
      }),
      { numRuns: 500 },
    );
  });
});
