// @vitest-environment happy-dom
import { act, fireEvent, screen, waitFor } from '@testing-library/react';
import { beforeEach, describe, expect, test } from 'vitest';
import { succeed } from '@/lib/contract/errors';
import { leaveDraft, takeDraft } from '@/lib/storage/left-draft';
import { agreeableChannel, CONVERSATION_ID, conversation, message, renderChat } from './chat.fixture';
import { ComposerField } from './composer-field';
import { DraftKeeper } from './draft-keeper';

const NOTICE = 'Aside was updated. Reload this page.';
const question = message('q', { role: 'user', content: 'Why?' });

beforeEach(() => sessionStorage.clear());

async function renderOutdated() {
  const rendered = renderChat({ messages: [question], typed: 'half a thought' });
  await screen.findByText('Why?');
  rendered.channel.update();
  await screen.findByText(NOTICE);
  return rendered;
}

describe('a sidebar whose extension was updated', () => {
  test('says so, and keeps the conversation and what is typed', async () => {
    const { textarea } = await renderOutdated();
    screen.getByText('Why?');
    expect(textarea.value).toBe('half a thought');
    expect(textarea.disabled).toBe(false);
    expect(textarea.form?.hidden).toBe(false);
  });

  test('sends nothing any more', async () => {
    await renderOutdated();
    expect(screen.getByRole<HTMLButtonElement>('button', { name: 'Send' }).disabled).toBe(true);
  });
});

describe('what was typed', () => {
  function typeInto(text: string) {
    const textarea = document.createElement('textarea');
    const field = new ComposerField(textarea);
    const drafts = new DraftKeeper(field, () => {});
    drafts.adopt(CONVERSATION_ID, 'stored');
    const type = (typed: string) => fireEvent.input(textarea, { target: { value: typed } });
    type(text);
    return { drafts, type };
  }

  test('just before the update, and after it, is left to the next view', () => {
    const { drafts, type } = typeInto('just before');
    drafts.saveWith(leaveDraft);
    expect(takeDraft()).toEqual({ conversationId: CONVERSATION_ID, text: 'just before' });
    type('after');
    fireEvent(window, new Event('pagehide'));
    expect(takeDraft()).toEqual({ conversationId: CONVERSATION_ID, text: 'after' });
  });

  test('goes before what is stored, once, and is stored then', () => {
    const textarea = document.createElement('textarea');
    const saved: string[] = [];
    const left = { conversationId: CONVERSATION_ID, text: 'newest' };
    const drafts = new DraftKeeper(new ComposerField(textarea), (_, text) => saved.push(text), left);
    drafts.adopt(CONVERSATION_ID, 'older');
    expect([textarea.value, saved]).toEqual(['newest', ['newest']]);
    drafts.adopt(CONVERSATION_ID, 'older');
    expect(textarea.value).toBe('older');
  });

  test('in another conversation stays away from this one', () => {
    const textarea = document.createElement('textarea');
    const drafts = new DraftKeeper(new ComposerField(textarea), () => {}, {
      conversationId: 'another',
      text: 'not here',
    });
    drafts.adopt(CONVERSATION_ID, 'here');
    expect(textarea.value).toBe('here');
  });

  test('was not left where what is there is no draft', () => {
    sessionStorage.setItem('aside.left', '{"conversationId":7}');
    expect(takeDraft()).toBeUndefined();
    expect(takeDraft()).toBeUndefined();
  });
});

describe('the next view', () => {
  test('begins with the conversation that was shown', async () => {
    const channel = agreeableChannel();
    channel.answer({
      'conversation.show': () => succeed({ conversation: conversation([question]), draft: '' }),
    });
    renderChat({ channel, beginWith: CONVERSATION_ID });
    await screen.findByText('Why?');
    expect(channel.argsOf('conversation.show')).toEqual([{ conversationId: CONVERSATION_ID }]);
    expect(channel.argsOf('conversation.open')).toEqual([]);
    await act(async () => channel.reconnect());
    await waitFor(() => expect(channel.argsOf('conversation.open')).toHaveLength(1));
  });
});
