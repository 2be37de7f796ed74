export const texts = {
  copied: 'Copied',
  failed: 'Could not copy',
} as const;
