/** What the manifest's address of the side panel has, and no other address of the sidebar. */
export const PANEL = '?panel';

const NAME = /^[\da-f-]{36}_(\d+)$/;

/**
 * The name that a side panel gives itself before it speaks: it stands in its address's hash, and is its ticket
 * (`frames.ts`). A secret, so that nothing else can have it, and its window. Both are believed where the browser says that
 * a side panel has this address.
 */
export const makePanelName = (windowId: number): string => `${crypto.randomUUID()}_${windowId}`;

/** The window of a side panel; undefined where that is no name of one. */
export function readPanelWindow(name: string | undefined): number | undefined {
  const windowId = NAME.exec(name ?? '')?.[1];
  return windowId === undefined ? undefined : Number(windowId);
}
