import { type Channel, connect } from '@/lib/channel/client';
import { namePanel } from '@/lib/channel/gestures';
import type { Surface } from './chat-context';
import { guardChannel } from './guard/guard-channel';
import type { MayAct } from './guard/presses';

/** Connects to the worker: a frame in a page by the ticket in its address's hash, a side panel by its name there. */
export async function openChannel(surface: Surface, mayAct: MayAct): Promise<Channel> {
  if (surface === 'panel') await namePanel();
  const ticket = surface === 'tab' ? '' : location.hash.slice(1);
  return guardChannel(connect(ticket || undefined), mayAct);
}
