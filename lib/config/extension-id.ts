/**
 * Public half of an RSA key, in base64. Chromium derives the extension's id from it, so that the id, and with it the
 * address that a sign-in returns to, is the same on every machine. Nothing is ever signed with the private half.
 * Source: https://developer.chrome.com/docs/extensions/reference/manifest/key
 */
export const EXTENSION_KEY =
  'MIIBIjANBgkqhkiG9w0BAQEFAAOCAQ8AMIIBCgKCAQEAqoUTzhd4SELqfJP0S+94e2kZJiqW35YEjxsf1JQTwKqyYgPK1hFecSoayYHx+eQeamtWfDwj8rYzHM8Fe+qq8LSwIRn6PMMGXQV9CNaLJE/8zckbsqrWHvrWv9XzCbQgIJ8i/QNmG6jvKMYJqYm/Go+2zFHPPKG/u4rqZyjLkX1e7+yU5jIf0HCjgN/hCCLhh08Pn4BOiy0uSz3obLFpml3oL4v3WPtuKcQOg7dKfaXDdD/HJkmSVSBPTFhZjub44aXLGwsmIeaRCnHxrqMTBMg8OvvtSmGGLAlvXAcNADgj1NE0Bojbj6R1pRU22S846v0T/4qA+ir76xmwGL712wIDAQAB';

/** The id that follows from the key. */
export const EXTENSION_ID = 'fkklmgegecplaiolbabbnncoedokddpd';

/** Firefox takes the id from the manifest. */
export const GECKO_ID = 'aside@aside.extension';

/**
 * Where a login page may send the user back to: `browser.identity.getRedirectURL()` in Chromium and in Firefox, which
 * hashes its id. The browser itself catches these addresses; no server stands behind them.
 * Source: https://developer.mozilla.org/docs/Mozilla/Add-ons/WebExtensions/API/identity
 */
export const CALLBACK_URLS = [
  `https://${EXTENSION_ID}.chromiumapp.org/`,
  'https://8108b23463b5fc5fc68766ab190c4af619507f87.extensions.allizom.org/',
];
