import type { SignInStep } from '@/lib/contract/sign-in-progress';

/** Where a code was sent, in the form in which Amplify's calls tell it. */
export const codeDelivery = ({ codeDelivery: sent }: SignInStep) => ({
  destination: sent?.Destination,
  deliveryMedium: sent?.DeliveryMedium,
});
