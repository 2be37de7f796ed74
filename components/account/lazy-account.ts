import { lazy } from 'react';
import type { Channel } from '@/lib/channel/client';

/** The account page. It brings Amplify with it, so it is loaded when first shown, as the sign-in forms are. */
export const lazyAccount = (channel: Channel) =>
  lazy(async () => {
    const [{ AccountPage }, { configureAmplify }] = await Promise.all([
      import('./page/AccountPage'),
      import('@/lib/session/popup/configure-amplify'),
    ]);
    configureAmplify(channel);
    return { default: AccountPage };
  });
