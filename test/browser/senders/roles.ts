import { CALLS } from '@/lib/contract/calls';
import { HOST_RULES, type HostStanding } from '@/lib/contract/host-schema';
import type { SenderRole } from '@/lib/contract/senders';
import type { Said } from './messages';

/**
 * Who a sender is to the contract: a view in a role (wire 1), a content script with a standing (wire 2), `nobody`, or
 * `outside`, whom the browser itself keeps from the worker.
 */
type Standing = { role: SenderRole } | { standing: HostStanding } | 'nobody' | 'outside';

/** Everybody who may try to speak to the worker. The one place that says what each of them is. */
export const SENDERS = {
  popup: { role: 'popup' },
  'popup as a tab': { role: 'popup' },
  options: { role: 'options' },
  'sidebar with its ticket': { role: 'sidebar' },
  'sidebar as a tab': { role: 'sidebar' },
  'sidebar in the side panel': { role: 'sidebar' },
  'page-framed sidebar without a ticket': 'nobody',
  'page-framed side panel': 'nobody',
  'page-framed sidebar with a guessed ticket': 'nobody',
  'page-framed sidebar with a used ticket': 'nobody',
  'page-framed sidebar with an old ticket': 'nobody',
  'page-framed sidebar with another tab’s ticket': 'nobody',
  'content script, sidebar open': { standing: 'mounted' },
  'content script, sidebar closed': { standing: 'none' },
  'another extension': 'outside',
  'a web page': 'outside',
} as const satisfies Record<string, Standing>;

export type SenderName = keyof typeof SENDERS;

export type Answer = 'allowed' | 'refused' | 'no answer';

/** What the contract's rules say that a sender hears. */
export function expectedAnswer(sender: SenderName, said: Said): Answer {
  const who: Standing = SENDERS[sender];
  if (who === 'outside') return 'no answer';
  if (who === 'nobody') return 'refused';
  if ('call' in said) {
    const from: readonly SenderRole[] = CALLS[said.call].from;
    return 'role' in who && from.includes(who.role) ? 'allowed' : 'refused';
  }
  const accepted: readonly HostStanding[] = HOST_RULES[said.message.kind];
  return 'standing' in who && accepted.includes(who.standing) ? 'allowed' : 'refused';
}
