import * as v from 'valibot';

/** The tokens of one answer of Cognito. */
export interface IssuedTokens {
  accessToken: string;
  idToken: string;
  /** Absent where the pool does not rotate refresh tokens. */
  refreshToken?: string | undefined;
}

const Answer = v.pipe(
  v.string(),
  v.parseJson(),
  v.object({
    AuthenticationResult: v.object({
      AccessToken: v.string(),
      IdToken: v.string(),
      RefreshToken: v.optional(v.string()),
    }),
  }),
);

/** The tokens in the body of an answer of Cognito, if it brings any. */
export function readIssuedTokens(body: string): IssuedTokens | undefined {
  const answer = v.safeParse(Answer, body);
  if (!answer.success) return undefined;
  const { AccessToken, IdToken, RefreshToken } = answer.output.AuthenticationResult;
  return { accessToken: AccessToken, idToken: IdToken, refreshToken: RefreshToken };
}

export const listTokens = (issued: IssuedTokens[]): string[] =>
  issued
    .flatMap(({ accessToken, idToken, refreshToken }) => [accessToken, idToken, refreshToken])
    .filter(token => token !== undefined);
