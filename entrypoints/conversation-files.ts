import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { files } from '@/lib/chat/files/files';

// A file beside the worker, which lib/chat/files/load-files.ts loads at need. Firefox has it in the background's own.
export default defineUnlistedScript({
  globalName: 'asideFiles',
  exclude: ['firefox'],
  main: () => files,
});
