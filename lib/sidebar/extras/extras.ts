import * as sites from '../sites/kept-sites';
import { readPlace } from '../sites/read-place';
import { isPanelOpen } from './is-panel-open';
import { MENU_ENTRIES } from './menu-entries';

/** What the worker needs for a press or a kept site, and not to answer whoever woke it. */
export const extras = { ...sites, readPlace, isPanelOpen, MENU_ENTRIES };

export type Extras = typeof extras;
