import type { DiagnosticEvent } from '@/lib/contract/diagnostics';

/** As many as are kept; older ones go. */
export const RING_SIZE = 500;

const sameAs = (one: DiagnosticEvent, other: DiagnosticEvent): boolean => {
  const facts = ({ part, what, more: { times: _, ...more } = {} }: DiagnosticEvent) =>
    JSON.stringify([part, what, more]);
  return facts(one) === facts(other);
};

/** The events with one more. What happens again and again is one event with `times`, so that it drives nothing else out. */
export function addEvent(ring: readonly DiagnosticEvent[], event: DiagnosticEvent): DiagnosticEvent[] {
  const last = ring.at(-1);
  if (!last || !sameAs(last, event)) return [...ring, event].slice(-RING_SIZE);
  const times = Number(last.more?.times ?? 1) + Number(event.more?.times ?? 1);
  return [...ring.slice(0, -1), { ...event, more: { ...event.more, times } }];
}
