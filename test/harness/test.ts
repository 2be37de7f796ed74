import { test as base, expect, onTestFailed } from 'vitest';
import type { ChatModel } from '@/backend/chat/model';
import { startAside } from './aside';
import { findBuilt } from './built';
import { reportFailure } from './failure-report';
import { isKillMode } from './kill-mode';
import type { StackOptions } from './local-stack';
import { findPolicyViolations } from './policy-violations';
import { step } from './step';

const noOptions: StackOptions = {};
const ownModel: { model?: ChatModel } = {};

/**
 * `test` with all of Aside running: `aside`, started once per file, with its plans forgotten and its tabs closed
 * before each test (not after it, so that a failure can be photographed), and `page`, a tab with the sample
 * article. A failed test leaves a report in `.output/test-failures`; a test in which the policy of our own pages had
 * to stop something has failed.
 *
 * `test.override('stackOptions', { ASIDE_TOKEN_SECONDS: '5' })` changes the file's stack,
 * `override('scripted', { model })` the model that answers there. For files that kill mode leaves alone: undisturbed.ts.
 */
export const test = base
  .extend('killMode', { scope: 'file' }, isKillMode)
  .extend('stackOptions', { scope: 'file' }, noOptions)
  .extend('scripted', { scope: 'file' }, ownModel)
  .extend('running', { scope: 'file' }, async ({ stackOptions, scripted, killMode }, { onCleanup }) => {
    const aside = await startAside({ built: findBuilt(), stack: stackOptions, killMode, ...scripted });
    step('stack and browser are up');
    onCleanup(aside.close);
    return aside;
  })
  .extend('aside', async ({ running, task }, { onCleanup }) => {
    onCleanup(() => {
      const { lines } = running.consoles;
      const violations = findPolicyViolations(lines);
      // Else the next test would be told of them too.
      for (const line of violations) lines.splice(lines.indexOf(line), 1);
      expect(violations).toEqual([]);
    });
    running.gateway.reset();
    await running.closePages();
    onTestFailed(async () => {
      step(`failed: see ${await reportFailure(running, task.name)}`);
    });
    return running;
  })
  .extend('page', ({ aside }) => aside.openPage('article'));
