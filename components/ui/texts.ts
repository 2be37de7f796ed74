import { defineTexts } from '../language/define-texts';

export const texts = defineTexts('ui', {
  copied: 'Copied',
  failed: 'Could not copy',
});
