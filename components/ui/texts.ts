export const texts = {
  name: 'Aside',
  copied: 'Copied',
  failed: 'Could not copy',
} as const;
