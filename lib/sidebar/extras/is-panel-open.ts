import { readPanelWindow } from '@/lib/contract/panel';
import { listPanels } from '../panel';

/** True where Aside stands in the side panel of that window. */
export const isPanelOpen = async (windowId: number | undefined): Promise<boolean> =>
  windowId !== undefined && ((await listPanels()) ?? []).some(name => readPanelWindow(name) === windowId);
