import { fail } from '@/lib/contract/errors';
import type { CallHandlers } from '@/lib/contract/view';

/** The diagnostics page's calls. */
export const diagnosticsCalls = (): Pick<CallHandlers, `diagnostics.${'get' | 'clear'}`> => ({
  'diagnostics.get': async () => fail('internal'),
  'diagnostics.clear': async () => fail('internal'),
});
