// @vitest-environment happy-dom
import { beforeEach, expect, test } from 'vitest';
import { followPresses, type MayAct } from './presses';
import { VisibilityWatch } from './visibility-watch';

let watch: VisibilityWatch;
let mayAct: MayAct;

beforeEach(() => {
  watch = new VisibilityWatch(-10_000);
  mayAct = followPresses(window, watch);
});

/** An event as a browser makes it of what the user does; or one that a script made. */
function press(type: string, timeStamp = performance.now(), isTrusted = true) {
  const event = new Event(type, { bubbles: true });
  Object.defineProperties(event, { isTrusted: { value: isTrusted }, timeStamp: { value: timeStamp } });
  document.body.dispatchEvent(event);
}
const makeUp = (type: string) => press(type, performance.now(), false);

const seen = () => watch.report(true, performance.now() - 5000);
const covered = () => watch.report(false, performance.now());

test('a press on a view that is seen counts, and goes on counting for what comes of it', async () => {
  seen();
  press('keydown');
  covered();
  expect(await mayAct()).toBe(true);
});

test('one on a covered view does not, though it is uncovered then', async () => {
  covered();
  press('click');
  seen();
  expect(await mayAct()).toBe(false);
});

test('nor does a click that began there', async () => {
  covered();
  const began = performance.now() - 400;
  watch.report(true, began + 50);
  press('pointerdown', began);
  press('click', began + 400);
  expect(await mayAct()).toBe(false);
  press('keydown', began + 400);
  expect(await mayAct()).toBe(true);
});

test('a click without a touch is not judged by the last touch', async () => {
  const began = performance.now() - 1000;
  watch.report(false, began);
  press('pointerdown', began);
  press('click', began + 20);
  watch.report(true, began + 50);
  press('click', began + 1000);
  expect(await mayAct()).toBe(true);
});

test.each(['click', 'keydown'])('a made-up %s never does', async type => {
  seen();
  makeUp(type);
  expect(await mayAct()).toBe(false);
});

test('nor does the trusted event that a made-up click brings about', async () => {
  seen();
  makeUp('click');
  press('submit');
  expect(await mayAct()).toBe(false);
});

test('a press that nothing in the view lets through is seen all the same', async () => {
  seen();
  document.body.addEventListener('click', event => event.stopImmediatePropagation(), { once: true });
  makeUp('click');
  expect(await mayAct()).toBe(false);
});

test('what happens by itself is judged by the moment', async () => {
  covered();
  expect(await mayAct()).toBe(false);
  seen();
  expect(await mayAct()).toBe(true);
});
