import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { sites } from '@/lib/sidebar/sites/sites';

// A file beside the worker, which lib/sidebar/sites/load-sites.ts loads at need. Firefox has it in the background's own.
export default defineUnlistedScript({
  globalName: 'asideSites',
  exclude: ['firefox'],
  main: () => sites,
});
