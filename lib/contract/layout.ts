import * as v from 'valibot';

export const SIDEBAR_WIDTH = { min: 320, max: 960, initial: 400 } as const;

/** Where and how wide the sidebar stands in the page. Width in CSS pixels. */
export const Layout = v.object({
  side: v.picklist(['left', 'right']),
  width: v.pipe(v.number(), v.minValue(SIDEBAR_WIDTH.min), v.maxValue(SIDEBAR_WIDTH.max)),
});
export type Layout = v.InferOutput<typeof Layout>;
