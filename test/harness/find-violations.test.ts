// @vitest-environment happy-dom
import { expect, test } from 'vitest';
import { findViolations } from './find-violations';

const look = (html: string) => {
  const root = document.createElement('div');
  root.innerHTML = html;
  return findViolations(root).length;
};
const REL = 'target="_blank" rel="noreferrer noopener"';

test.each([
  '<img alt="x">',
  '<p onclick="x">x</p>',
  '<p style="color: red">x</p>',
  '<p id="composer">x</p>',
  `<a href="javascript:alert(1)" ${REL}>x</a>`,
  '<a href="https://e.example/">https://e.example/</a>',
  `<a href="https://e.example/" ${REL}>bank.example</a>`,
  `<a href="https://e.example/" ${REL}>e.example.bank.example</a>`,
  '<p>a\u202Eb</p>',
])('%s is found', html => expect(look(html)).toBeGreaterThan(0));

test.each([
  `<a href="https://e.example/" ${REL}>https://e.example/</a>`,
  `<a href="https://e.example/" ${REL}>x</a><span class="link-host">e.example</span>`,
  '<p dir="auto">a <strong>b</strong></p>',
])('%s is nothing', html => expect(look(html)).toBe(0));
