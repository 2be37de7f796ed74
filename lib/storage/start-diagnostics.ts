import { BUILD_VERSION } from '@/lib/contract/version';
import { record } from './diagnostics';
import { diagnosticsCalls } from './diagnostics-calls';

const nameOf = (thrown: unknown): string => (thrown instanceof Error ? thrown.name : typeof thrown);

/**
 * Notes that a worker began, and what nobody caught in it. To be called in the worker's first tick, and first of all.
 * Returns what others record with, and the calls of the diagnostics page.
 */
export function startDiagnostics() {
  record('worker', 'worker.started', { version: BUILD_VERSION });
  addEventListener('error', ({ error }) => record('worker', 'worker.error', { name: nameOf(error) }));
  addEventListener('unhandledrejection', ({ reason }) => {
    record('worker', 'worker.error', { name: nameOf(reason) });
  });
  return { record, calls: diagnosticsCalls() };
}
