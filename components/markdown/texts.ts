export const texts = {
  table: 'Table',
  done: 'done',
  open: 'open',
  copyCode: 'Copy code',
  code: 'Code',
  image: 'Image',
} as const;
