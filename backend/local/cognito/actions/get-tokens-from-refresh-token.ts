import * as v from 'valibot';
import { refresh } from '../tokens/refresh';
import { ClientId, defineAction, Token } from '../wire/action';

const Input = v.object({ ClientId, RefreshToken: Token });

/** @see {@link https://docs.aws.amazon.com/cognito-user-identity-pools/latest/APIReference/API_GetTokensFromRefreshToken.html} */
export const getTokensFromRefreshToken = defineAction(Input, (pool, { RefreshToken }) =>
  refresh(pool, RefreshToken),
);
