import { defineItem } from './define-item';

/** Requests of turns that the backend has yet to be told to end, with the time since when (milliseconds since 1970). */
const untoldItem = defineItem<Record<string, number>>('local', 'untoldStops', {});

export const readUntoldStops = (): Promise<Record<string, number>> => untoldItem.getValue();

export const noteStop = (requestId: string, now: number): Promise<void> =>
  change(untold => ({ ...untold, [requestId]: now }));

export const forgetStop = (requestId: string): Promise<void> =>
  change(({ [requestId]: _, ...others }) => others);

const change = (edit: (untold: Record<string, number>) => Record<string, number>): Promise<void> =>
  navigator.locks.request('aside.untold-stops', async () =>
    untoldItem.setValue(edit(await readUntoldStops())),
  );
