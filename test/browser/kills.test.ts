import { expect } from 'vitest';
import { step } from '../harness/step';
import { test } from '../harness/test';
import { markWorker } from '../harness/worker-steps';

test('steps', { timeout: 60_000 }, async ({ aside, page }) => {
  const popup = await aside.openPopup(page);
  await popup.waitForForm();
  let worker = await markWorker(aside.browser, aside.extension);
  await popup.signIn('demo', 'Demo-passw0rd');
  await popup.readWelcome();
  step(`sign-in: ${JSON.stringify(await worker.readSteps(), null, 1)}`);
  await popup.signOut();
  step(`sign-out: ${JSON.stringify(await worker.readSteps(), null, 1)}`);
});
