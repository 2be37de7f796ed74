import { expect, test } from 'vitest';
import { patternOf, siteOf } from './sites';

test.each([
  ['https://example.com/a?b#c', 'https://example.com', 'https://example.com/*'],
  ['http://localhost:4577/', 'http://localhost', 'http://localhost/*'],
  ['http://127.0.0.1:1/', 'http://127.0.0.1', 'http://127.0.0.1/*'],
  [
    'https://user:word@bücher.example:8443/',
    'https://xn--bcher-kva.example',
    'https://xn--bcher-kva.example/*',
  ],
])('%s is of the site %s', (url, site, pattern) => {
  expect(siteOf(url)).toBe(site);
  expect(patternOf(site)).toBe(pattern);
});

test.each([
  undefined,
  '',
  'nonsense',
  'chrome://settings/',
  'chrome-extension://abc/page.html',
  'file:///etc/hosts',
  'about:blank',
  'view-source:https://example.com/',
  'data:text/html,hello',
  'http://[::1]/',
])('%s is of none', url => {
  expect(siteOf(url)).toBeUndefined();
});

test('all sites are all web pages, and no others', () => {
  expect(patternOf('all')).toBe('*://*/*');
});
