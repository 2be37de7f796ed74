import type { VisibilityWatch } from './visibility-watch';

/** Tells whether what the user did last counts. */
export type MayAct = () => boolean | Promise<boolean>;

/**
 * From the first touch on: what began on a covered view does not count when it ends on an uncovered one. What follows
 * from these is not among them (`submit`, `change`): browsers call that trusted even where a script made the click.
 */
const EVENTS = ['pointerdown', 'click', 'keydown'] as const;

/**
 * Listens for presses of pointer and keys before anything else in the view does, and judges each by how long the view
 * had been seen then. Made-up events never count. What happens without any press is judged by the moment.
 */
export function followPresses(target: Window, watch: VisibilityWatch): MayAct {
  let touchedAt: number | undefined;
  let last: { at: number; verdict: boolean | undefined } | undefined;
  const note = ({ type, isTrusted, timeStamp }: Event) => {
    if (type === 'pointerdown') touchedAt = timeStamp;
    if (type === 'keydown') touchedAt = undefined;
    const at = touchedAt ?? timeStamp;
    // A screen reader clicks without touching.
    if (type === 'click') touchedAt = undefined;
    last = { at, verdict: isTrusted && watch.judge(at) };
  };
  for (const type of EVENTS) target.addEventListener(type, note, { capture: true, passive: true });
  return () => {
    const now = performance.now();
    const { at, verdict } = last ?? { at: now, verdict: watch.judge(now) };
    return verdict ?? watch.waitToJudge(at);
  };
}
