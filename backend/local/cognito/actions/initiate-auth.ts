import * as v from 'valibot';
import { findUser } from '../accounts/find-user';
import { askForFirstFactor, availableChallenges, startFirstFactor } from '../challenges/first-factors';
import { PasswordParameters, SrpParameters } from '../challenges/parameters';
import { signInWithPassword } from '../challenges/sign-in';
import { startSrp } from '../challenges/start-srp';
import { invalidParameter } from '../errors';
import type { Pool } from '../pool';
import { refresh } from '../tokens/refresh';
import { ClientId, defineAction, parseInput, Token, Username } from '../wire/action';

const ChoiceParameters = v.object({ USERNAME: Username, PREFERRED_CHALLENGE: v.optional(v.string()) });
const RefreshParameters = v.object({ REFRESH_TOKEN: Token });

type Flow = (pool: Pool, parameters: unknown) => Promise<object>;

/** Begins with the preferred first factor where the user has it, and with the choice among all of them otherwise. */
const signInByChoice: Flow = async (pool, parameters) => {
  const { USERNAME, PREFERRED_CHALLENGE } = parseInput(ChoiceParameters, parameters);
  const available = availableChallenges(pool, findUser(pool, USERNAME));
  const preferred = available.find(name => name === PREFERRED_CHALLENGE);
  if (!preferred) return askForFirstFactor(pool, USERNAME);
  return startFirstFactor(pool, USERNAME, preferred, parameters);
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
  [
    'USER_PASSWORD_AUTH',
    async (pool, parameters) => {
      const { USERNAME, PASSWORD } = parseInput(PasswordParameters, parameters);
      return signInWithPassword(pool, USERNAME, PASSWORD);
    },
  ],
  ['USER_AUTH', signInByChoice],
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
