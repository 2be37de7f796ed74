import { describe, expect, test } from 'vitest';
import { readSources } from './sources';

const lines = (text: string) => text.trimEnd().split('\n').length;

describe('file sizes', () => {
  const sources = readSources();

  test('the repository is read', () => {
    expect(sources.map(source => source.file)).toContain('lib/contract/calls.ts');
  });

  test('no file has more than 300 lines', () => {
    expect(sources.filter(({ text }) => lines(text) > 300).map(({ file }) => file)).toEqual([]);
  });

  test('entrypoints are wiring: fewer than 40 lines each', () => {
    const entrypoints = sources.filter(({ file }) => /^entrypoints\/.*\.tsx?$/.test(file));
    expect(entrypoints.filter(({ text }) => lines(text) >= 40).map(({ file }) => file)).toEqual([]);
  });

  test('no test lies in entrypoints, where WXT would ship it', () => {
    expect(sources.filter(({ file }) => /^entrypoints\/.*\.test\./.test(file))).toEqual([]);
  });
});
