import { readViewChoices, watchViewChoices } from '@/lib/storage/view-choices';
import { applyLook } from './apply-look';

/** Has this page look as the user chose, and follow other choices at once. Resolves once it does. */
export async function startLook(): Promise<void> {
  watchViewChoices(applyLook);
  applyLook(await readViewChoices());
}
