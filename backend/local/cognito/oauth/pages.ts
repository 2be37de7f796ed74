import { html, raw } from 'hono/html';

const STYLE = `
  :root { color-scheme: light dark; font: 15px/1.5 system-ui, sans-serif; }
  body { display: grid; place-items: center; min-height: 100vh; margin: 0; background: Canvas; color: CanvasText; }
  main { width: min(320px, 100vw - 48px); padding: 24px 0; }
  h1 { margin: 0 0 4px; font-size: 20px; }
  p { margin: 0 0 16px; color: color-mix(in srgb, CanvasText 70%, Canvas); }
  label { display: block; margin-bottom: 12px; }
  input, button { box-sizing: border-box; width: 100%; padding: 9px 12px; border-radius: 8px; font: inherit; }
  input { display: block; margin-top: 4px; border: 1px solid GrayText; }
  button { margin-top: 8px; border: 0; background: #0d6b62; color: #fff; font-weight: 600; cursor: pointer; }
  [role=alert] { padding: 8px 12px; border: 1px solid #b02a1c; border-radius: 8px; color: CanvasText; }
`;

const page = (content: unknown) => html`<!doctype html>
<html lang="en">
  <head>
    <meta charset="utf-8">
    <meta name="viewport" content="width=device-width">
    <title>Sign in to the local stack</title>
    <style>${raw(STYLE)}</style>
  </head>
  <body><main>${content}</main></body>
</html>`;

interface LoginForm {
  ticket: string;
  provider?: string | undefined;
  refusal?: string | undefined;
}

/** The stand-in for Cognito's login page, and for the provider's where one is named. */
export const loginPage = ({ ticket, provider, refusal }: LoginForm) =>
  page(html`
    <h1>Sign in to the local stack</h1>
    <p>${provider ? html`Provider: ${provider}` : html`With a user of the local pool, such as demo.`}</p>
    ${refusal && html`<p role="alert">${refusal}</p>`}
    <form method="post" action="/oauth2/authorize">
      <input type="hidden" name="ticket" value="${ticket}">
      <label>Username<input name="username" autocomplete="username" required autofocus></label>
      <label>Password<input name="password" type="password" autocomplete="current-password" required></label>
      <button>Sign in</button>
    </form>`);

export const refusalPage = (sentence: string) =>
  page(html`<h1>Not signed in</h1><p role="alert">${sentence}</p>`);
