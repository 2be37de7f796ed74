import {
  applySites,
  dropUngranted,
  findChoice,
  forgetSite,
  isKeptSite,
  keepSite,
  readKeptSites,
} from './kept-sites';
import { readPlace } from './read-place';

/** What the worker needs only for those who press Aside's button, or keep it open somewhere. */
export const sites = {
  applySites,
  dropUngranted,
  findChoice,
  forgetSite,
  isKeptSite,
  keepSite,
  readKeptSites,
  readPlace,
};

export type Sites = typeof sites;
