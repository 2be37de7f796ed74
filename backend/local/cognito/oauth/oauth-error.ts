/** An error of RFC 6749, sections 4.1.2.1 and 5.2. */
export class OAuthError extends Error {
  readonly code: string;

  constructor(code: string, description: string) {
    super(description);
    this.code = code;
  }
}
