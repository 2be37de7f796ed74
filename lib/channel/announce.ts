import { browser } from 'wxt/browser';
import { AWAKE } from '@/lib/contract/frames';

/** Tells the views that a worker has begun. Those that let the last one sleep connect to it. */
export async function announceWorker(): Promise<void> {
  try {
    await browser.runtime.sendMessage(AWAKE);
  } catch {
    // There is no view, or none of them answers; none has to.
  }
}
