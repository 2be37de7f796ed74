/** What the manifest's address of the side panel has, and no other address of the sidebar. */
export const PANEL = '?panel';

const NAMED = /\?panel#[\da-f-]{36}\.(\d+)$/;

/**
 * The hash by which a side panel names itself before it speaks: a secret that tells it from whatever else has the
 * address of the page, and its window. Both are believed where the browser says that a side panel has this address.
 */
export const panelHash = (windowId: number): string => `#${crypto.randomUUID()}.${windowId}`;

/** The window of a side panel's address; undefined where it has not named itself. */
export function readPanelWindow(url: string | undefined): number | undefined {
  const windowId = NAMED.exec(url ?? '')?.[1];
  return windowId === undefined ? undefined : Number(windowId);
}
