import type { Session } from '@/lib/contract/session';
import { texts } from './texts';

/** Why signing in is asked for. */
export function signInWords(session: Session | undefined): { title: string; text: string } {
  if (session?.status === 'locked') return { title: texts.lockedTitle, text: texts.locked };
  if (session?.status === 'expired') return { title: texts.expiredTitle, text: texts.expired };
  return { title: texts.signedOutTitle, text: texts.signedOut };
}
