import type { ErrorCode } from './errors';

/**
 * Why a `fetch` rejects. It gives a TypeError and nothing else for DNS, TLS, refused connections and CORS (a network
 * error has no reason that scripts may read), so that these are one code; what tells them apart is
 * `chrome.webRequest.onErrorOccurred`, which would cost a permission. What can be known is that the browser has no
 * network at all. Source: https://fetch.spec.whatwg.org/#concept-network-error
 */
export const explainNoAnswer = (): ErrorCode =>
  navigator.onLine === false ? 'offline' : 'backend-unreachable';
