import { type AsideError, fail, type Result, succeed } from '@/lib/contract/errors';
import type { Session } from '@/lib/contract/session';
import { loginWindowItem } from '@/lib/storage/session-items';
import type { SessionManager } from '../session-manager';
import { type LoginConfig, logoutUrl } from './login-server';
import type { LoginWindow } from './login-window';
import type { OAuth } from './oauth';

interface CompanyOptions {
  config: LoginConfig;
  window: LoginWindow;
  loadOAuth: () => Promise<OAuth>;
  session: Pick<SessionManager, 'adopt' | 'get' | 'setNotice'>;
  /** Keeps the worker alive while the user is at the login page. */
  hold: <T>(work: Promise<T>) => Promise<T>;
  /** Told how a sign-in ended, so that the user sees it: the popup closed when the window opened. */
  onEnd: (session: Session) => void;
}

/**
 * Signing in on Cognito's managed login page, or at an identity provider behind it. It runs in the worker, and ends as
 * an active session or as a `notice`. A worker that dies meanwhile takes the sign-in with it; the next one says so.
 */
export class CompanySignIn {
  #options: CompanyOptions;
  /** What has to end first: the browser has one login window at a time, and other things need it too. */
  #before: Promise<void> = Promise.resolve();

  constructor(options: CompanyOptions) {
    this.#options = options;
  }

  /** Opens the login window; what comes of it is told by the session. Errors: `invalid-message` for unknown providers. */
  start(provider: string | undefined): Result<null> {
    const { config, hold } = this.#options;
    if (provider !== undefined && !config.oauth.providers.some(({ name }) => name === provider)) {
      return fail('invalid-message');
    }
    hold(this.#run(provider)).catch(async error => {
      reportDefect(error);
      await this.#tell({ code: 'internal' });
    });
    return succeed(null);
  }

  /** What a worker does when it starts: ends the sign-in whose worker died, since its answer would reach nobody. */
  resume(): void {
    this.#before = this.#endOrphan().catch(reportDefect);
  }

  /**
   * Makes the login page forget the user, as far as it can be reached, once the session has `ended`. Nobody has to wait
   * for it but the next sign-in, which waits from now on.
   */
  leaveOnce(ended: Promise<Result<unknown>>): void {
    const { config, window, hold } = this.#options;
    const leave = async () => {
      if ((await ended).ok) await window.visit(logoutUrl(config, window.callbackUrl()));
    };
    // Tokens are gone by then, and the page's own session ends within the hour anyway.
    this.#before = hold(leave()).catch(() => {});
  }

  async #run(provider: string | undefined): Promise<void> {
    const { config, window, loadOAuth, session, onEnd } = this.#options;
    await this.#before;
    const { status } = await session.get();
    if (status !== 'active') await session.setNotice(undefined);
    const oauth = await loadOAuth();
    const authorization = await oauth.startAuthorization(config, window.callbackUrl(), {
      provider,
      // The browser's session with the provider must not unlock what was locked.
      loginAgain: status === 'locked',
    });
    await loginWindowItem.setValue(true);
    const answer = await window.open(authorization.url);
    if (answer === 'busy') return window.focus(config.oauth.origin);
    await loginWindowItem.removeValue();
    const exchanged = answer.ok ? await oauth.exchangeCode(config, authorization, answer.value) : answer;
    const adopted = exchanged.ok ? await session.adopt(exchanged.value, { method: 'managed' }) : exchanged;
    if (!adopted.ok) await this.#tell(adopted.error);
    onEnd(await session.get());
  }

  async #endOrphan(): Promise<void> {
    if (!(await loginWindowItem.getValue())) return;
    const { config, window } = this.#options;
    await window.close(config.oauth.origin);
    await loginWindowItem.removeValue();
    await this.#tell({ code: 'sign-in-cancelled' });
  }

  /** Not where the user signed in by another way meanwhile. */
  async #tell(error: AsideError): Promise<void> {
    const { session } = this.#options;
    if ((await session.get()).status !== 'active') await session.setNotice(error);
  }
}

const reportDefect = (error: unknown) => console.error('Aside: company sign-in', error);
