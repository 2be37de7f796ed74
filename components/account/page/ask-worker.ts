import type { Channel } from '@/lib/channel/client';
import type { ErrorCode } from '@/lib/contract/errors';
import type { AccountResult } from '@/lib/session/popup/account-actions';
import type { AccountProblem } from '@/lib/session/popup/account-problem';

/** The worker's errors in the account's words: its own speak of the chat. */
const PROBLEMS: Partial<Record<ErrorCode, AccountProblem['code']>> = {
  'signed-out': 'session-over',
  'session-expired': 'session-over',
  locked: 'session-over',
  'too-many-requests': 'too-many-tries',
  offline: 'offline',
  'backend-unreachable': 'unreachable',
};

/** Has the worker do something about the account. */
export async function askWorker(
  channel: Channel,
  call: 'session.signOutEverywhere' | 'session.deleteAccount',
): Promise<AccountResult<null>> {
  const result = await channel.call(call, {});
  if (result.ok) return result;
  const { code, detail } = result.error;
  return { ok: false, problem: { code: PROBLEMS[code] ?? 'unexpected', detail: detail ?? code } };
}
