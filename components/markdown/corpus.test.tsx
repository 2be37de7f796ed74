// @vitest-environment happy-dom
import { act } from 'react';
import { createRoot } from 'react-dom/client';
import { describe, expect, test, vi } from 'vitest';
import { payloads } from '@/test/corpus/payloads';
import { findViolations } from '@/test/harness/find-violations';
import { seedRandom } from '@/test/harness/random';
import { repetitions } from '@/test/harness/thorough';
import Markdown from './Markdown';
import TypesetFormula from './TypesetFormula';

// With `act` nothing is put off: what React's scheduler still had to do would come when there is no document any more.
vi.stubGlobal('IS_REACT_ACT_ENVIRONMENT', true);

const random = seedRandom('corpus');
const SEEDS = Array.from({ length: repetitions(5, 20) }, (_, nth) => nth);

/** Streams the payload in some pieces; what is to be seen is looked at after each, and when it has ended. */
function stream(payload: string): string[] {
  const container = document.createElement('div');
  const root = createRoot(container);
  const ends = Array.from({ length: 1 + random(3) }, () => random(payload.length + 1)).sort((a, b) => a - b);
  const found: string[] = [];
  const look = (text: string, growing: boolean) => {
    act(() => root.render(<Markdown text={text} growing={growing} />));
    for (const violation of findViolations(container)) found.push(`${violation} of ${payload.slice(0, 200)}`);
  };
  for (const end of ends) look(payload.slice(0, end), true);
  look(payload, false);
  act(() => root.unmount());
  return found;
}

test('the corpus is as large as it says', () => {
  expect(new Set(payloads).size).toBeGreaterThanOrEqual(200);
});

describe('whatever a model says, nothing loads, runs, leads astray or is hidden', () => {
  test.each(SEEDS)('streamed with random splits, seed %i', () => {
    expect(payloads.flatMap(stream)).toEqual([]);
  });
});

test('formulas, too, when they are set', () => {
  const container = document.createElement('div');
  const root = createRoot(container);
  for (const payload of payloads.filter(text => /\$|\\[[(]/.test(text))) {
    const text = payload.replace(/^\$\$\n|\n\$\$$/g, '');
    act(() => root.render(<TypesetFormula text={text} display source="source" />));
    expect(findViolations(container)).toEqual([]);
  }
  act(() => root.unmount());
});
