import * as v from 'valibot';

/** What the user may choose, for every surface. */
export const Settings = v.strictObject({
  /** The session outlives the browser. Otherwise it is kept in memory only. */
  staySignedIn: v.boolean(),
  /** Minutes without use after which the session is locked; 0 for never. */
  lockAfterMinutes: v.picklist([0, 1, 5, 15, 30, 60]),
  /** The session is locked when the screen is. */
  lockWithSystem: v.boolean(),
});
export type Settings = v.InferOutput<typeof Settings>;

export const DEFAULT_SETTINGS: Settings = { staySignedIn: true, lockAfterMinutes: 0, lockWithSystem: false };
