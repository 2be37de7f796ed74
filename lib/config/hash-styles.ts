import { createHash } from 'node:crypto';

/**
 * What a policy says of each `<style>` of a page, so that these may stand in it and no others: `'sha256-…'`
 * (https://www.w3.org/TR/CSP3/#grammardef-hash-source).
 */
export const hashStyles = (html: string): string[] =>
  [...html.matchAll(/<style[^>]*>(.*?)<\/style>/gs)].map(
    ([, css = '']) => `'sha256-${createHash('sha256').update(css).digest('base64')}'`,
  );
