import * as v from 'valibot';

/**
 * What travels on a view's port (wire 1). Both sides parse what they receive.
 *
 * A port begins with `hello`. The worker answers `welcome` or `refused` and, once refused, nothing else.
 */
export const PORT_NAME = 'aside';

/** One-time proof that our content script, asked by the user, put the frame into the page. In the frame's URL hash. */
export const Ticket = v.pipe(v.string(), v.regex(/^[\w-]{22,64}$/));

export const ViewFrame = v.variant('kind', [
  v.strictObject({ kind: v.literal('hello'), ticket: v.optional(Ticket) }),
  v.strictObject({ kind: v.literal('call'), id: v.number(), call: v.string(), args: v.unknown() }),
]);
export type ViewFrame = v.InferOutput<typeof ViewFrame>;

export const WorkerFrame = v.variant('kind', [
  v.object({ kind: v.literal('welcome') }),
  v.object({ kind: v.literal('refused') }),
  v.object({ kind: v.literal('result'), id: v.number(), result: v.unknown() }),
  v.object({ kind: v.literal('push'), push: v.string(), data: v.unknown() }),
]);
export type WorkerFrame = v.InferOutput<typeof WorkerFrame>;
