import { expect, test } from 'vitest';
import { findPolicyViolations } from './policy-violations';

const SAID = "Applying inline style violates the following Content Security Policy directive 'style-src'.";

test('what the policy stopped in the popup is found', () => {
  const line = `12:00:00.000 popup.html error: ${SAID} chrome-extension://x/popup.html`;
  expect(findPolicyViolations([line, '12:00:00.001 popup.html warning: Auth'])).toEqual([line]);
});

test('a web page has a policy of its own', () => {
  expect(findPolicyViolations([`12:00:00.000 127.0.0.1:8080/article.html error: ${SAID}`])).toEqual([]);
});
