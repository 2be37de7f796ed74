import type { Hono } from 'hono';
import { LOCAL_POOL } from '@/lib/config/local-outputs';
import { AttemptLimit } from './accounts/attempt-limit';
import { createUser, type NewUser } from './accounts/create-user';
import { findUser } from './accounts/find-user';
import { Lockout } from './accounts/lockout';
import { SESSION_SECONDS } from './challenges/sessions';
import { newOAuthState } from './oauth/state';
import { type CognitoOptions, readOptions } from './options';
import type { Pool } from './pool';
import type { FirstFactor, MfaMethod } from './state/schema';
import { Store } from './state/store';
import { Tickets } from './tickets';
import { revokeFamiliesOf } from './tokens/families';
import { issuerOf } from './tokens/issue-tokens';
import { Signer } from './tokens/signer';
import { makeApp } from './wire/make-app';

export type { NewUser } from './accounts/create-user';
export { CognitoException } from './errors';
export type { CognitoOptions } from './options';
export type { FirstFactor, MfaMethod } from './state/schema';

/** A local user pool: its HTTP side, and what an administrator may do. */
export interface Cognito {
  /** Routes `POST /`, `GET /<pool id>/.well-known/*`, `/oauth2/*` and `GET /logout`, with their own CORS. Mount it at `/`. */
  app: Hono;
  /** `iss` of the tokens; follows the origin. */
  readonly issuer: string;
  /** JSON Web Key Set, for a verifier in the same process. */
  jwks(): { keys: Record<string, string>[] };
  /** @throws UsernameExistsException, AliasExistsException, InvalidPasswordException (CognitoException) */
  createUser(user: NewUser): Promise<void>;
  hasUser(username: string): boolean;
  /** Whether every sign-in needs a second factor. Users without one set it up when they next sign in. Kept over restarts. */
  setMfaRequired(required: boolean): Promise<void>;
  /** Second factors that users may turn on; at first, TOTP only. Kept over restarts. */
  setMfaMethods(methods: MfaMethod[]): Promise<void>;
  /** First factors of USER_AUTH; at first, passwords and e-mail codes. Kept over restarts. */
  setFirstFactors(factors: FirstFactor[]): Promise<void>;
  /** Revokes all refresh tokens of a user (AdminUserGlobalSignOut). */
  signOutUser(username: string): Promise<void>;
}

/** AWS allows between 5 and 20 an hour, and does not say which. */
const CODE_REQUESTS_PER_HOUR = 10;
const WRONG_CODES_PER_HOUR = 5;

/**
 * Opens the user pool in `options.dataDir`, or makes an empty one.
 * @throws RangeError for options out of range; Error when the pool's file is damaged.
 */
export async function createCognito(options: CognitoOptions): Promise<Cognito> {
  const pool = await openPool(options);
  return {
    app: makeApp(pool),
    get issuer() {
      return issuerOf(pool);
    },
    jwks: () => pool.signer.jwks(),
    createUser: user => createUser(pool, user),
    hasUser: username => findUser(pool, username) !== undefined,
    setMfaRequired: required => {
      pool.store.state.mfaRequired = required;
      return pool.store.save();
    },
    setMfaMethods: methods => {
      pool.store.state.mfaMethods = methods;
      return pool.store.save();
    },
    setFirstFactors: factors => {
      pool.store.state.firstFactors = factors;
      return pool.store.save();
    },
    signOutUser: username => {
      const user = findUser(pool, username);
      if (user) revokeFamiliesOf(pool, user);
      return pool.store.save();
    },
  };
}

async function openPool(options: CognitoOptions): Promise<Pool> {
  const settings = readOptions(options);
  const { now } = settings;
  const store = await Store.open(settings.dataDir);
  return {
    settings,
    store,
    signer: await Signer.load(store.state.signingKey),
    name: LOCAL_POOL.userPoolId.split('_')[1] ?? '',
    exchanges: new Tickets(SESSION_SECONDS, now),
    sessions: new Tickets(SESSION_SECONDS, now),
    lockout: new Lockout(now),
    codeRequests: new AttemptLimit(CODE_REQUESTS_PER_HOUR, now),
    wrongCodes: new AttemptLimit(WRONG_CODES_PER_HOUR, now),
    oauth: newOAuthState(now),
  };
}
