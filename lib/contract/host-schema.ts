import * as v from 'valibot';
import { SIDEBAR_WIDTH } from './layout';

/** Parses `HostMessage` in the worker. */
export const HostMessageSchema = v.variant('kind', [
  v.strictObject({ kind: v.literal('host.mount') }),
  v.strictObject({
    kind: v.literal('host.resized'),
    width: v.pipe(v.number(), v.minValue(SIDEBAR_WIDTH.min), v.maxValue(SIDEBAR_WIDTH.max)),
  }),
  v.strictObject({ kind: v.literal('host.closed') }),
  v.strictObject({ kind: v.literal('host.blocked') }),
]);
