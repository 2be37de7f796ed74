import { fail, type Result } from '@/lib/contract/errors';
import type { Session } from '@/lib/contract/session';

export interface SessionReader {
  get(): Promise<Session>;
}

/**
 * Does something for the account that is there. An expired session's user still sees what was said, and keeps drafts.
 * Errors: `locked`, `signed-out`.
 */
export async function withAccount<T>(
  session: SessionReader,
  work: (account: string) => Promise<Result<T>>,
): Promise<Result<T>> {
  const current = await session.get();
  if (current.status === 'locked') return fail('locked');
  return current.status === 'signedOut' ? fail('signed-out') : work(current.userId);
}
