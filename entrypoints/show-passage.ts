import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { showPassage } from '@/lib/page/show-passage';
import { takePassage } from '@/lib/page/take-passage';

export default defineUnlistedScript(() => {
  const passage = takePassage();
  return passage !== undefined && showPassage(document, passage);
});
