import { writeOpenChallenge } from '@/lib/storage/open-challenge';
import { readSignInProgress } from '@/lib/storage/sign-in-progress';

/**
 * Hands the challenge of a sign-in under way to Amplify. To be called before Amplify is loaded.
 * @returns its session string
 */
export async function restoreChallenge(): Promise<string | undefined> {
  const challenge = (await readSignInProgress())?.step?.challenge;
  if (!challenge || challenge.until <= Date.now()) return undefined;
  writeOpenChallenge(challenge);
  return challenge.session;
}
