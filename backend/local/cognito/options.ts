/** What a local user pool is made with. */
export interface CognitoOptions {
  /** Where clients reach the pool, such as `http://127.0.0.1:4577`. Asked late: the port may be known only after listening. */
  origin: () => string;
  /** Folder of the pool's state. Made when it is not there, readable by its owner only. */
  dataDir: string;
  /** Life of ID and access tokens in seconds, 5 to 86400. Default 3600. AWS allows 300 at least. */
  tokenSeconds?: number;
  /** Refresh token rotation, see {@link https://docs.aws.amazon.com/cognito-user-identity-pools/latest/APIReference/API_RefreshTokenRotationType.html}. Default true. */
  rotation?: boolean;
  /** AWS's RetryGracePeriodSeconds, 0 to 60: how long a refresh token works after it was rotated out. Default 10. */
  graceSeconds?: number;
  /** Where sign-up, reset and verification codes go. Default: one line `code <username> <code>` on standard output. */
  onCode?: (username: string, code: string) => void;
  /** Milliseconds since 1970. Default: the system's clock. */
  now?: () => number;
}

export type Settings = Required<CognitoOptions>;

/** @throws RangeError when a number is outside its range. */
export function readOptions(options: CognitoOptions): Settings {
  const tokenSeconds = options.tokenSeconds ?? 3600;
  const graceSeconds = options.graceSeconds ?? 10;
  requireInteger('The token life', tokenSeconds, 5, 86_400);
  requireInteger('The grace period of rotated refresh tokens', graceSeconds, 0, 60);
  return {
    origin: options.origin,
    dataDir: options.dataDir,
    tokenSeconds,
    graceSeconds,
    rotation: options.rotation ?? true,
    onCode: options.onCode ?? ((username, code) => console.log(`code ${username} ${code}`)),
    now: options.now ?? Date.now,
  };
}

function requireInteger(what: string, value: number, min: number, max: number): void {
  if (Number.isInteger(value) && value >= min && value <= max) return;
  throw new RangeError(`${what} must be a whole number of seconds from ${min} to ${max}, not ${value}.`);
}
