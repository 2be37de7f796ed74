import { randomUUID } from 'node:crypto';
import { type Ask, chatRequest, type createApp, token } from './chat-api.fixture';

type App = ReturnType<typeof createApp>;

export const question = (requestId: string = randomUUID()) => ({ message: 'Hi', requestId });
export const asJson = { accept: 'application/json' };

/** Asks on one app; `after` is what the client has already. */
export const clientOf =
  (app: App) =>
  async (body: object, after?: string, ask: Ask = {}) => {
    const headers = { ...ask.headers, ...(after !== undefined && { 'last-event-id': after }) };
    return app.fetch(chatRequest({ ...ask, body, headers }));
  };

export const stop = async (app: App, requestId: string, headers: Record<string, string> = {}) =>
  app.request(`/chat/${requestId}`, {
    method: 'DELETE',
    headers: { authorization: `Bearer ${await token()}`, ...headers },
  });
