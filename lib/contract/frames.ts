import * as v from 'valibot';

/**
 * What travels on a view's port (wire 1). Both sides parse what they receive.
 *
 * A port begins with `hello`, and the view says nothing more until it is `welcome`. Every other answer of the worker is
 * `refused`, upon which it closes the port: that is the answer to all that was said there, and final. So is the answer
 * to a frame that cannot be read; where at least its `id` can, that call alone fails, with `invalid-message`.
 */
export const PORT_NAME = 'aside';

/** One-time proof that our content script, asked by the user, put the frame into the page. In the frame's URL hash. */
export const Ticket = v.pipe(v.string(), v.regex(/^[\w-]{22,64}$/));

export const ViewFrame = v.variant('kind', [
  v.strictObject({ kind: v.literal('hello'), ticket: v.optional(Ticket) }),
  v.strictObject({ kind: v.literal('call'), id: v.number(), call: v.string(), args: v.unknown() }),
]);
export type ViewFrame = v.InferOutput<typeof ViewFrame>;

/** A call of which nothing but the id can be relied on. */
export const UnreadableCall = v.object({ kind: v.literal('call'), id: v.number() });

export const WorkerFrame = v.variant('kind', [
  v.object({ kind: v.literal('welcome') }),
  v.object({ kind: v.literal('refused') }),
  v.object({ kind: v.literal('result'), id: v.number(), result: v.unknown() }),
  v.object({ kind: v.literal('push'), push: v.string(), data: v.unknown() }),
]);
export type WorkerFrame = v.InferOutput<typeof WorkerFrame>;
