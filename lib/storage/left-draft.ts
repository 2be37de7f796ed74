import * as v from 'valibot';

const KEY = 'aside.left';

const LeftDraft = v.object({ conversationId: v.string(), text: v.string() });

/** What a view showed and held that could not reach the worker any more. */
export type LeftDraft = v.InferOutput<typeof LeftDraft>;

/**
 * Leaves it to the next view in this tab, in the tab's own memory: the worker may be ending when a view goes away, and
 * that of an extension that was updated cannot be reached by the views of before. Browsers keep it apart for each site that the sidebar stands in, and no page reads it.
 */
export function leaveDraft(conversationId: string, text: string): void {
  try {
    sessionStorage.setItem(KEY, JSON.stringify({ conversationId, text } satisfies LeftDraft));
  } catch {
    // The browser allows the frame no storage, or no more of it. The text is still in the textbox.
  }
}

/** What the last view in this tab left, once. */
export function takeDraft(): LeftDraft | undefined {
  const left = readDraft();
  forgetDraft();
  return left;
}

/** Nothing needs to be left any more, unless it is another text than this one. */
export function forgetDraft(text?: string): void {
  try {
    if (text === undefined || readDraft()?.text === text) sessionStorage.removeItem(KEY);
  } catch {
    // The browser allows the frame no storage.
  }
}

function readDraft(): LeftDraft | undefined {
  try {
    const text = sessionStorage.getItem(KEY);
    const parsed = v.safeParse(v.pipe(v.string(), v.parseJson(), LeftDraft), text);
    return parsed.success ? parsed.output : undefined;
  } catch {
    return undefined;
  }
}
