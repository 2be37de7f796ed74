import { prepareOpenChallenge } from '@/lib/storage/open-challenge';
import { readSignInProgress } from '@/lib/storage/sign-in-progress';

/**
 * Hands the challenge of a sign-in under way to Amplify. To be called before Amplify is loaded.
 * @returns its session string
 */
export async function restoreChallenge(): Promise<string | undefined> {
  const known = (await readSignInProgress())?.step?.challenge;
  const challenge = known && known.until > Date.now() ? known : undefined;
  prepareOpenChallenge(challenge);
  return challenge?.session;
}
