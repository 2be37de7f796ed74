import type { HostGrant } from '@/lib/contract/host';
import { layoutItem } from '@/lib/storage/items';
import { readSettings } from '@/lib/storage/settings';
import { frameUrl } from './frame-url';

/** Reads what a host is to know, and leaves but the ticket open. */
export async function prepareGrant(): Promise<(ticket: string) => HostGrant> {
  const [layout, settings] = await Promise.all([layoutItem.getValue(), readSettings()]);
  return ticket => ({ frameUrl: frameUrl(ticket, settings), layout, theme: settings.theme });
}
