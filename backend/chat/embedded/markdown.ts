/**
 * Escapes a line of the page, so that Markdown shows it as it was written: a page can put no heading, image, tag
 * or link with another text into an answer. Source: https://spec.commonmark.org/0.31.2/#backslash-escapes
 */
export const escapeMarkdown = (line: string): string =>
  line
    .replace(/[\\`*<~|$]/g, '\\$&')
    .replace(/(?<![\p{L}\p{N}])_|_(?![\p{L}\p{N}])/gu, '\\_')
    .replace(/&(?=#?\w+;)/g, '\\&')
    .replace(/^(?:[-+=#>]|\d+(?=[.)]))/, start => (/\d/.test(start) ? start : `\\${start}`))
    .replace(/^(\d+)([.)])/, '$1\\$2')
    // A backslash before a bracket begins a formula.
    .replace(/[[\]]/g, bracket => `&#${bracket.charCodeAt(0)};`);

/** A block quote with its place under it. `address` leads to the place in the page. */
export const quote = (line: string, place: string, address?: string): string =>
  `> ${escapeMarkdown(line)}\n>\n> — ${address ? `[${place}](${address})` : `*${place}*`}\n\n`;
