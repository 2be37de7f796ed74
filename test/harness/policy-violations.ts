/** A line of {@link Consoles} by one of our own pages, of which only the path is told: `12:00:00.000 popup.html error: …`. */
const OWN_PAGE = /^\S+ [\w-]+\.html /;

/** What the consoles say of our own pages' policy (`lib/config/manifest.ts`) having stopped something. */
export const findPolicyViolations = (lines: string[]): string[] =>
  lines.filter(line => OWN_PAGE.test(line) && line.includes('Content Security Policy'));
