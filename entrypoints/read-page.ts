import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { readPage } from '@/lib/page/read-page';

export default defineUnlistedScript(() => readPage(document));
