import type { InferOutput } from 'valibot';
import type { CALLS, CallName, CallResults } from './calls';
import type { Result } from './errors';
import type { Pushes, PushName } from './pushes';
import type { SenderRole } from './senders';

/**
 * What the browser says of a view, and the role that follows from it. `tabId` is set where the view stands in a tab,
 * `windowId` where it is a window's side panel.
 */
export interface ViewIdentity {
  role: SenderRole;
  tabId?: number;
  windowId?: number;
  /** The view is the tab's own page, and not a frame in the page that the user is on. */
  isTop: boolean;
}

/** A connected view as the worker's handlers see it. */
export interface View extends ViewIdentity {
  /** The conversation that this view shows; its pushes go there. */
  conversationId?: string;
  push<P extends PushName>(name: P, data: Pushes[P]): void;
}

/** The worker's side of wire 1: one function per row of `CALLS`; the compiler asks for each. */
export type CallHandlers = {
  [C in CallName]: (
    args: InferOutput<(typeof CALLS)[C]['args']>,
    view: View,
  ) => Promise<Result<CallResults[C]>>;
};

/** Tells every connected view that `wanted` picks; returns those. */
export type Broadcast = <P extends PushName>(
  name: P,
  data: Pushes[P],
  wanted?: (view: View) => boolean,
) => View[];
