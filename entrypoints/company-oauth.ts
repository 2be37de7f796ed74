import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { oauth } from '@/lib/session/company/oauth';

// A file beside the worker, which lib/session/company/load-oauth.ts loads at need. Firefox has it in the background's own.
export default defineUnlistedScript({
  globalName: 'asideOAuth',
  exclude: ['firefox'],
  main: () => oauth,
});
