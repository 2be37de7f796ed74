/** What the browser's own keys do, by the names that the manifest gives them. They work in every tab. */
export type BrowserCommand = 'toggle-sidebar' | 'focus-sidebar';

/** The keys as the browser writes them, such as `Alt+Shift+D`; empty where the user or another extension took them. */
export type BrowserShortcuts = Record<BrowserCommand, string>;
