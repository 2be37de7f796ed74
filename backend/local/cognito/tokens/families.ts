import { createHash, randomBytes, randomUUID } from 'node:crypto';
import { CognitoException, notAuthorized } from '../errors';
import type { Pool } from '../pool';
import type { Family, User } from '../state/schema';

const DAY = 86_400_000;
/** Cognito's default life of a refresh token. Rotation does not prolong it. */
const LIFE = 30 * DAY;
/** Older ones are answered like tokens that were never issued. */
const KEPT_ROTATED = 20;
const KEPT_FAMILIES = 1000;

const hashOf = (token: string): string => createHash('sha256').update(token).digest('hex');

/** Starts the family of a new sign-in, and gives its first refresh token. `scopes`: those of a managed login. */
export function startFamily(
  pool: Pool,
  user: User,
  scopes?: string[],
): { family: Family; refreshToken: string } {
  const now = pool.settings.now();
  const family: Family = {
    originJti: randomUUID(),
    eventId: randomUUID(),
    sub: user.attributes.sub ?? '',
    authTime: now,
    expiresAt: now + LIFE,
    ...(scopes && { scopes }),
    tokens: [],
  };
  const { state } = pool.store;
  state.families = [...state.families.filter(old => isWorthKeeping(old, now)), family].slice(-KEPT_FAMILIES);
  return { family, refreshToken: addToken(family) };
}

function isWorthKeeping(family: Family, now: number): boolean {
  return family.expiresAt > now && (family.revokedAt === undefined || family.revokedAt > now - DAY);
}

function addToken(family: Family): string {
  const token = randomBytes(48).toString('base64url');
  const forgotten = family.tokens.filter(({ rotatedAt }) => rotatedAt !== undefined).slice(0, -KEPT_ROTATED);
  family.tokens = family.tokens.filter(old => !forgotten.includes(old));
  family.tokens.push({ hash: hashOf(token) });
  return token;
}

export function findFamily(pool: Pool, refreshToken: string): Family | undefined {
  const hash = hashOf(refreshToken);
  return pool.store.state.families.find(family => family.tokens.some(token => token.hash === hash));
}

/**
 * Takes a refresh token in, and gives the next one when rotation is on. A token that was rotated out works
 * on for the grace period, so that a client whose answer was lost may ask again.
 * @throws NotAuthorizedException, RefreshTokenReuseException
 */
export function redeemRefreshToken(pool: Pool, refreshToken: string): { family: Family; next?: string } {
  const now = pool.settings.now();
  const family = findFamily(pool, refreshToken);
  const token = family?.tokens.find(({ hash }) => hash === hashOf(refreshToken));
  if (!family || !token) throw notAuthorized('Invalid Refresh Token');
  if (family.revokedAt !== undefined) throw notAuthorized('Refresh Token has been revoked');
  if (family.expiresAt <= now) throw notAuthorized('Refresh Token has expired');
  const isRotatedOut = token.rotatedAt !== undefined;
  if (isRotatedOut && now >= (token.rotatedAt ?? 0) + pool.settings.graceSeconds * 1000) {
    throw new CognitoException(
      'RefreshTokenReuseException',
      'Refresh token has been invalidated by rotation.',
    );
  }
  if (!pool.settings.rotation) return { family };
  token.rotatedAt ??= now;
  return { family, next: addToken(family) };
}

export function revokeFamily(pool: Pool, family: Family): void {
  family.revokedAt ??= pool.settings.now();
}

/** Ends all sign-ins of a user. */
export function revokeFamiliesOf(pool: Pool, user: User): void {
  for (const family of pool.store.state.families) {
    if (family.sub === user.attributes.sub) revokeFamily(pool, family);
  }
}
