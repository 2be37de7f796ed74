/**
 * Wire 1: who may speak to the worker. A role is established once, when a port opens, from what the browser says of
 * the sender and never from what the sender says of itself.
 *
 * - `popup`: our popup.html as the top page of its own window or tab. It is not web-accessible, so no page can frame it.
 * - `sidebar`: our sidebar.html, either as the top page of a tab or of the browser's side panel, or in a frame that
 *   presented a ticket (see `ViewFrame`).
 * - `options`: our options.html, as the popup.
 */
export const SENDER_ROLES = ['popup', 'sidebar', 'options'] as const;
export type SenderRole = (typeof SENDER_ROLES)[number];
