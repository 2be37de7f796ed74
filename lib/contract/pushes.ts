import type { OpenConversation } from './calls';
import type { Message } from './conversation';
import type { Layout } from './layout';
import type { Session } from './session';
import type { Settings } from './settings';

/** Wire 1, the other way: what the worker tells the views without being asked. */
export interface Pushes {
  /** The session began, ended or expired. To every view. */
  session: Session;
  settings: Settings;
  layout: Layout;
  /** The list of conversations is another. To every view. */
  conversations: null;
  /** The user's own prompts are others. To every view. */
  prompts: null;
  /** The sidebar is kept open elsewhere than before. To every view. */
  sites: null;
  /** What the user lets Aside read of a site is another. To every view. */
  access: null;
  /** The user chose something in the page's context menu. To the tab's sidebar. */
  wish: null;
  /** The tab shows another conversation now, or its messages changed as a whole. */
  conversation: OpenConversation;
  /** A message is new or changed in more than its text. */
  message: { conversationId: string; message: Message };
  /**
   * Text was added to a message. `offset` is the length of the text so far (UTF-16 code units): a view
   * whose own text has another length has missed something and calls `conversation.open`.
   */
  delta: { conversationId: string; messageId: string; offset: number; text: string };
}

export type PushName = keyof Pushes;
