import { succeed } from '@/lib/contract/errors';
import type { CallHandlers } from '@/lib/contract/view';
import { clearEvents, readEvents } from './diagnostics';

/** The diagnostics page's calls. */
export const diagnosticsCalls = (): Pick<CallHandlers, `diagnostics.${'get' | 'clear'}`> => ({
  'diagnostics.get': async () => succeed(await readEvents()),
  'diagnostics.clear': async () => {
    await clearEvents();
    return succeed(null);
  },
});
