// @vitest-environment happy-dom
import * as v from 'valibot';
import { beforeEach, expect, test } from 'vitest';
import { PAGE_TEXT_LIMIT, PageContext } from '@/lib/contract/page-context';
import { readSelection } from './read-selection';

const read = () => v.parse(PageContext, readSelection(document));

function selectAll(element: Node) {
  const range = document.createRange();
  range.selectNodeContents(element);
  document.getSelection()?.removeAllRanges();
  document.getSelection()?.addRange(range);
}

beforeEach(() => {
  document.title = 'A page';
  document.body.innerHTML = '';
  document.getSelection()?.removeAllRanges();
});

test('nothing selected: an empty selection', () => {
  expect(read()).toEqual({ url: document.location.href, title: 'A page', selection: '', truncated: false });
});

test('selected text, its white space made even', () => {
  document.body.textContent = '  One \t two\n\n\n\nthree ';
  selectAll(document.body);
  expect(read().selection).toBe('One two\n\nthree');
});

test('a long selection is cut, and says so', () => {
  document.body.textContent = 'word '.repeat(20_000);
  selectAll(document.body);
  const { selection = '', truncated } = read();
  expect(truncated).toBe(true);
  expect(selection.length).toBeLessThanOrEqual(PAGE_TEXT_LIMIT);
});

// Where the selection of a document stands while text in a field is selected: before the field, in its parent.
function selectInField(html: string) {
  document.body.innerHTML = html;
  const field = document.body.firstElementChild as HTMLInputElement;
  const range = document.createRange();
  range.setStart(document.body, 0);
  range.collapse(true);
  document.getSelection()?.addRange(range);
  field.setSelectionRange(6, 11);
}

test.each(['<input value="hello world">', '<textarea>hello world</textarea>'])(
  'the selected part of a text field: %s',
  html => {
    selectInField(html);
    expect(read().selection).toBe('world');
  },
);

test('nothing of a password', () => {
  selectInField('<input type="password" value="hello world">');
  expect(read().selection).toBe('');
});
