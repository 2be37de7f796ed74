// The browser's own namespace and not the polyfill, which alone is larger than all that the sidebar begins with.

/** What a view follows by itself, as it is stored: anything. */
export type ViewChoices = Partial<Record<'language' | 'theme' | 'textSize', unknown>>;

/**
 * The user's choices for a view that cannot wait for the worker. Empty where none was made, or the view is one of an
 * extension that was updated meanwhile.
 */
export async function readViewChoices(): Promise<ViewChoices> {
  if (!chrome.storage) return {};
  const areas = await Promise.all([
    chrome.storage.local.get('settings'),
    chrome.storage.sync.get('settings'),
  ]);
  return Object.assign({}, ...areas.map(({ settings }) => settings));
}

/** Tells of every other choice, whichever view or device it was made in. */
export function watchViewChoices(listener: (choices: ViewChoices) => void): void {
  chrome.storage?.sync.onChanged.addListener(({ settings }) => {
    if (settings) void readViewChoices().then(listener);
  });
}
