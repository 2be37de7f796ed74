import { getTokensFromRefreshToken } from '../actions/get-tokens-from-refresh-token';
import { getUser } from '../actions/get-user';
import { initiateAuth } from '../actions/initiate-auth';
import { respondToAuthChallenge } from '../actions/respond-to-auth-challenge';
import type { Action } from './action';

/** Every operation that `x-amz-target` may name. */
export const ACTIONS = new Map<string, Action>(
  Object.entries({
    GetTokensFromRefreshToken: getTokensFromRefreshToken,
    GetUser: getUser,
    InitiateAuth: initiateAuth,
    RespondToAuthChallenge: respondToAuthChallenge,
  }),
);
