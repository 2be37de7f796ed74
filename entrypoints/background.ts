import { defineBackground } from 'wxt/utils/define-background';
import { keepAlive } from '@/lib/channel/keep-alive';
import { ChannelServer, Views } from '@/lib/channel/server';
import { startChat } from '@/lib/chat/start-chat';
import { config } from '@/lib/config/config';
import { startSession } from '@/lib/session/start-session';
import { identify } from '@/lib/sidebar/identify';
import { layoutSetter } from '@/lib/sidebar/layout';
import { registerSidebar } from '@/lib/sidebar/register-sidebar';
import { sidebarCalls } from '@/lib/sidebar/sidebar-calls';
import { closeAreasToContentScripts } from '@/lib/storage/close-areas';
import { promptCalls } from '@/lib/storage/prompt-calls';
import { startDiagnostics } from '@/lib/storage/start-diagnostics';

// A classic script: one file that holds all that a cold start needs, which is read sooner than one with its imports.
export default defineBackground({
  main() {
    const diagnostics = startDiagnostics();
    const views = new Views(diagnostics.record);
    const wired = { config, broadcast: views.broadcast, hold: keepAlive };
    const { session, calls } = startSession({
      ...wired,
      onChange: news => chat.turns.endWith(news),
      onOnline: () => chat.online(),
    });
    const chat = startChat({ ...wired, session });
    const setLayout = layoutSetter(layout => views.broadcast('layout', layout));
    const handlers = {
      ...calls,
      ...chat.calls,
      ...diagnostics.calls,
      ...promptCalls(views.broadcast),
      ...sidebarCalls(setLayout, views.broadcast),
    };
    new ChannelServer({ views, handlers, identify });
    registerSidebar(setLayout, views.broadcast);
    void closeAreasToContentScripts();
  },
});
