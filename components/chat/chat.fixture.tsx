import { readFileSync } from 'node:fs';
import { cleanup, render } from '@testing-library/react';
import { afterEach } from 'vitest';
import type { CallName, CallResults } from '@/lib/contract/calls';
import type { Conversation, Message } from '@/lib/contract/conversation';
import { fail, succeed } from '@/lib/contract/errors';
import type { Session } from '@/lib/contract/session';
import { ScriptedChannel } from '../ui/scripted-channel.fixture';
import { ChatApp } from './ChatApp';
import type { Surface } from './chat-context';
import { ChatStore } from './chat-store';
import { ComposerField } from './composer-field';
import { findComposer } from './composer-parts';
import { DraftKeeper } from './draft-keeper';
import { guardChannel } from './guard/guard-channel';
import { guardView } from './guard/guard-view';
import type { MayAct } from './guard/presses';

export const CONVERSATION_ID = '00000000-0000-4000-8000-000000000001';
export const ACTIVE = {
  status: 'active',
  userId: 'u',
  username: 'demo',
  signedInAt: 0,
  method: 'direct',
  renewedUntil: 0,
} satisfies Session;

export const message = (id: string, more: Partial<Message> = {}): Message => ({
  id,
  role: 'assistant',
  content: '',
  createdAt: Date.now(),
  status: 'done',
  ...more,
});

export const conversation = (messages: Message[] = [], id = CONVERSATION_ID): Conversation => ({
  id,
  title: '',
  createdAt: 0,
  updatedAt: 0,
  pinned: false,
  messages,
});

interface Setting {
  surface?: Surface;
  messages?: Message[];
  draft?: string;
  session?: Session;
  access?: 'welcome' | 'refused';
}

/** A channel to a worker that says yes to everything. */
export function agreeableChannel({
  messages,
  draft = '',
  session = ACTIVE,
  access,
}: Setting = {}): ScriptedChannel {
  const nothing = () => succeed(null);
  const quiet: CallName[] = [
    'draft.save',
    'turn.start',
    'turn.stop',
    'turn.retry',
    'message.show',
    'message.delete',
    'signIn.open',
    'sidebar.close',
    'sidebar.raise',
  ];
  return new ScriptedChannel(
    {
      ...Object.fromEntries(quiet.map(name => [name, nothing])),
      'session.get': () => succeed(session),
      'layout.get': () => succeed<CallResults['layout.get']>({ side: 'right', width: 400 }),
      'layout.set': nothing,
      'prompt.list': () => succeed<CallResults['prompt.list']>([]),
      'wish.get': () => succeed(null),
      'wish.done': nothing,
      'conversation.open': () =>
        session.status === 'signedOut'
          ? fail('signed-out')
          : succeed({ conversation: conversation(messages), draft }),
    },
    access,
  );
}

/** The sidebar page with its real HTML. `typed`: what the user wrote before anything was loaded. */
export function renderChat(
  setting: Setting & { channel?: ScriptedChannel; typed?: string; beginWith?: string; mayAct?: MayAct } = {},
) {
  const channel = setting.channel ?? agreeableChannel(setting);
  const html = readFileSync('entrypoints/sidebar/index.html', 'utf8');
  document.body.innerHTML = html.slice(html.indexOf('<body>') + '<body>'.length, html.indexOf('<script src'));
  const parts = findComposer(document);
  const field = new ComposerField(parts.textarea);
  parts.textarea.focus();
  parts.textarea.value = setting.typed ?? '';
  const drafts = new DraftKeeper(field, (conversationId, text) => {
    void channel.call('draft.save', { conversationId, text });
  });
  const mayAct = setting.mayAct ?? guardView(window);
  const guarded = guardChannel(channel, mayAct);
  const store = new ChatStore({
    channel: guarded,
    onConversation: (...shown) => drafts.adopt(...shown),
    onLeave: locked => drafts.forget(locked),
    beginWith: setting.beginWith,
  });
  const view = render(
    <ChatApp
      chat={{ store, field, channel: guarded, mayAct, surface: setting.surface ?? 'page' }}
      parts={parts}
    />,
    {
      container: parts.app,
      baseElement: document.body,
    },
  );
  return { ...view, channel, store, field, textarea: parts.textarea };
}

afterEach(cleanup);
