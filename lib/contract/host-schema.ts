import * as v from 'valibot';
import type { HostMessage } from './host';
import { SIDEBAR_WIDTH } from './layout';

/**
 * Where a host stands with the worker, by the tab and document that the browser names:
 * - `asked`: the user has just asked for the sidebar in the tab, and no document has got it yet;
 * - `mounted`: the sidebar is in this document;
 * - `kept`: the sidebar is kept open on the document's site, and not closed in this tab;
 * - `none`: none of these. Whatever such a content script says is refused.
 */
export type HostStanding = 'asked' | 'mounted' | 'kept' | 'none';

/** One row per message: the standing that it takes. A message without a row does not compile. */
export const HOST_RULES = {
  'host.mount': ['asked', 'mounted', 'kept'],
  'host.resized': ['mounted'],
  'host.closed': ['mounted'],
  'host.blocked': ['mounted'],
} as const satisfies Record<HostMessage['kind'], readonly HostStanding[]>;

/** Parses `HostMessage` in the worker. */
export const HostMessageSchema = v.variant('kind', [
  v.strictObject({ kind: v.literal('host.mount') }),
  v.strictObject({
    kind: v.literal('host.resized'),
    width: v.pipe(v.number(), v.minValue(SIDEBAR_WIDTH.min), v.maxValue(SIDEBAR_WIDTH.max)),
  }),
  v.strictObject({ kind: v.literal('host.closed'), byUser: v.boolean() }),
  v.strictObject({ kind: v.literal('host.blocked') }),
]);
