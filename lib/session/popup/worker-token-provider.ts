import { decodeJWT, type TokenProvider } from 'aws-amplify/auth';
import type { Channel } from '@/lib/channel/client';

/** Where the popup's Amplify gets tokens for its calls: from the worker, which refreshes them. Never the refresh token. */
export const workerTokenProvider = (channel: Channel): TokenProvider => ({
  async getTokens({ forceRefresh } = {}) {
    const answer = await channel.call('session.tokens', { forceRefresh });
    if (!answer.ok || !answer.value) return null;
    return { accessToken: decodeJWT(answer.value.accessToken), idToken: decodeJWT(answer.value.idToken) };
  },
});
