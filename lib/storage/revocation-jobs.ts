import { openDatabase } from './database';
import { type Sealed, seal, unseal } from './seal';

/** A refresh token that Cognito has yet to be told to end. */
export interface RevocationJob {
  /** The session's id, where the token was the session's: what has a job is no session any more. */
  id: string;
  token: Sealed;
  failures: number;
  /** Milliseconds since 1970. */
  nextTryAt: number;
}

/** A refresh token to be revoked, and the session that it belonged to. */
export interface Revocation {
  id: string;
  refreshToken: string;
}

export const sealRevocation = async ({ id, refreshToken }: Revocation): Promise<RevocationJob> => ({
  id,
  token: await seal(refreshToken),
  failures: 0,
  nextTryAt: 0,
});

/** A job's refresh token; undefined where the job is damaged. */
export async function readRefreshToken(job: RevocationJob): Promise<string | undefined> {
  const token = await unseal(job.token);
  return typeof token === 'string' ? token : undefined;
}

export const listRevocations = async (): Promise<RevocationJob[]> =>
  (await openDatabase()).getAll('revocations');

export const hasRevocation = async (id: string): Promise<boolean> =>
  (await (await openDatabase()).count('revocations', id)) > 0;

export async function putRevocation(job: RevocationJob): Promise<void> {
  await (await openDatabase()).put('revocations', job);
}

export async function deleteRevocation(id: string): Promise<void> {
  await (await openDatabase()).delete('revocations', id);
}
