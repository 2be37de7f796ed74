import type { SessionRecord } from '@/lib/storage/session-record';
import { updateSession } from '@/lib/storage/session-store';

/** Notes that the active session is about to leave, with all others or for good. The record as it was before; or none. */
export const beginLeaving = (): Promise<SessionRecord | undefined> =>
  updateSession(({ record }) =>
    record?.status === 'active' ? [{ record: { ...record, leaving: true } }, record] : ['keep', undefined],
  );

/** The session `id` stays after all. */
export const endLeaving = (id: string): Promise<void> =>
  updateSession(({ record }) => {
    if (record?.id !== id || !record.leaving) return ['keep', undefined];
    const { leaving: _over, ...rest } = record;
    return [{ record: rest }, undefined];
  });
