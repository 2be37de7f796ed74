import { randomBytes } from 'node:crypto';
import { expect } from 'vitest';
import { callWorker } from '../harness/call-worker';
import { fillStorage } from '../harness/fill-storage';
import { driveHistory } from '../harness/history';
import { keepReply } from '../harness/keep-turn';
import { openOptions } from '../harness/options';
import { test } from '../harness/test';
import { writeHistory } from '../harness/write-history';

const FIRST = 'What was said before?';

test('a full disk is said clearly, loses nothing, and is over once there is room', async ({
  aside,
  page,
}) => {
  const options = await openOptions(aside);
  // Before anything is written: Chromium asks for a database's room once in a while, and counts down from that.
  const makeRoom = await fillStorage(options, 1_500_000);
  await (await aside.signIn(page)).close();
  await page.bringToFront();
  const sidebar = await aside.openSidebar(page);
  aside.gateway.planTurn(keepReply('This was said before.'));
  await sidebar.ask(FIRST);
  await sidebar.waitForAnswer(1);
  await writeHistory(options, [{ said: ['Old question?', 'old '.repeat(2000)], at: 1 }]);
  const before = await callWorker(options, 'conversation.export', { which: 'all', format: 'json' });

  // What repeats itself would be stored in a fraction of its length.
  const noise = randomBytes(3_000_000).toString('base64').replaceAll(/[+/=]/g, ' ');
  const big = { said: ['Big?', noise], at: 2 };
  await expect(writeHistory(options, [big])).rejects.toThrow('storage-full');

  // Reading still works, and nothing is lost.
  const history = driveHistory(sidebar);
  await history.open();
  await history.waitFor([FIRST, 'Old question?']);
  await history.search('said before');
  await sidebar.find('.history mark');
  await history.choose('This was said before');
  await sidebar.waitForText('This was said before.');
  const meanwhile = await callWorker(options, 'conversation.export', { which: 'all', format: 'json' });
  const texts = [before, meanwhile].map(result => result.ok && JSON.parse(result.value.text).conversations);
  expect(texts[1]).toEqual(texts[0]);

  await makeRoom();
  await writeHistory(options, [big]);
  aside.gateway.planTurn(keepReply('There is room again.'));
  await sidebar.ask('And now?');
  await sidebar.waitForText('There is room again.');
});
