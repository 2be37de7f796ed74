import { defineTexts } from '../language/define-texts';

export const texts = defineTexts('markdown', {
  table: 'Table',
  done: 'done',
  open: 'open',
  copyCode: 'Copy code',
  copyCsv: 'Copy as CSV',
  wrap: 'Wrap lines',
  code: 'Code',
  image: 'Image',
  hidden: 'A character that is not seen stood here',
});
