import type { TokenSource } from './send-question';

/** A turn that could not be ended by then ends with the backend's grace time, in milliseconds. */
const PATIENCE = 10_000;

/** `DELETE {chat}/{requestId}`. Best effort: nothing is thrown, and nothing is tried twice. */
export async function stopTurn(chatUrl: string, requestId: string, session: TokenSource): Promise<void> {
  const tokens = await session.tokens();
  if (!tokens.ok) return;
  await fetch(turnUrl(chatUrl, requestId), {
    method: 'DELETE',
    headers: { authorization: `Bearer ${tokens.value.idToken}` },
    cache: 'no-store',
    credentials: 'omit',
    redirect: 'error',
    signal: AbortSignal.timeout(PATIENCE),
  }).catch(() => {});
}

function turnUrl(chatUrl: string, requestId: string): URL {
  const url = new URL(chatUrl);
  url.pathname = `${url.pathname.replace(/\/$/, '')}/${encodeURIComponent(requestId)}`;
  return url;
}
