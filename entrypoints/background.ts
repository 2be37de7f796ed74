import { defineBackground } from 'wxt/utils/define-background';
import { keepAlive } from '@/lib/channel/keep-alive';
import { ChannelServer, Views } from '@/lib/channel/server';
import { ChatApi } from '@/lib/chat/chat-api';
import { chatCalls } from '@/lib/chat/chat-calls';
import { chatNews } from '@/lib/chat/chat-news';
import { Turns } from '@/lib/chat/turns';
import { config } from '@/lib/config/config';
import { CognitoClient } from '@/lib/session/cognito-client';
import { sessionCalls } from '@/lib/session/session-calls';
import { SessionManager } from '@/lib/session/session-manager';
import { identify } from '@/lib/sidebar/identify';
import { layoutSetter } from '@/lib/sidebar/layout';
import { registerSidebar } from '@/lib/sidebar/register-sidebar';
import { sidebarCalls } from '@/lib/sidebar/sidebar-calls';
import { closeAreasToContentScripts } from '@/lib/storage/close-areas';

export default defineBackground({
  type: 'module',
  main() {
    const views = new Views();
    const session = new SessionManager(new CognitoClient(config), news => {
      if (news.status === 'signedOut') turns.stopAll();
      views.broadcast('session', news);
    });
    const api = new ChatApi(config.chatUrl, session);
    const turns = new Turns({
      ask: (...question) => api.ask(...question),
      hold: keepAlive,
      ...chatNews(views.broadcast),
    });
    const setLayout = layoutSetter(layout => views.broadcast('layout', layout));
    const handlers = { ...sessionCalls(session), ...chatCalls(turns, session), ...sidebarCalls(setLayout) };
    new ChannelServer({ views, handlers, identify });
    registerSidebar(setLayout);
    void closeAreasToContentScripts();
  },
});
