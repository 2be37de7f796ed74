export const texts = {
  table: 'Table',
  done: 'done',
  open: 'open',
  copyCode: 'Copy code',
  copyCsv: 'Copy as CSV',
  wrap: 'Wrap lines',
  code: 'Code',
  image: 'Image',
  hidden: 'A character that is not seen stood here',
} as const;
