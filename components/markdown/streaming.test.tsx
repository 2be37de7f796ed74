// @vitest-environment happy-dom
import { cleanup, render } from '@testing-library/react';
import { afterEach, expect, test, vi } from 'vitest';
import Markdown from './Markdown';

const parsed: unknown[] = [];

// The library as it is, with a note of each text that it was given to parse.
vi.mock('react-markdown', async importOriginal => {
  const { default: ReactMarkdown } = await importOriginal<typeof import('react-markdown')>();
  const Noted: typeof ReactMarkdown = props => {
    parsed.push(props.children);
    return ReactMarkdown(props);
  };
  return { default: Noted };
});

afterEach(() => {
  cleanup();
  parsed.length = 0;
});

test('text added at the end parses the last block and no other', () => {
  const { rerender } = render(<Markdown text={'# One\n\ntwo\n\nth'} />);
  rerender(<Markdown text={'# One\n\ntwo\n\nthree'} />);
  rerender(<Markdown text={'# One\n\ntwo\n\nthree\n\nfour'} />);
  expect(parsed.map(text => String(text).trim())).toEqual(['# One', 'two', 'th', 'three', 'three', 'four']);
});

test('code that streams in is not parsed at all', () => {
  const { rerender, container } = render(<Markdown text={'see\n```\na'} />);
  rerender(<Markdown text={'see\n```\na\n\nb'} />);
  expect(container.querySelector('pre')?.textContent).toBe('a\n\nb');
  expect(parsed).toEqual(['see']);
});

test('finished blocks keep their elements', () => {
  const { container, rerender } = render(<Markdown text={'# One\n\ntwo\n\nth'} />);
  const before = [...container.querySelectorAll('h3, p')].slice(0, 2);
  rerender(<Markdown text={'# One\n\ntwo\n\nthree\n\n- four'} />);
  expect([...container.querySelectorAll('h3, p')].slice(0, 2)).toEqual(before);
  expect(container.textContent).toContain('four');
});
