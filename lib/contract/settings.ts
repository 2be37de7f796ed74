import * as v from 'valibot';
import { LANGUAGES } from './languages';
import { TEXT_SIZES, THEMES } from './look';
import { RedactedKind } from './redaction';

/** What the user may choose, for every surface. */
export const Settings = v.strictObject({
  /** The session outlives the browser. Otherwise it is kept in memory only. */
  staySignedIn: v.boolean(),
  /** Minutes without use after which the session is locked; 0 for never. */
  lockAfterMinutes: v.picklist([0, 1, 5, 15, 30, 60]),
  /** The session is locked when the screen is. */
  lockWithSystem: v.boolean(),
  /** Off: what is said is forgotten when its tab closes. */
  keepHistory: v.boolean(),
  /** Days after its last message that a conversation is deleted, pinned ones excepted; 0 for never. */
  deleteAfterDays: v.picklist([0, 1, 7, 30, 90, 365]),
  /** Off: every tab shows the same conversation. */
  conversationPerTab: v.boolean(),
  theme: v.picklist(THEMES),
  textSize: v.picklist(TEXT_SIZES),
  /** What the toolbar's icon does for somebody who is signed in. */
  toolbarOpens: v.picklist(['popup', 'sidebar']),
  /** What all surfaces speak; `browser`: the first of the browser's languages that Aside speaks. */
  language: v.picklist(['browser', ...LANGUAGES]),
  /** What is not taken out of a page's text before it is sent. */
  leaveIn: v.array(RedactedKind),
});
export type Settings = v.InferOutput<typeof Settings>;

export const DEFAULT_SETTINGS: Settings = {
  staySignedIn: true,
  lockAfterMinutes: 0,
  lockWithSystem: false,
  keepHistory: true,
  deleteAfterDays: 0,
  conversationPerTab: true,
  theme: 'browser',
  textSize: 100,
  toolbarOpens: 'popup',
  language: 'browser',
  leaveIn: [],
};

/**
 * What belongs to one device. All else goes along where the browser syncs: it is about the user, and says nothing of what
 * was said or read.
 */
export const DEVICE_SETTINGS = ['staySignedIn', 'lockAfterMinutes', 'lockWithSystem'] as const;
