import { expect, test } from 'vitest';
import { buildExtension } from '../harness/build-extension';
import { DEMO } from '../harness/demo-user';
import { findFreePort } from '../harness/free-port';
import { startGateway } from '../harness/gateway';
import { startLocalStack } from '../harness/local-stack';
import { drivePopup } from '../harness/popup';
import { openFirefox } from './open-firefox';

test('in Firefox a user signs in, asks, is answered, and signs out', async ({ onTestFinished }) => {
  const origin = `http://127.0.0.1:${await findFreePort()}`;
  const folder = await buildExtension(origin, 'firefox', 'firefox');
  const stack = await startLocalStack(undefined, undefined, origin);
  onTestFinished(stack.close);
  const gateway = await startGateway(Number(new URL(origin).port), stack.origin);
  onTestFinished(gateway.close);
  const firefox = await openFirefox(folder);
  onTestFinished(firefox.close);

  const popup = drivePopup(await firefox.openExtensionPage('popup.html'));
  await popup.signIn(DEMO.username, DEMO.password);
  expect(await popup.readWelcome()).toBe('Welcome, demo');

  const sidebar = await firefox.openExtensionPage('sidebar.html');
  await sidebar.waitForSelector('[role="log"]');
  await sidebar.locator('textarea').click();
  await sidebar.keyboard.type('What is a sun valve?');
  await sidebar.keyboard.press('Enter');
  const answer = await sidebar.waitForSelector('[data-role="assistant"][data-status="done"]');
  expect(await answer?.evaluate(element => element.textContent)).toContain('I answer by quoting one');
  const [chat] = gateway.chats;
  expect(chat?.headers.authorization).toMatch(/^Bearer eyJ/);
  expect(chat?.headers.origin).toMatch(/^moz-extension:/);

  await popup.page.bringToFront();
  await popup.signOut();
  await sidebar.bringToFront();
  await sidebar.waitForSelector('::-p-text(Sign in to chat)');
});
