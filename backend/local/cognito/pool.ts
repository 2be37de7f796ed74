import type { AttemptLimit } from './accounts/attempt-limit';
import type { Lockout } from './accounts/lockout';
import type { ChallengeSession, SrpExchange } from './challenges/sessions';
import type { OAuthState } from './oauth/state';
import type { Settings } from './options';
import type { Store } from './state/store';
import type { Tickets } from './tickets';
import type { Signer } from './tokens/signer';

/** All that an action works with. What is in `store` survives a restart, the rest does not. */
export interface Pool {
  settings: Settings;
  store: Store;
  signer: Signer;
  /** The part of the pool's id after the underscore; SRP hashes it. */
  name: string;
  exchanges: Tickets<SrpExchange>;
  sessions: Tickets<ChallengeSession>;
  lockout: Lockout;
  codeRequests: AttemptLimit;
  wrongCodes: AttemptLimit;
  oauth: OAuthState;
}
