import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { extras } from '@/lib/sidebar/extras/extras';

// A file beside the worker, which lib/sidebar/extras/load-extras.ts loads at need. Firefox has it in the background's own.
export default defineUnlistedScript({
  globalName: 'asideExtras',
  exclude: ['firefox'],
  main: () => extras,
});
