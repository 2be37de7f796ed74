import type { Context } from 'hono';
import * as v from 'valibot';
import { attemptKey, findUser } from '../accounts/find-user';
import { enabledMfa } from '../accounts/mfa';
import { checkConfirmed, checkPassword } from '../accounts/password';
import { CognitoException, notAuthorized } from '../errors';
import type { Pool } from '../pool';
import type { User } from '../state/schema';
import { Password, Username } from '../wire/action';
import { readBrowser, startLogin } from './cookies';
import { refusalPage } from './pages';
import { sendCode } from './send-back';
import { showForm } from './show-form';

const Form = v.object({ ticket: v.string(), username: Username, password: Password });

/** POST /oauth2/authorize: the form comes back. Only the browser that it was sent to can send it, and only once. */
export async function logIn(pool: Pool, c: Context): Promise<Response> {
  const form = v.safeParse(Form, await c.req.parseBody());
  const sent = form.success ? pool.oauth.forms.take(form.output.ticket) : undefined;
  const isOwnPage = c.req.header('origin') === new URL(pool.settings.origin()).origin;
  if (!form.success || !sent || !isOwnPage || sent.browser !== readBrowser(c)) {
    return c.html(refusalPage('This form is no longer valid. Close the window and start again.'), 403);
  }
  try {
    const user = checkUser(pool, form.output.username, form.output.password);
    startLogin(pool, c, user.attributes.sub ?? '');
    return sendCode(pool, c, sent.request, user);
  } catch (error) {
    if (!(error instanceof CognitoException)) throw error;
    return showForm(pool, c, sent.request, error.message);
  }
}

/** @throws CognitoException */
function checkUser(pool: Pool, name: string, password: string): User {
  const user = checkPassword(pool, attemptKey(pool, name), findUser(pool, name), password);
  checkConfirmed(user);
  const isAskedForMore =
    enabledMfa(user).length > 0 || user.status === 'FORCE_CHANGE_PASSWORD' || pool.store.state.mfaRequired;
  if (isAskedForMore)
    throw notAuthorized('This page knows no second step. Sign in with your password in Aside.');
  return user;
}
