import { beforeEach, describe, expect, test, vi } from 'vitest';
import { browser } from 'wxt/browser';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { storage } from 'wxt/utils/storage';
import { defineItem } from './define-item';

interface Choice {
  side?: string;
}

beforeEach(() => fakeBrowser.reset());

describe.each(['local', 'session'] as const)('an item in %s', area => {
  test('is stored under its key, as it is, and nothing beside it', async () => {
    await defineItem<Choice>(area, 'choice').setValue({ side: 'left' });
    expect(await browser.storage[area].get()).toEqual({ choice: { side: 'left' } });
  });

  test('is read by whoever defines it next', async () => {
    await defineItem<Choice>(area, 'choice').setValue({ side: 'left' });
    expect(await defineItem<Choice>(area, 'choice').getValue()).toEqual({ side: 'left' });
  });

  test('that is absent is its fallback, or null', async () => {
    expect(await defineItem<Choice>(area, 'choice').getValue()).toBeNull();
    expect(await defineItem<Choice>(area, 'choice', { side: 'right' }).getValue()).toEqual({ side: 'right' });
  });

  test('that is false, 0 or empty is there', async () => {
    await browser.storage[area].set({ flag: false, count: 0, text: '' });
    expect(await defineItem(area, 'flag', true).getValue()).toBe(false);
    expect(await defineItem(area, 'count', 1).getValue()).toBe(0);
    expect(await defineItem(area, 'text', 'none').getValue()).toBe('');
  });

  test('that is removed leaves nothing', async () => {
    const item = defineItem<Choice>(area, 'choice', {});
    await item.setValue({ side: 'left' });
    await item.removeValue();
    expect(await browser.storage[area].get()).toEqual({});
    expect(await item.getValue()).toEqual({});
  });

  test('tells of its own changes only, whoever made them, and of its fallback when it goes', async () => {
    const heard = vi.fn();
    const item = defineItem<Choice>(area, 'choice', {});
    item.watch(heard);
    await browser.storage[area].set({ other: 1 });
    await browser.storage[area].set({ choice: { side: 'left' } });
    await item.removeValue();
    expect(heard.mock.calls).toEqual([[{ side: 'left' }], [{}]]);
  });
});

test('the same key in the other area is another item', async () => {
  const heard = vi.fn();
  defineItem('local', 'choice').watch(heard);
  await defineItem('session', 'choice').setValue(1);
  expect(await defineItem('local', 'choice').getValue()).toBeNull();
  expect(heard).not.toHaveBeenCalled();
});

describe('the library that stored the items of earlier versions', () => {
  const theirs = () => storage.defineItem<Choice>('local:choice', { fallback: {}, version: 1 });
  const ours = () => defineItem<Choice>('local', 'choice', {});

  test('wrote what is read here', async () => {
    await theirs().setValue({ side: 'left' });
    expect(await ours().getValue()).toEqual({ side: 'left' });
  });

  test('reads what is written here', async () => {
    await ours().setValue({ side: 'left' });
    expect(await theirs().getValue()).toEqual({ side: 'left' });
  });

  test('wrote nothing but the value, and so is not missed', async () => {
    await theirs().setValue({ side: 'left' });
    expect(await browser.storage.local.get()).toEqual({ choice: { side: 'left' } });
  });
});
