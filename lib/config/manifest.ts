import { PANEL } from '../contract/panel';
import type { AsideConfig } from './config';

const origins = ({ cognitoUrl, chatUrl, oauth }: AsideConfig) => [
  ...new Set([cognitoUrl, chatUrl, ...(oauth ? [oauth.origin] : [])].map(url => new URL(url).origin)),
];

/** Host permissions: the origins of the pool, of its login pages and of the API, and nothing else. */
export const originPatterns = (config: AsideConfig) => origins(config).map(origin => `${origin}/*`);

/**
 * Policy of the extension's own pages. `connect-src` names just these origins, so that nothing that a model
 * or a page says can make them talk to a third. The one image that is no file is the QR code of an authenticator app.
 * `styles` are the hashes of those that stand in a page itself.
 */
export const contentSecurityPolicy = (config: AsideConfig, styles: string[] = []) =>
  [
    "default-src 'none'",
    "script-src 'self'",
    ["style-src 'self'", ...styles].join(' '),
    "img-src 'self' data:",
    `connect-src ${origins(config).join(' ')}`,
    "base-uri 'none'",
    "form-action 'none'",
  ].join('; ');

/** What the browser may be asked for by the user, one site at a time. Nothing of it is granted by installing. */
export const EVERY_SITE = ['*://*/*'];

/** The sidebar's page in the browser's side panel. It tells by its address that it stands there (`find-surface.ts`). */
export const PANEL_PAGE = `sidebar.html${PANEL}`;

/** Firefox's side panel; it stays shut at the installation. */
export const SIDEBAR_ACTION = {
  default_panel: PANEL_PAGE,
  default_title: '__MSG_name__',
  open_at_install: false,
};
