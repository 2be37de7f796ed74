/** A browser window as far as managed login goes: cookies, forms, and no redirect followed. */
export class LoginBrowser {
  #cookies = new Map<string, string>();
  #headers: Record<string, string>;

  /** `headers`: what this window sends along, such as the `origin` of another page. */
  constructor(headers: Record<string, string> = {}) {
    this.#headers = headers;
  }

  /** A window of another page in the same browser. */
  withHeaders(headers: Record<string, string>): LoginBrowser {
    const window = new LoginBrowser(headers);
    window.#cookies = this.#cookies;
    return window;
  }

  get(url: string | URL): Promise<Response> {
    return this.#send(url, {});
  }

  post(url: string | URL, fields: Record<string, string>): Promise<Response> {
    const { origin } = new URL(url);
    return this.#send(url, {
      method: 'POST',
      headers: { origin, ...this.#headers },
      body: new URLSearchParams(fields),
    });
  }

  /** Opens the login form, fills it and sends it. Gives the address that the window is sent to, or the page. */
  async logIn(authorizeUrl: string | URL, username: string, password: string): Promise<Answer> {
    const form = await this.get(authorizeUrl);
    const sentOn = form.headers.get('location');
    if (sentOn) return { location: new URL(sentOn) };
    const ticket = readTicket(await form.text());
    const answer = await this.post(new URL('/oauth2/authorize', authorizeUrl), {
      ticket,
      username,
      password,
    });
    const location = answer.headers.get('location');
    return location ? { location: new URL(location) } : { page: await answer.text(), status: answer.status };
  }

  async #send(url: string | URL, init: RequestInit): Promise<Response> {
    const headers = new Headers(init.headers);
    headers.set('cookie', [...this.#cookies].map(pair => pair.join('=')).join('; '));
    const response = await fetch(url, { ...init, headers, redirect: 'manual' });
    for (const line of response.headers.getSetCookie()) {
      const [, name, value] = /^([^=]+)=([^;]*)/.exec(line) ?? [];
      if (name && value) this.#cookies.set(name, value);
      else if (name) this.#cookies.delete(name);
    }
    return response;
  }
}

interface Answer {
  location?: URL;
  page?: string;
  status?: number;
}

export const readTicket = (page: string): string => /name="ticket" value="([\w-]+)"/.exec(page)?.[1] ?? '';
