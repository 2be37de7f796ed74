import type { Channel } from '@/lib/channel/client';
import { requestSite } from '@/lib/channel/gestures';
import type { Site } from '@/lib/contract/sites';

/**
 * Asks the browser for a site and keeps the sidebar open there. To be called upon a press. False where the user or the
 * browser said no. The worker is told first: a popup may close under the browser's question, and what is granted then is
 * used all the same.
 */
export async function keepOpen(channel: Channel, site: Site): Promise<boolean> {
  const told = channel.call('site.keep', { site });
  const granted = await requestSite(site);
  const kept = (await told).ok && granted;
  if (!granted) await channel.call('site.forget', { site });
  return kept;
}
