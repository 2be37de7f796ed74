import type { Channel } from '@/lib/channel/client';
import { ACTS } from '@/lib/contract/acts';
import type { CallName } from '@/lib/contract/calls';
import { fail } from '@/lib/contract/errors';
import type { MayAct } from './presses';

const isAct = (name: CallName): boolean => (ACTS as Partial<Record<CallName, boolean>>)[name] ?? true;

/** The same channel, on which an act fails with `covered` unless the user's last press counts. */
export const guardChannel = (channel: Channel, mayAct: MayAct): Channel => ({
  accepted: channel.accepted,
  outdated: channel.outdated,
  call(name, args) {
    const may = !isAct(name) || mayAct();
    if (may === true) return channel.call(name, args);
    return Promise.resolve(may).then(counts => (counts ? channel.call(name, args) : fail('covered')));
  },
  on: (name, listener) => channel.on(name, listener),
  onReconnect: listener => channel.onReconnect(listener),
  watch: isWaiting => channel.watch(isWaiting),
});
