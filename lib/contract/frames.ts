import * as v from 'valibot';

/**
 * # What travels on a view's port (wire 1)
 *
 * Both sides parse what they receive. The worker may end at any moment, and takes everything in its memory along; a port
 * may be dead without anybody being told. So nothing here relies on a port, a worker or a frame reaching its end.
 *
 * **Opening.** A port begins with `hello`, and the view says nothing more until it is `welcome`. Every other answer of
 * the worker is `refused`, upon which it closes the port: that is the answer to all that was said there, and final. So
 * is the answer to a frame that cannot be read; where at least its `id` can, that call alone fails, with
 * `invalid-message`. A `hello` that has no answer after a second or more goes to a worker that is just ending: the view
 * opens another port.
 *
 * **Versions.** `hello` carries the version that the view was built as, `welcome` the worker's. Where they differ, the
 * worker does nothing for the view and closes the port; the view fails all its calls with `outdated`, makes no further
 * ones and opens no further port. So it does where the browser cut it off from the extension, as Chromium does with the
 * frames of an extension that is updated: the frame lives on, its `runtime.id` is gone.
 *
 * **Calls.** A call is acknowledged by its `result`, and made again, under the same `id` and in the same order, on every
 * new port until there is one. A call may thus be carried out more than once, by one worker or by two: every call has
 * the same effect however often it is made. Results may overtake one another.
 *
 * **Pushes** arrive in the order in which they were made, on a port that lives. They are neither acknowledged nor
 * repeated: whatever a view shows can be fetched, and it fetches it when it is told of a reconnection. A view gets the
 * pushes of a conversation from the moment on when it asked to open it, hence before the answer: it keeps them until
 * then, and drops the text that the answer holds already. Text carries its offset, so that a gap is seen.
 *
 * **Heartbeats.** While a view waits, for the result of a call or for the rest of an answer, it says `ping` every two
 * seconds and must hear something, `pong` at least; after two pings in vain the port is given up for another one.
 * Otherwise nobody says anything: each frame would keep an idle worker alive.
 *
 * **Sleep.** A worker that was idle for 30 s is ended by the browser. The views see their ports close after a long
 * silence, and leave it asleep: they connect again when they have something to ask, or when a worker says that it began
 * (`AWAKE`, to all pages of the extension), since it may have news.
 */
export const PORT_NAME = 'aside';

/** What a worker that begins says to all pages of the extension by `runtime.sendMessage`. It needs no answer. */
export const AWAKE = 'aside.awake';

/**
 * One-time proof that our content script, asked by the user, put the frame into the page; or the name of a side panel
 * (`panel.ts`). In the view's URL hash.
 */
export const Ticket = v.pipe(v.string(), v.regex(/^[\w-]{22,64}$/));

const Version = v.pipe(v.string(), v.maxLength(64));

export const ViewFrame = v.variant('kind', [
  v.strictObject({ kind: v.literal('hello'), ticket: v.optional(Ticket), version: v.optional(Version) }),
  v.strictObject({ kind: v.literal('call'), id: v.number(), call: v.string(), args: v.unknown() }),
  v.strictObject({ kind: v.literal('ping') }),
]);
export type ViewFrame = v.InferOutput<typeof ViewFrame>;

/** A call of which nothing but the id can be relied on. */
export const UnreadableCall = v.object({ kind: v.literal('call'), id: v.number() });

export const WorkerFrame = v.variant('kind', [
  v.object({ kind: v.literal('welcome'), version: Version }),
  v.object({ kind: v.literal('refused') }),
  v.object({ kind: v.literal('result'), id: v.number(), result: v.unknown() }),
  v.object({ kind: v.literal('push'), push: v.string(), data: v.unknown() }),
  v.object({ kind: v.literal('pong') }),
]);
export type WorkerFrame = v.InferOutput<typeof WorkerFrame>;
