import type { Channel } from '@/lib/channel/client';
import { ACTS } from '@/lib/contract/acts';
import type { CallName } from '@/lib/contract/calls';
import { fail } from '@/lib/contract/errors';
import type { MayAct } from './presses';

const isAct = (name: CallName): boolean => (ACTS as Partial<Record<CallName, boolean>>)[name] ?? true;

function refuse(channel: Channel) {
  void channel.call('sidebar.raise', {});
  return fail('covered');
}

/**
 * The same channel, on which an act fails with `covered` unless the user's last press counts. The sidebar then comes to
 * the top, so that the next one can: what lies over it is not always meant to.
 */
export const guardChannel = (channel: Channel, mayAct: MayAct): Channel => ({
  accepted: channel.accepted,
  outdated: channel.outdated,
  call(name, args) {
    const may = !isAct(name) || mayAct();
    if (may === true) return channel.call(name, args);
    return Promise.resolve(may).then(counts => (counts ? channel.call(name, args) : refuse(channel)));
  },
  on: (name, listener) => channel.on(name, listener),
  onReconnect: listener => channel.onReconnect(listener),
  watch: isWaiting => channel.watch(isWaiting),
});
