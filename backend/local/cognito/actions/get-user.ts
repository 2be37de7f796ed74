import * as v from 'valibot';
import { authorize } from '../tokens/authorize';
import { defineAction, Token } from '../wire/action';

const Input = v.object({ AccessToken: Token });

/** @see {@link https://docs.aws.amazon.com/cognito-user-identity-pools/latest/APIReference/API_GetUser.html} */
export const getUser = defineAction(Input, async (pool, { AccessToken }) => {
  const { username, attributes, totp } = await authorize(pool, AccessToken);
  return {
    Username: username,
    UserAttributes: Object.entries(attributes).map(([Name, Value]) => ({ Name, Value })),
    ...(totp?.enabled && { UserMFASettingList: ['SOFTWARE_TOKEN_MFA'] }),
    ...(totp?.enabled && totp.preferred && { PreferredMfaSetting: 'SOFTWARE_TOKEN_MFA' }),
  };
});
