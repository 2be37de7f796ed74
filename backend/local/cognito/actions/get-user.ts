import * as v from 'valibot';
import { enabledMfa, preferredMfa } from '../accounts/mfa';
import { authorize } from '../tokens/authorize';
import { defineAction, Token } from '../wire/action';

const Input = v.object({ AccessToken: Token });

/** @see {@link https://docs.aws.amazon.com/cognito-user-identity-pools/latest/APIReference/API_GetUser.html} */
export const getUser = defineAction(Input, async (pool, { AccessToken }) => {
  const user = await authorize(pool, AccessToken);
  const { username, attributes } = user;
  const enabled = enabledMfa(user);
  const preferred = preferredMfa(user);
  return {
    Username: username,
    UserAttributes: Object.entries(attributes).map(([Name, Value]) => ({ Name, Value })),
    ...(enabled.length > 0 && { UserMFASettingList: enabled }),
    ...(preferred && { PreferredMfaSetting: preferred }),
  };
});
