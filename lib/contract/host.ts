import type { Result } from './errors';
import type { Layout } from './layout';
import type { Theme } from './look';

/**
 * Wire 2: content script (host) to worker, `runtime.sendMessage`. Anything in the page's process can be taken
 * over, so the worker believes none of it: it acts only on the tab and document that the browser names, and only
 * where the user asked for the sidebar just before, or wants it kept open on the site.
 * Kept free of schemas, since it is bundled into the content script; the worker parses with `host-schema.ts`, where the
 * rules of who may send what stand too. Each message is answered with a `HostAnswer`.
 */
export type HostMessage =
  /** The host has no grant (any more) and asks for one. `refused`: go away. */
  | { kind: 'host.mount' }
  /** The user dragged the edge. */
  | { kind: 'host.resized'; width: number }
  /** The host is gone; the user closed it, or (not `byUser`) the page threw it out. */
  | { kind: 'host.closed'; byUser: boolean }
  /** The host is gone: the page forbids scripts in all its frames (CSP `sandbox`), so the sidebar belongs in a tab. */
  | { kind: 'host.blocked' };

/**
 * Where, in the content script's own world, the worker leaves the grant of a host that it is about to inject: the
 * description of a symbol on `globalThis`. It spares the host a question, which costs a fifth of the time to open.
 */
export const HANDED_GRANT = 'aside.grant';

/** Likewise, the passage that a script shows which is about to be injected. */
export const HANDED_PASSAGE = 'aside.passage-to-show';

/** What the query of the frame's address ends with where the frame is not to take the focus (`public/focus.js`). */
export const QUIET = '&quiet';

export interface HostGrant {
  /** Address of sidebar.html with the ticket in its hash. */
  frameUrl: string;
  layout: Layout;
  /** Of the ground that slides in before the frame is there. */
  theme: Theme;
  /** Nobody pressed anything: it is kept open on this site, and takes no focus. */
  kept?: boolean;
}

/** The grant to `host.mount`, null to the others. Errors: `refused`, `invalid-message`, `internal`. */
export type HostAnswer = Result<HostGrant | null>;

/** Wire 3: worker to content script, `tabs.sendMessage` to the main frame. Each is answered `true`. */
export type HostCommand =
  | { kind: 'host.close' }
  /** The focus goes into the sidebar, or where it is there, back to the page. */
  | { kind: 'host.focus' }
  | { kind: 'host.raise' }
  | { kind: 'host.layout'; layout: Layout };
