import type { Channel } from '@/lib/channel/client';
import type { CallHandlers, View } from '@/lib/contract/view';

/** The worker's own handlers, without a port between. */
export function directChannel(handlers: Pick<CallHandlers, 'session.adopt' | 'session.tokens'>): Channel {
  const view: View = { role: 'popup', isTop: true, push: () => {} };
  return {
    accepted: Promise.resolve('welcome'),
    outdated: new Promise(() => {}),
    call: (name, args) => {
      const handler = handlers[name as keyof typeof handlers] as (
        args: unknown,
        view: View,
      ) => Promise<never>;
      return handler(args, view);
    },
    on: () => () => {},
    onReconnect: () => () => {},
    watch: () => {},
  };
}
