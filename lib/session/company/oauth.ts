import { startAuthorization } from './authorization';
import { exchangeCode } from './exchange-code';

/** The two halves of a sign-in that need `oauth4webapi`, before and after the login window. */
export const oauth = { startAuthorization, exchangeCode };

export type OAuth = typeof oauth;
