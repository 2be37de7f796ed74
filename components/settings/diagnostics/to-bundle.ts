import type { DiagnosticEvent } from '@/lib/contract/diagnostics';
import type { Settings } from '@/lib/contract/settings';
import { BUILD_VERSION } from '@/lib/contract/version';

const WORDS = ['language', 'theme', 'toolbarOpens'];

/**
 * What support gets, as JSON: version, browser, choices and events. Of the choices those that are one of a few words of
 * ours, or no text; any other text may say who somebody is.
 */
export const toBundle = (events: readonly DiagnosticEvent[], settings: Settings | undefined): string => {
  const choices = Object.entries(settings ?? {}).filter(
    ([name, value]) => WORDS.includes(name) || typeof value !== 'string',
  );
  return JSON.stringify(
    {
      aside: BUILD_VERSION,
      browser: navigator.userAgent,
      copiedAt: new Date().toISOString(),
      settings: Object.fromEntries(choices),
      events: events.map(({ at, ...event }) => ({ at: new Date(at).toISOString(), ...event })),
    },
    null,
    1,
  );
};
