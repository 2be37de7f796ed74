import { defineBackground } from 'wxt/utils/define-background';
import { keepAlive } from '@/lib/channel/keep-alive';
import { ChannelServer, Views } from '@/lib/channel/server';
import { ChatApi } from '@/lib/chat/chat-api';
import { chatCalls } from '@/lib/chat/chat-calls';
import { startConversations } from '@/lib/chat/start-conversations';
import { startTurns } from '@/lib/chat/start-turns';
import { turnCalls } from '@/lib/chat/turn-calls';
import { config } from '@/lib/config/config';
import { startSession } from '@/lib/session/start-session';
import { identify } from '@/lib/sidebar/identify';
import { layoutSetter } from '@/lib/sidebar/layout';
import { registerSidebar } from '@/lib/sidebar/register-sidebar';
import { sidebarCalls } from '@/lib/sidebar/sidebar-calls';
import { closeAreasToContentScripts } from '@/lib/storage/close-areas';
import { startDiagnostics } from '@/lib/storage/start-diagnostics';

export default defineBackground({
  type: 'module',
  main() {
    const diagnostics = startDiagnostics();
    const views = new Views(diagnostics.record);
    const { session, calls } = startSession({
      config,
      broadcast: views.broadcast,
      hold: keepAlive,
      onChange: news => turns.endWith(news),
      onOnline: () => api.online(),
    });
    const api = new ChatApi(config.chatUrl, session, config);
    const turns = startTurns({ api, session, broadcast: views.broadcast, hold: keepAlive });
    const conversations = startConversations({
      session,
      broadcast: views.broadcast,
      open: (account, id) => turns.open(account, id),
      onDelete: ids => turns.end(ids),
    });
    const setLayout = layoutSetter(layout => views.broadcast('layout', layout));
    const handlers = {
      ...calls,
      ...chatCalls(session, conversations.shown),
      ...turnCalls(turns, session),
      ...conversations.calls,
      ...diagnostics.calls,
      ...sidebarCalls(setLayout),
    };
    new ChannelServer({ views, handlers, identify });
    registerSidebar(setLayout);
    void closeAreasToContentScripts();
  },
});
