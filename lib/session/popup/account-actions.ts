import {
  fetchAuthSession,
  fetchMFAPreference,
  setUpTOTP,
  updateMFAPreference,
  updatePassword,
  verifyTOTPSetup,
} from 'aws-amplify/auth';
import { type AccountProblem, toAccountProblem } from './account-problem';

export type AccountResult<T> = { ok: true; value: T } | { ok: false; problem: AccountProblem };

/** What an authenticator app needs to know. */
export interface TotpSecret {
  /** Base32, for typing. */
  secret: string;
  /** `otpauth://totp/…`, for a QR code. */
  uri: string;
}

/** What users may do to their own account at Cognito. Nothing throws. */
export interface AccountActions {
  /** As the ID token says; undefined where it says nothing. */
  readEmail(): Promise<string | undefined>;
  changePassword(oldPassword: string, newPassword: string): Promise<AccountResult<void>>;
  isTotpOn(): Promise<AccountResult<boolean>>;
  /** A new secret, which counts once `finishTotp` has proved that an app has it. `account`: its name in the app. */
  startTotp(account: string): Promise<AccountResult<TotpSecret>>;
  finishTotp(code: string): Promise<AccountResult<void>>;
  removeTotp(): Promise<AccountResult<void>>;
}

/** By Amplify, over the worker's tokens: `configureAmplify` comes first. */
export const amplifyAccount: AccountActions = {
  async readEmail() {
    const session = await fetchAuthSession().catch(() => undefined);
    const email = session?.tokens?.idToken?.payload.email;
    return typeof email === 'string' ? email : undefined;
  },
  changePassword: (oldPassword, newPassword) => attempt(() => updatePassword({ oldPassword, newPassword })),
  isTotpOn: () => attempt(async () => (await fetchMFAPreference()).enabled?.includes('TOTP') ?? false),
  startTotp: account =>
    attempt(async () => {
      const setup = await setUpTOTP();
      return { secret: setup.sharedSecret, uri: setup.getSetupUri('Aside', account).toString() };
    }),
  finishTotp: code =>
    attempt(async () => {
      await verifyTOTPSetup({ code });
      await updateMFAPreference({ totp: 'PREFERRED' });
    }),
  removeTotp: () => attempt(() => updateMFAPreference({ totp: 'DISABLED' })),
};

async function attempt<T>(action: () => Promise<T>): Promise<AccountResult<T>> {
  try {
    return { ok: true, value: await action() };
  } catch (thrown) {
    const problem = toAccountProblem(thrown);
    // Lets the worker find out too, which then tells every surface.
    if (problem.code === 'session-over') await fetchAuthSession({ forceRefresh: true }).catch(() => {});
    return { ok: false, problem };
  }
}
