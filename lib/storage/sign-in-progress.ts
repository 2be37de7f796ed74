import * as v from 'valibot';
import { SignInProgress } from '@/lib/contract/sign-in-progress';
import { defineItem } from './define-item';

/**
 * In memory-backed storage, which only the extension's own pages and worker can read: gone with the browser, and never
 * on disk. See `SignInProgress` for what it holds.
 */
const progressItem = defineItem<unknown>('session', 'signIn');

/** A sign-up's code serves that long, the longest of all that is waited for. */
const DAY = 24 * 60 * 60 * 1000;

/** The sign-in under way; undefined where there is none, or none from less than a day ago. */
export async function readSignInProgress(): Promise<SignInProgress | undefined> {
  const read = v.safeParse(SignInProgress, await progressItem.getValue());
  return read.success && read.output.savedAt > Date.now() - DAY ? read.output : undefined;
}

export const writeSignInProgress = (progress: Omit<SignInProgress, 'savedAt'>): Promise<void> =>
  progressItem.setValue({ ...progress, savedAt: Date.now() });

/** To be called when somebody is signed in. */
export const clearSignInProgress = (): Promise<void> => progressItem.removeValue();
