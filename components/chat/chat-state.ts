import type { Conversation } from '@/lib/contract/conversation';
import type { AsideError, Result } from '@/lib/contract/errors';
import type { Layout } from '@/lib/contract/layout';
import type { PagePart } from '@/lib/contract/page-context';
import type { RedactedKind } from '@/lib/contract/redaction';
import type { Session } from '@/lib/contract/session';
import type { Attachments } from './attachments';

/** What the sidebar shows. Never changed in place: a new object means that something changed. */
export interface ChatState {
  /**
   * `refused`: the worker does not take this view for one that the user opened. `outdated`: the extension was updated
   * under the view, which can do nothing more than show what it has.
   */
  access: 'connecting' | 'ready' | 'refused' | 'outdated';
  session?: Session;
  layout?: Layout;
  conversation?: Conversation;
  /** Why there is no conversation. */
  openError?: AsideError;
  /** The last thing the user asked for that was not done; shown above the composer. */
  problem?: Problem;
  attachments: Attachments;
  /** What is not taken out of them before they are sent. */
  leaveIn: readonly RedactedKind[];
  /** The part of the page that is being read. */
  reading?: PagePart;
}

export interface Problem {
  error: AsideError;
  /** What was asked for: some errors mean something else for a selection. */
  during: 'send' | 'other' | 'panel' | PagePart;
}

export const initialState: ChatState = { access: 'connecting', attachments: {}, leaveIn: [] };

/** Waits for a call and shows what became of it where that is an error. */
export type Ask = <T>(
  during: Problem['during'],
  call: Promise<Result<T>>,
) => Promise<{ value: T } | undefined>;
