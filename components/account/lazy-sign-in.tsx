import { lazy } from 'react';
import type { Channel } from '@/lib/channel/client';
import { restoreChallenge } from '@/lib/session/popup/restore-challenge';

/**
 * The sign-in forms. They bring Amplify with them, about 1 MB, which a signed-in user never needs; so they are loaded
 * when first shown. One per channel, since Amplify is configured once.
 */
export const lazySignIn = (channel: Channel) =>
  lazy(async () => {
    const restored = await restoreChallenge();
    const [{ SignIn }, { configureAmplify }] = await Promise.all([
      import('./SignIn'),
      import('@/lib/session/popup/configure-amplify'),
    ]);
    configureAmplify(channel);
    return { default: () => <SignIn restored={restored} /> };
  });
