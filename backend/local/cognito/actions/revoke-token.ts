import * as v from 'valibot';
import { CognitoException } from '../errors';
import { findFamily, revokeFamily } from '../tokens/families';
import { ClientId, defineAction, Token } from '../wire/action';

const Input = v.object({ ClientId, Token });
const JWT = /^[\w-]+\.[\w-]+\.[\w-]+$/;

/**
 * Revokes all that descends from the sign-in of a refresh token. One that is not known needs no revoking (RFC 7009, 2.2).
 * @see {@link https://docs.aws.amazon.com/cognito-user-identity-pools/latest/APIReference/API_RevokeToken.html}
 */
export const revokeToken = defineAction(Input, async (pool, { Token }) => {
  if (JWT.test(Token)) {
    throw new CognitoException('UnsupportedTokenTypeException', 'Only refresh tokens can be revoked.');
  }
  const family = findFamily(pool, Token);
  if (family) {
    revokeFamily(pool, family);
    await pool.store.save();
  }
  return {};
});
