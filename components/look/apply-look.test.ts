// @vitest-environment happy-dom
import { expect, test } from 'vitest';
import { applyLook } from './apply-look';

const lookOf = (choices: Parameters<typeof applyLook>[0]) => {
  const root = document.createElement('html');
  applyLook({ theme: 'light', textSize: 150 }, root);
  applyLook(choices, root);
  return { theme: root.dataset.theme, scale: root.style.getPropertyValue('--text-scale') };
};

test('a theme and a size of texts are the page’s at once', () => {
  expect(lookOf({ theme: 'dark', textSize: 115 })).toEqual({ theme: 'dark', scale: '1.15' });
});

test.each([[{}], [{ theme: 'browser', textSize: 7 }], [{ theme: { a: 1 }, textSize: '130' }]])(
  '%j leaves both to the browser',
  choices => {
    expect(lookOf(choices)).toEqual({ theme: undefined, scale: '' });
  },
);
