import type { Pushes, PushName } from '@/lib/contract/pushes';
import type { SenderRole } from '@/lib/contract/senders';

/** What the browser says of a view, and the role that follows from it. `tabId` is set where the view stands in a tab. */
export interface ViewIdentity {
  role: SenderRole;
  tabId?: number;
}

/** A connected view as the worker's handlers see it. */
export interface View extends ViewIdentity {
  /** The conversation that this view shows; its pushes go there. */
  conversationId?: string;
  push<P extends PushName>(name: P, data: Pushes[P]): void;
}
