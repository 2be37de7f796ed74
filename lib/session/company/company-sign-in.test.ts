import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { LoginBrowser } from '@/backend/local/cognito/oauth/login-browser.fixture';
import { CALLBACK, redeem } from '@/backend/local/cognito/oauth/oauth.fixture';
import { LOCAL_POOL } from '@/lib/config/local-outputs';
import { fail, succeed } from '@/lib/contract/errors';
import type { Session } from '@/lib/contract/session';
import { startPool, USER } from '../local-pool.fixture';
import { sessionCalls } from '../session-calls';
import { SessionManager } from '../session-manager';
import { leaveLoginPage } from './company-calls';
import { CompanySignIn } from './company-sign-in';
import type { LoginWindow } from './login-window';
import { oauth } from './oauth';

let pool: Awaited<ReturnType<typeof startPool>>;
let session: SessionManager;
let user: LoginBrowser;
/** Addresses that the window opened, and those that it visited unseen. */
let opened: URL[];
let visited: URL[];
/** What the user does at the login page; gives what the browser gives to the extension. */
let act: (url: URL) => ReturnType<LoginWindow['open']>;
let ended: (session: Session) => void;
let company: CompanySignIn;
let focused: number;
let closed: number;

const logIn = async (url: URL, change: (answer: URL) => unknown = () => {}) => {
  const { location } = await user.logIn(url, USER.username, USER.password);
  if (!location) throw new Error('The login page did not send the window back.');
  await change(location);
  return succeed(location);
};

beforeEach(async () => {
  pool = await startPool();
  session = new SessionManager(pool.client, () => {});
  user = new LoginBrowser();
  opened = [];
  visited = [];
  focused = 0;
  closed = 0;
  act = logIn;
  const origin = new URL(pool.pool.cognitoUrl).origin;
  company = new CompanySignIn({
    config: {
      ...pool.pool,
      userPoolId: LOCAL_POOL.userPoolId,
      oauth: {
        origin,
        scopes: ['openid', 'email', 'aws.cognito.signin.user.admin'],
        providers: [{ name: 'Acme-SAML', label: 'Acme' }],
      },
    },
    window: {
      callbackUrl: () => CALLBACK,
      open: url => {
        opened.push(url);
        return act(url);
      },
      focus: async () => {
        focused += 1;
      },
      close: async () => {
        closed += 1;
      },
      visit: async url => {
        visited.push(url);
        await user.get(url);
      },
    },
    loadOAuth: async () => oauth,
    session,
    hold: work => work,
    onEnd: news => ended(news),
  });
});
afterEach(async () => {
  await session.signOut();
  await session.setNotice(undefined);
  await pool.close();
});

/** Presses the button, and waits for the end of it. */
const signIn = (provider?: string) =>
  new Promise<Session>(resolve => {
    ended = resolve;
    company.start(provider);
  });

describe('company sign-in', () => {
  test('ends in a managed session that is renewed as any other', async () => {
    expect(await signIn()).toMatchObject({ status: 'active', method: 'managed', username: USER.email });
    expect((await session.tokens({ force: true })).ok).toBe(true);
    expect(pool.calls).toContain('GetTokensFromRefreshToken');
  });

  test('names the provider to Cognito, and takes configured ones only', async () => {
    expect(company.start('Another')).toEqual(fail('invalid-message'));
    await signIn('Acme-SAML');
    expect(opened.map(url => url.searchParams.get('identity_provider'))).toEqual(['Acme-SAML']);
  });

  test('is another one each time: state, nonce and challenge', async () => {
    await signIn();
    await signIn();
    for (const name of ['state', 'nonce', 'code_challenge']) {
      const [first, second] = opened.map(url => url.searchParams.get(name));
      expect(first).toMatch(/^[\w-]{43}$/);
      expect(second).not.toBe(first);
    }
  });

  test('shows the login page of a locked session again, though the browser is known there', async () => {
    await signIn();
    await session.lock();
    await signIn();
    expect(opened.at(-1)?.searchParams.get('prompt')).toBe('login');
  });
});

describe('refused, with the session signed out and a notice', () => {
  const expectNotice = async (code: string) => {
    expect(await signIn()).toMatchObject({ status: 'signedOut', notice: { code } });
    expect(await session.tokens()).toMatchObject({ ok: false });
  };

  test('another state', async () => {
    act = url => logIn(url, answer => answer.searchParams.set('state', 'another'));
    await expectNotice('sign-in-mismatch');
    expect(pool.calls).not.toContain('GetTokensFromRefreshToken');
  });

  test('no state', async () => {
    act = url => logIn(url, answer => answer.searchParams.delete('state'));
    await expectNotice('sign-in-mismatch');
  });

  test('another nonce', async () => {
    act = url => {
      url.searchParams.set('nonce', 'another');
      return logIn(url);
    };
    await expectNotice('sign-in-mismatch');
  });

  test('a code that was used before', async () => {
    act = url =>
      // The verifier does not matter: the code is used up either way.
      logIn(url, answer => redeem(url.origin, answer.searchParams.get('code') ?? '', 'x'.repeat(43)));
    await expectNotice('sign-in-mismatch');
  });

  test('a code of another sign-in', async () => {
    let other = '';
    act = url => logIn(url, answer => (other = answer.searchParams.get('code') ?? ''));
    await signIn();
    await session.signOut();
    act = url => logIn(url, answer => answer.searchParams.set('code', other));
    await expectNotice('sign-in-mismatch');
  });

  test('the provider’s own refusal, with its words', async () => {
    act = async url => {
      const answer = new URL(CALLBACK);
      answer.searchParams.set('error', 'access_denied');
      answer.searchParams.set('error_description', 'Not assigned to this application');
      answer.searchParams.set('state', url.searchParams.get('state') ?? '');
      return succeed(answer);
    };
    await expectNotice('sign-in-refused');
    expect(await session.get()).toMatchObject({
      notice: { detail: 'access_denied: Not assigned to this application' },
    });
  });

  test.each(['sign-in-cancelled', 'sign-in-unreachable'] as const)('the window’s %s', async code => {
    act = async () => fail(code);
    await expectNotice(code);
  });

  test('a token endpoint that fails', async () => {
    act = async url => {
      const answer = await logIn(url);
      pool.breakDown(503);
      return answer;
    };
    await expectNotice('sign-in-unreachable');
  });

  test('but a notice is no matter for who is signed in by then', async () => {
    act = async () => {
      await session.adopt(await pool.signIn());
      return fail('sign-in-cancelled');
    };
    expect(await signIn()).toMatchObject({ status: 'active', method: 'direct' });
    await session.signOut();
    expect(await session.get()).toEqual({ status: 'signedOut' });
  });

  test('and the next sign-in takes the notice away', async () => {
    act = async () => fail('sign-in-cancelled');
    await signIn();
    act = logIn;
    await signIn();
    await session.signOut();
    expect(await session.get()).toEqual({ status: 'signedOut' });
  });
});

describe('a login window that is open already', () => {
  test('comes to the front, and its answer is still taken', async () => {
    const first = Promise.withResolvers<void>();
    act = async url => {
      await first.promise;
      return logIn(url);
    };
    const signedIn = signIn();
    await vi.waitFor(() => expect(opened).toHaveLength(1));
    act = async () => 'busy';
    company.start(undefined);
    await vi.waitFor(() => expect(focused).toBe(1));
    first.resolve();
    expect(await signedIn).toMatchObject({ status: 'active' });
  });

  test('of a worker that died is closed by the next one, which says so', async () => {
    act = () => new Promise(() => {});
    company.start(undefined);
    await vi.waitFor(() => expect(opened).toHaveLength(1));
    company.resume();
    await vi.waitFor(async () =>
      expect(await session.get()).toEqual({ status: 'signedOut', notice: { code: 'sign-in-cancelled' } }),
    );
    expect(closed).toBe(1);
    act = logIn;
    expect(await signIn()).toMatchObject({ status: 'active' });
  });

  test('is not looked for by a worker that starts in peace', async () => {
    await signIn();
    company.resume();
    await signIn();
    expect(closed).toBe(0);
  });
});

describe('signing out', () => {
  const view = { role: 'popup', isTop: true, push: () => {} } as const;
  const signOut = () => leaveLoginPage(company, session, sessionCalls(session))['session.signOut']({}, view);

  test('of a managed session makes the login page forget the user, before the next sign-in begins', async () => {
    await signIn();
    expect(await signOut()).toMatchObject({ ok: true });
    let form = '';
    act = async url => {
      form = await (await user.get(url)).text();
      return fail('sign-in-cancelled');
    };
    await signIn();
    expect(visited.map(({ pathname }) => pathname)).toEqual(['/logout']);
    expect(form).toContain('name="password"');
  });

  test('does so too before a sign-in that begins the moment the user is told', async () => {
    await signIn();
    let form = '';
    const atLoginPage = new Promise<void>(resolve => {
      act = async url => {
        form = await (await user.get(url)).text();
        resolve();
        return fail('sign-in-cancelled');
      };
    });
    const telling = new SessionManager(pool.client, ({ status }) => {
      if (status === 'signedOut') company.start(undefined);
    });
    await leaveLoginPage(company, telling, sessionCalls(telling))['session.signOut']({}, view);
    await atLoginPage;
    expect(form).toContain('name="password"');
  });

  test('of a direct session does not go there', async () => {
    await session.adopt(await pool.signIn());
    await signOut();
    expect(visited).toEqual([]);
  });
});
