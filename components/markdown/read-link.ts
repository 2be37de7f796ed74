export interface Link {
  href: string;
  /** Where it leads, for the user to see: a host, or a mail address. Internationalised hosts stay in punycode. */
  host: string;
}

/**
 * The link that a model's address may become; undefined where it is not a whole http, https or mailto address. A
 * relative one would lead into the extension itself.
 */
export function readLink(address: string | undefined): Link | undefined {
  if (!address || !URL.canParse(address)) return undefined;
  const url = new URL(address);
  if (url.protocol === 'mailto:') return { href: url.href, host: url.pathname };
  if (url.protocol !== 'https:' && url.protocol !== 'http:') return undefined;
  return { href: url.href, host: url.host };
}

/** True where the words say themselves where the link leads: its address or its host, and not just something with it. */
export function saysHost(words: string, { host }: Link): boolean {
  const said = words.trim();
  if (said.toLowerCase() === host.toLowerCase()) return true;
  return /^https?:\/\/[!-~]+$/i.test(said) && !said.includes('@') && readLink(said)?.host === host;
}
