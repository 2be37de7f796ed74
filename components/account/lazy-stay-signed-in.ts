import { lazy } from 'react';

/** The choice beside the sign-in form: a signed-in user's popup opens without it. */
export const LazyStaySignedIn = lazy(async () => {
  const { StaySignedIn } = await import('../settings/StaySignedIn');
  return { default: StaySignedIn };
});
