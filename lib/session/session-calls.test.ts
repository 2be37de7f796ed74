import { expect, test, vi } from 'vitest';
import { CognitoClient } from './cognito-client';
import { sessionCalls } from './session-calls';
import { SessionManager } from './session-manager';

test('a view that finds itself online tells whoever waits for the network', async () => {
  const cognito = new CognitoClient({ cognitoUrl: 'http://127.0.0.1:1/', userPoolClientId: 'client' });
  const onOnline = vi.fn();
  const calls = sessionCalls(new SessionManager(cognito, () => {}), onOnline);
  const view = { role: 'sidebar' as const, isTop: false, push: () => {} };
  expect(await calls['session.online']({}, view)).toEqual({ ok: true, value: null });
  expect(onOnline).toHaveBeenCalledOnce();
});
