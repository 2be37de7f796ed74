import type { TokenSource } from './send-question';

/** In milliseconds. */
const PATIENCE = 10_000;

/** `DELETE {chat}/{requestId}`, once. False where the backend did not hear of it; nothing is thrown. */
export async function stopTurn(chatUrl: string, requestId: string, session: TokenSource): Promise<boolean> {
  const tokens = await session.tokens();
  if (!tokens.ok) return false;
  const told = await fetch(turnUrl(chatUrl, requestId), {
    method: 'DELETE',
    headers: { authorization: `Bearer ${tokens.value.idToken}` },
    cache: 'no-store',
    credentials: 'omit',
    redirect: 'error',
    signal: AbortSignal.timeout(PATIENCE),
  }).catch(() => undefined);
  return told !== undefined && told.status < 500;
}

function turnUrl(chatUrl: string, requestId: string): URL {
  const url = new URL(chatUrl);
  url.pathname = `${url.pathname.replace(/\/$/, '')}/${encodeURIComponent(requestId)}`;
  return url;
}
