import * as v from 'valibot';

/**
 * What the browser says of a sender, as far as we use it. `documentId` is Chromium's; elsewhere it is absent.
 * `tab` says nothing of trust: a popup opened as a tab has one, and a page that frames our page sends with our origin.
 */
const Sender = v.object({
  id: v.string(),
  url: v.optional(v.string()),
  origin: v.optional(v.string()),
  frameId: v.optional(v.number()),
  documentId: v.optional(v.string()),
  tab: v.optional(v.object({ id: v.optional(v.number()) })),
});
export type Sender = v.InferOutput<typeof Sender>;

/**
 * True where one of our own pages speaks, in whatever frame. A content script has the page's address instead.
 * `ownUrl` is `runtime.getURL('/')`.
 */
export const isOwnPage = (sender: Sender, ownUrl: string): boolean => sender.url?.startsWith(ownUrl) ?? false;

/** Undefined where the sender is another extension, or unknown. `ownId` is `runtime.id`. */
export function readSender(sender: unknown, ownId: string): Sender | undefined {
  const parsed = v.safeParse(Sender, sender);
  return parsed.success && parsed.output.id === ownId ? parsed.output : undefined;
}
