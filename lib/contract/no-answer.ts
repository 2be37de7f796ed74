import type { ErrorCode } from './errors';

/**
 * Why a `fetch` rejected. The platform does not tell DNS, TLS, refused connections and CORS apart; only that the
 * browser has no network at all can be known. Source: https://fetch.spec.whatwg.org/#concept-network-error
 */
export const explainNoAnswer = (): ErrorCode =>
  navigator.onLine === false ? 'offline' : 'backend-unreachable';
