import { defineBackground } from 'wxt/utils/define-background';
import { diagnosticsCalls } from '@/lib/channel/diagnostics-calls';
import { keepAlive } from '@/lib/channel/keep-alive';
import { ChannelServer, Views } from '@/lib/channel/server';
import { ChatApi } from '@/lib/chat/chat-api';
import { chatCalls } from '@/lib/chat/chat-calls';
import { chatNews } from '@/lib/chat/chat-news';
import { startConversations } from '@/lib/chat/start-conversations';
import { turnCalls } from '@/lib/chat/turn-calls';
import { Turns } from '@/lib/chat/turns';
import { config } from '@/lib/config/config';
import { startSession } from '@/lib/session/start-session';
import { identify } from '@/lib/sidebar/identify';
import { layoutSetter } from '@/lib/sidebar/layout';
import { registerSidebar } from '@/lib/sidebar/register-sidebar';
import { sidebarCalls } from '@/lib/sidebar/sidebar-calls';
import { closeAreasToContentScripts } from '@/lib/storage/close-areas';

export default defineBackground({
  type: 'module',
  main() {
    const views = new Views();
    const { session, calls } = startSession({
      config,
      broadcast: views.broadcast,
      hold: keepAlive,
      onChange: ({ status }) => turns.endWith(status),
    });
    const api = new ChatApi(config.chatUrl, session);
    const turns = new Turns({
      ask: (...question) => api.ask(...question),
      hold: keepAlive,
      ...chatNews(views.broadcast),
    });
    const conversations = startConversations({
      session,
      broadcast: views.broadcast,
      hold: keepAlive,
      open: (account, id) => turns.open(account, id),
      onDelete: ids => turns.end(ids),
    });
    const setLayout = layoutSetter(layout => views.broadcast('layout', layout));
    const handlers = {
      ...calls,
      ...chatCalls(turns, session, conversations.shown),
      ...turnCalls(),
      ...conversations.calls,
      ...diagnosticsCalls(),
      ...sidebarCalls(setLayout),
    };
    new ChannelServer({ views, handlers, identify });
    registerSidebar(setLayout);
    void closeAreasToContentScripts();
  },
});
