import * as v from 'valibot';
import { attemptKey, findUser } from '../accounts/find-user';
import { checkConfirmed, checkPassword } from '../accounts/password';
import { continueSignIn } from '../challenges/sign-in';
import { startSrp } from '../challenges/start-srp';
import { invalidParameter } from '../errors';
import type { Pool } from '../pool';
import { refresh } from '../tokens/refresh';
import { ClientId, defineAction, Password, parseInput, Token, Username } from '../wire/action';

const SrpParameters = v.object({
  USERNAME: Username,
  SRP_A: v.pipe(v.string(), v.regex(/^[0-9a-f]{1,1024}$/i)),
});
const PasswordParameters = v.object({ USERNAME: Username, PASSWORD: Password });
const RefreshParameters = v.object({ REFRESH_TOKEN: Token });

type Flow = (pool: Pool, parameters: unknown) => Promise<object>;

const signInWithPassword: Flow = async (pool, parameters) => {
  const { USERNAME, PASSWORD } = parseInput(PasswordParameters, parameters);
  const user = checkPassword(pool, attemptKey(pool, USERNAME), findUser(pool, USERNAME), PASSWORD);
  checkConfirmed(user);
  return continueSignIn(pool, user);
};

const refreshWithToken: Flow = async (pool, parameters) => {
  if (pool.settings.rotation) throw invalidParameter('REFRESH_TOKEN_AUTH flow not enabled for this client');
  return refresh(pool, parseInput(RefreshParameters, parameters).REFRESH_TOKEN);
};

const FLOWS = new Map<string, Flow>([
  [
    'USER_SRP_AUTH',
    async (pool, parameters) => {
      const { USERNAME, SRP_A } = parseInput(SrpParameters, parameters);
      return startSrp(pool, USERNAME, SRP_A);
    },
  ],
  ['USER_PASSWORD_AUTH', signInWithPassword],
  ['REFRESH_TOKEN_AUTH', refreshWithToken],
  ['REFRESH_TOKEN', refreshWithToken],
]);

const Input = v.object({
  ClientId,
  AuthFlow: v.string(),
  AuthParameters: v.optional(v.record(v.string(), v.string()), {}),
});

/** @see {@link https://docs.aws.amazon.com/cognito-user-identity-pools/latest/APIReference/API_InitiateAuth.html} */
export const initiateAuth = defineAction(Input, async (pool, { AuthFlow, AuthParameters }) => {
  const flow = FLOWS.get(AuthFlow);
  if (!flow) throw invalidParameter(`${AuthFlow} flow not enabled for this client`);
  return flow(pool, AuthParameters);
});
