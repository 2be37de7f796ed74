// @vitest-environment happy-dom
import { expect, test } from 'vitest';
import { keepKeys } from './keep-keys';

/** A frame that has the focus, as far as it can be told here, and how often it was taken away and given again. */
function frameWithFocus() {
  const root = document.body.appendChild(document.createElement('div')).attachShadow({ mode: 'open' });
  const frame = root.appendChild(document.createElement('iframe'));
  const edge = root.appendChild(document.createElement('div'));
  const done: string[] = [];
  frame.blur = () => void done.push('blur');
  frame.focus = () => void done.push('focus');
  const stop = keepKeys(frame, root);
  let active: Element | null = frame;
  Object.defineProperty(root, 'activeElement', { get: () => active });
  return {
    done,
    stop,
    frame,
    edge,
    leave: () => {
      active = null;
    },
  };
}

const press = (target: Element) =>
  target.dispatchEvent(new KeyboardEvent('keydown', { key: 'a', bubbles: true, composed: true }));

test('a window that gets the focus back passes it on to the frame that has it', () => {
  const { done, stop } = frameWithFocus();
  dispatchEvent(new Event('focus'));
  expect(done).toEqual(['blur', 'focus']);
  stop();
  dispatchEvent(new Event('focus'));
  expect(done).toHaveLength(2);
});

test('the page’s own focus is left alone', () => {
  const { done, leave, stop } = frameWithFocus();
  leave();
  dispatchEvent(new Event('focus'));
  expect(done).toEqual([]);
  stop();
});

test('a key that the page gets in the place of the frame is the last one', () => {
  const { done, frame, edge, stop } = frameWithFocus();
  press(edge);
  expect(done).toEqual([]);
  press(frame);
  expect(done).toEqual(['blur', 'focus']);
  stop();
});
