import { createRemoteJWKSet, jwtVerify } from 'jose';
import { describe, expect } from 'vitest';
import { LOCAL_POOL } from '@/lib/config/local-outputs';
import { test } from '../harness/test';

describe('signing in and asking', () => {
  test('a created user enters name and password, presses Sign in, and is welcomed by name', async ({
    aside,
    page,
  }) => {
    const user = { username: 'grace', password: 'Correct-h0rse', email: 'grace@example.com' };
    await aside.stack.cognito.createUser(user);
    const popup = await aside.openPopup(page);
    await popup.signIn(user.username, user.password);
    expect(await popup.readWelcome()).toBe('Welcome, grace');
    await popup.signOut();
  });

  test('a chat message reaches the API with an ID token of the pool, as JSON with `message`', async ({
    aside,
    page,
  }) => {
    await aside.signIn(page);
    const sidebar = await aside.openSidebar(page);
    await sidebar.ask('What is a sun valve?');
    await sidebar.waitForAnswer(1);

    const [chat, ...again] = aside.gateway.chats;
    // A worker that is killed in the middle of it leaves the same turn to the next one.
    expect(new Set(again.map(({ body }) => body))).toEqual(new Set(again.map(() => chat?.body)));
    expect(chat?.headers.authorization).toMatch(/^Bearer eyJ/);
    const { cognito } = aside.stack;
    const keys = createRemoteJWKSet(new URL(`${cognito.issuer}/.well-known/jwks.json`));
    const { payload } = await jwtVerify(chat?.headers.authorization?.slice('Bearer '.length) ?? '', keys, {
      issuer: cognito.issuer,
      audience: LOCAL_POOL.clientId,
    });
    expect(payload).toMatchObject({ token_use: 'id', 'cognito:username': 'demo' });
    expect(chat?.headers['content-type']).toContain('application/json');
    expect(JSON.parse(chat?.body ?? '')).toMatchObject({ message: 'What is a sun valve?' });
  });
});
