import type { Frame, Page } from 'puppeteer-core';
import { expect } from 'vitest';
import type { Aside } from '../harness/aside';
import { jsonReply } from '../harness/faults';
import { openOptions } from '../harness/options';
import { findSidebar, isSidebar } from '../harness/sidebar';
import { test } from '../harness/test';

/** Chooses what Aside speaks, as a user does, and leaves the options open. */
async function choose(aside: Aside, language: string): Promise<Page> {
  const options = await openOptions(aside);
  await options.select('select:has(option[value="ar"])', language);
  await options.waitForSelector(`html[lang="${language}"]`);
  return options;
}

const readTextbox = (view: Page | Frame) =>
  view.$eval('textarea', ({ ariaLabel, placeholder, value }) => ({ ariaLabel, placeholder, value }));

const directionOf = (view: Page | Frame, selector: string) =>
  view.$eval(selector, element => getComputedStyle(element).direction);

test('Authenticator speaks Arabic, from right to left, and so do Cognito’s errors in it', async ({
  aside,
  page,
}) => {
  await choose(aside, 'ar');
  const popup = await aside.openPopup(page);
  await popup.waitForForm();
  expect(await directionOf(popup.page, '[data-amplify-authenticator]')).toBe('rtl');
  await popup.page.waitForSelector('label ::-p-text(اسم المستخدم)');
  expect(await popup.page.$eval('input[name=username]', input => input.placeholder)).toBe(
    'أدخل اسم المستخدم',
  );
  await popup.fill('username', 'nobody');
  await popup.fill('password', 'Correct-h0rse');
  await popup.press('تسجيل الدخول');
  await popup.waitForText('اسم المستخدم أو كلمة المرور غير صحيحة.');
});

test('a choice is heard in a sidebar that is open, which keeps what is typed', async ({ aside, page }) => {
  await choose(aside, 'en');
  await (await aside.signIn(page)).openSidebar();
  const { frame, ...sidebar } = await findSidebar(page);
  aside.gateway.planAlways(jsonReply({ reply: 'שלום\n\nSo it is:\n\n```js\nlet a = 1;\n```' }));
  await sidebar.ask('How?');
  await sidebar.waitForAnswer(1, 'done');
  await sidebar.type('half a');

  const options = await choose(aside, 'ar');
  await options.waitForSelector('::-p-text(الإعدادات)');
  await page.bringToFront();
  await frame.waitForSelector('::-p-text(إضافة هذه الصفحة)');
  expect(await readTextbox(frame)).toEqual({
    ariaLabel: 'الرسالة',
    placeholder: 'اسأل عن أي شيء',
    value: 'half a',
  });
  expect(await directionOf(frame, 'body')).toBe('rtl');
  expect(await directionOf(frame, '.code-block')).toBe('ltr');
  const paragraphs = await frame.$$eval('.markdown p', found =>
    found.map(p => getComputedStyle(p).direction),
  );
  expect(paragraphs).toEqual(['rtl', 'ltr']);
});

test('a sidebar that is opened speaks the language from its first paint on', async ({ aside, page }) => {
  await choose(aside, 'en');
  await (await aside.signIn(page)).close();
  await choose(aside, 'ja');
  const popup = await aside.openPopup(page);
  await popup.press('サイドバーを開く');
  const frame = await page.waitForFrame(isSidebar);
  await frame.waitForSelector('::-p-text(このページを要約)');
  expect(await readTextbox(frame)).toMatchObject({ placeholder: '何でも質問してください' });
  expect(await directionOf(frame, 'body')).toBe('ltr');
});
