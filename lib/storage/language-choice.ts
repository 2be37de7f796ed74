// The browser's own namespace and not the polyfill, which alone is larger than all that the sidebar begins with.
// Callbacks, because Firefox's `chrome` has no promises under manifest version 2.

const languageOf = (settings: unknown): unknown =>
  settings && typeof settings === 'object' && 'language' in settings ? settings.language : undefined;

/**
 * The user's choice of a language, as it is stored, for a view that cannot wait for the worker. Undefined where none was
 * made, or the view is one of an extension that was updated meanwhile.
 */
export const readLanguageChoice = (): Promise<unknown> =>
  new Promise(resolve => {
    if (!chrome.storage) return resolve(undefined);
    chrome.storage.local.get('settings', stored => resolve(languageOf(stored?.settings)));
  });

/** Tells of every other choice, whichever view it was made in. */
export function watchLanguageChoice(listener: (choice: unknown) => void): void {
  chrome.storage?.local.onChanged.addListener(({ settings }) => {
    if (settings && languageOf(settings.newValue) !== languageOf(settings.oldValue))
      listener(languageOf(settings.newValue));
  });
}
