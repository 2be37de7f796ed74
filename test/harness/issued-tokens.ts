import * as v from 'valibot';

/** The tokens of one answer of Cognito. */
export interface IssuedTokens {
  accessToken: string;
  idToken: string;
  /** Absent where the pool does not rotate refresh tokens. */
  refreshToken?: string | undefined;
}

/** The token endpoint's answer (RFC 6749, 5.1). */
const OAuthAnswer = v.pipe(
  v.string(),
  v.parseJson(),
  v.object({ access_token: v.string(), id_token: v.string(), refresh_token: v.optional(v.string()) }),
);

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
  const oauth = v.safeParse(OAuthAnswer, body);
  if (oauth.success) {
    const { access_token: accessToken, id_token: idToken, refresh_token: refreshToken } = oauth.output;
    return { accessToken, idToken, refreshToken };
  }
  const answer = v.safeParse(Answer, body);
  if (!answer.success) return undefined;
  const { AccessToken, IdToken, RefreshToken } = answer.output.AuthenticationResult;
  return { accessToken: AccessToken, idToken: IdToken, refreshToken: RefreshToken };
}

export const listTokens = (issued: IssuedTokens[]): string[] =>
  issued
    .flatMap(({ accessToken, idToken, refreshToken }) => [accessToken, idToken, refreshToken])
    .filter(token => token !== undefined);
