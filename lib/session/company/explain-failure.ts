import * as oauth from 'oauth4webapi';
import type { AsideError } from '@/lib/contract/errors';

/** The token endpoint answered, but with no answer of OAuth: an error page, a proxy's, 5xx. */
const NO_ANSWER = [oauth.RESPONSE_IS_NOT_CONFORM, oauth.RESPONSE_IS_NOT_JSON, oauth.PARSE_ERROR];

/** What a failure of the library means to the user. Its messages and `error_description` hold no token. */
export function explainFailure(error: unknown): AsideError {
  if (error instanceof oauth.AuthorizationResponseError) {
    return { code: 'sign-in-refused', detail: describe(error) };
  }
  if (error instanceof oauth.ResponseBodyError) {
    // `invalid_grant`: the code was used before, is too old, or belongs to another sign-in (RFC 6749, 5.2).
    const code = error.error === 'invalid_grant' ? 'sign-in-mismatch' : 'sign-in-refused';
    return { code, status: error.status, detail: describe(error) };
  }
  if (error instanceof oauth.OperationProcessingError) {
    const status = error.cause instanceof Response ? error.cause.status : undefined;
    if (NO_ANSWER.includes(error.code ?? '')) return { code: 'sign-in-unreachable', status };
    return { code: 'sign-in-mismatch', detail: error.message };
  }
  // `fetch` says no more than that.
  if (error instanceof TypeError && !('code' in error)) return { code: 'sign-in-unreachable' };
  throw error;
}

const describe = ({ error, error_description }: { error: string; error_description?: string | undefined }) =>
  [error, error_description].filter(Boolean).join(': ').slice(0, 500);
