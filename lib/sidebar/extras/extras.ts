import { applySites, dropUngranted, isKeptSite } from '../sites/kept-sites';
import { isPanelOpen } from './is-panel-open';
import { MENU_ENTRIES } from './menu-entries';
import { siteCalls } from './site-calls';

/** What the worker needs for a press or a kept site, and not to answer whoever woke it. */
export const extras = { applySites, dropUngranted, isKeptSite, isPanelOpen, siteCalls, MENU_ENTRIES };

export type Extras = typeof extras;
