import * as v from 'valibot';

/** Longest page text that is sent with a message, in UTF-16 code units. What is cut is marked `truncated`. */
export const PAGE_TEXT_LIMIT = 60_000;

/** What a message may say of the page that the user is on. Nothing of it is sent unless the user attached it. */
export const PageContext = v.object({
  url: v.pipe(v.string(), v.maxLength(4096)),
  title: v.pipe(v.string(), v.maxLength(1000)),
  selection: v.optional(v.pipe(v.string(), v.maxLength(PAGE_TEXT_LIMIT))),
  text: v.optional(v.pipe(v.string(), v.maxLength(PAGE_TEXT_LIMIT))),
  truncated: v.optional(v.boolean()),
});
export type PageContext = v.InferOutput<typeof PageContext>;

/** What the user asks to attach: the readable text of the page, or what is selected in it. */
export const PagePart = v.picklist(['page', 'selection']);
export type PagePart = v.InferOutput<typeof PagePart>;
