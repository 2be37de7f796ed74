/** `browser`: light or dark as the browser has it. */
export const THEMES = ['browser', 'light', 'dark'] as const;
export type Theme = (typeof THEMES)[number];

/** Sizes of all texts, in per cent. */
export const TEXT_SIZES = [90, 100, 115, 130, 150] as const;

/** In the query of the sidebar's frame, which is painted before it can ask anybody. Their values are the settings'. */
export const LOOK_QUERY = { theme: 'theme', textSize: 'text' } as const;
