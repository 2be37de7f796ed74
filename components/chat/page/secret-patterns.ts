/**
 * Forms of keys as their services document them. No library: secretlint, the one that is well kept, is 84 kB, needs Node
 * and is made for files. Each of these takes linear time on any text: it begins only where a word does (or behind a sign
 * that it cannot hold), and what it repeats without a limit has nothing after it that could fail.
 */
const KEYS: readonly RegExp[] = [
  // PEM, OpenSSH and PGP private keys; on a page the lines are often one.
  /-----BEGIN[A-Z ]{1,40}PRIVATE KEY[A-Z ]{0,10}-----(?=\s{0,8}(?:Proc-Type|Version|[A-Za-z0-9+/=]{16}))(?:[A-Za-z0-9+/=\s\\:,.()]|-(?!-))*(?:-----END[A-Z ]{1,50}-----)?/g,
  // AWS: https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_identifiers.html#identifiers-unique-ids
  /(?<![A-Za-z0-9])(?:AKIA|ASIA|ABIA|ACCA)[A-Z0-9]{16}(?![A-Za-z0-9])/g,
  // OpenAI, Anthropic and those who followed them; Stripe.
  /(?<![A-Za-z0-9_-])sk-[A-Za-z0-9_-]{20,}/g,
  /(?<![A-Za-z0-9])[sr]k_(?:live|test)_[A-Za-z0-9]{16,}/g,
  // GitHub, GitLab, npm, Hugging Face: their prefixes are registered with GitHub's secret scanning.
  /(?<![A-Za-z0-9])(?:gh[pousr]_[A-Za-z0-9]{36,}|github_pat_[A-Za-z0-9_]{22,})/g,
  /(?<![A-Za-z0-9])(?:glpat-[A-Za-z0-9_-]{20,}|npm_[A-Za-z0-9]{36,}|hf_[A-Za-z0-9]{30,})/g,
  // Slack's tokens and the addresses of its webhooks.
  /(?<![A-Za-z0-9])xox[abeoprs]-[A-Za-z0-9-]{10,}/g,
  /https:\/\/hooks\.slack\.com\/services\/[A-Za-z0-9/]{20,}/g,
  // Google: API keys, OAuth tokens and client secrets.
  /(?<![A-Za-z0-9])AIza[A-Za-z0-9_-]{35}(?![A-Za-z0-9_-])/g,
  /(?<![A-Za-z0-9])ya29\.[A-Za-z0-9_-]{20,}/g,
  /(?<![A-Za-z0-9])GOCSPX-[A-Za-z0-9_-]{20,}/g,
];

/** `secret_access_key = …`: what a key is called, and a value behind it. The value is judged by `looksSecret`. */
const NAMED =
  /((?:api|access|secret|private|auth|client|account)[ _-]?(?:access[ _-]?)?(?:key|token|secret)["']?\s{0,3}(?:[:=]|=>)\s{0,3}["']?)([A-Za-z0-9_/+=.-]{16,})/gi;

/** JSON web tokens, signed and unsigned: https://www.rfc-editor.org/rfc/rfc7519#section-3 */
const TOKEN = /(?<![A-Za-z0-9_-])eyJ[A-Za-z0-9_-]{8,}\.[A-Za-z0-9_-]{8,}\.[A-Za-z0-9_-]*/g;

/** As people have them, and as they stand in addresses of pages. Quoted local parts and hosts without a dot are none. */
const EMAIL =
  /(?<![\p{L}\p{N}._%+-])[\p{L}\p{N}._%+-]{1,64}(?:@|%40)(?:[\p{L}\p{N}](?:[\p{L}\p{N}-]{0,61}[\p{L}\p{N}])?\.){1,8}\p{L}{2,24}/gu;

type Replace = (text: string, mark: () => string) => string;

export const replaceKeys: Replace = (text, mark) =>
  KEYS.reduce((rest, key) => rest.replace(key, mark), text).replace(
    NAMED,
    (whole, name: string, value: string) => (looksSecret(value) ? name + mark() : whole),
  );

export const replaceTokens: Replace = (text, mark) => text.replace(TOKEN, mark);

export const replaceEmails: Replace = (text, mark) => text.replace(EMAIL, mark);

/** Letters and digits mixed: no word, no number and no name of a variable. */
const looksSecret = (value: string): boolean => /\d/.test(value) && /[A-Za-z]/.test(value);
