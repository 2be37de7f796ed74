// @vitest-environment happy-dom
import { cleanup, configure, render, waitFor } from '@testing-library/react';
import MarkdownIt from 'markdown-it';
import { afterEach, expect, test, vi } from 'vitest';
import Markdown from './Markdown';

// The library as it is, with a note of each text that it was given to parse.
const parse = vi.spyOn(MarkdownIt.prototype, 'parse');
const parsed = () => parse.mock.calls.map(([text]) => String(text).trim());

// As long as a busy machine takes.
configure({ asyncUtilTimeout: 15_000 });

afterEach(() => {
  cleanup();
  parse.mockClear();
});

/** Shows each of the texts in turn, the last one as ended. */
function stream(...texts: string[]) {
  const { container, rerender } = render(<Markdown text={texts[0] ?? ''} growing />);
  const steps = texts.slice(1).map(text => () => rerender(<Markdown text={text} growing />));
  return { container, steps, end: () => rerender(<Markdown text={texts.at(-1) ?? ''} />) };
}

test('text added at the end parses the last block and no other; one that has ended, once more', () => {
  const { steps } = stream('# One\n\ntwo\n\nth', '# One\n\ntwo\n\nthree', '# One\n\ntwo\n\nthree\n\nfour');
  for (const step of steps) step();
  expect(parsed()).toEqual(['# One', 'two', 'th', 'three', 'three', 'four']);
});

test('so it is with the items of a list, and the rows of a table', () => {
  const { steps } = stream('- one\n- two', '- one\n- two\n- three', '- one\n- two\n- three, more');
  for (const step of steps) step();
  expect(parsed()).toEqual(['- one', '- two', '- two', '- three', '- three, more']);
  parse.mockClear();
  const head = '| a |\n|---|';
  const table = stream(`${head}\n| 1 |`, `${head}\n| 1 |\n| 2`, `${head}\n| 1 |\n| 23`);
  for (const step of table.steps) step();
  const rows = ['', '\n| 1 |', '\n| 1 |', '\n| 2', '\n| 23'];
  expect(parsed()).toEqual(rows.map(row => `${head}${row}`));
});

test('code that streams in is not parsed at all', () => {
  const { steps, container } = stream('see\n```\na', 'see\n```\na\n\nb');
  for (const step of steps) step();
  expect(container.querySelector('pre')?.textContent).toBe('a\n\nb');
  expect(parsed()).toEqual(['see']);
});

test('finished blocks keep their elements', () => {
  const { container, steps } = stream('# One\n\ntwo\n\nth', '# One\n\ntwo\n\nthree\n\n- four');
  const before = [...container.querySelectorAll('h3, p')].slice(0, 2);
  for (const step of steps) step();
  expect([...container.querySelectorAll('h3, p')].slice(0, 2)).toEqual(before);
  expect(container.textContent).toContain('four');
});

test.each([
  ['a **bold', 'strong', 'bold'],
  ['an *it', 'em', 'it'],
  ['some `code', 'code', 'code'],
  ['```js\ncode', 'pre', 'code'],
  ['| a | b', 'th', 'a'],
  ['- it\n- **b', 'strong', 'b'],
])('what is begun is shown as it will be: %j', (text, selector, words) => {
  const { container } = stream(text);
  expect(container.querySelector(selector)?.textContent).toBe(words);
});

test('a link is words until its address is whole', () => {
  const { container, steps } = stream(
    'see [the lens](https://en.wiki',
    'see [the lens](https://en.wikipedia.org/)',
  );
  expect(container.textContent).toBe('see the lens');
  for (const step of steps) step();
  expect(container.querySelector('a')?.href).toBe('https://en.wikipedia.org/');
});

test('a reference is a link once what it refers to is known', () => {
  const { container, end } = stream(
    'see [the lens][1]',
    'see [the lens][1]\n\n[1]: https://en.wikipedia.org/lens',
  );
  end();
  expect(container.querySelector('a')?.href).toBe('https://en.wikipedia.org/lens');
});

test('of much text at once so much is shown in a frame, and all in the end', async () => {
  const paragraph = 'All work and no play.\n\n';
  const { container, steps } = stream('Begin.\n\n', `Begin.\n\n${paragraph.repeat(800)}`);
  for (const step of steps) step();
  expect(container.querySelectorAll('p').length).toBeLessThan(400);
  await waitFor(() => expect(container.querySelectorAll('p')).toHaveLength(801));
});
