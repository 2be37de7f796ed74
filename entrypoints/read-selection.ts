import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { readSelection } from '@/lib/page/read-selection';

export default defineUnlistedScript(() => readSelection(document));
