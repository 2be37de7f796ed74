import { fail, type Result } from '@/lib/contract/errors';
import type { Tokens } from '@/lib/storage/session-record';

/**
 * Does something at Cognito in the user's name. An access token that is refused is replaced once: it may have been ended
 * elsewhere, and then the refresh says so. Errors: those of both, and `forbidden` where Cognito refuses a new one too,
 * such as one without the scope `aws.cognito.signin.user.admin`.
 * Source: https://docs.aws.amazon.com/cognito/latest/developerguide/cognito-user-pools-define-resource-servers.html
 */
export async function withAccessToken(
  tokens: (options?: { refused: string }) => Promise<Result<Tokens>>,
  act: (accessToken: string) => Promise<Result<null>>,
): Promise<Result<null>> {
  const first = await tokens();
  if (!first.ok) return first;
  const done = await act(first.value.accessToken);
  if (done.ok || done.error.code !== 'session-expired') return done;
  const second = await tokens({ refused: first.value.idToken });
  if (!second.ok) return second;
  const again = await act(second.value.accessToken);
  if (again.ok || again.error.code !== 'session-expired') return again;
  const { status, detail } = again.error;
  return fail('forbidden', { status, detail });
}
