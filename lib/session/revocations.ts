import { browser } from 'wxt/browser';
import {
  deleteRevocation,
  hasRevocation,
  listRevocations,
  putRevocation,
  type RevocationJob,
  readRefreshToken,
} from '@/lib/storage/revocation-jobs';
import { backoff } from './backoff';
import type { CognitoClient } from './cognito-client';

export const REVOCATION_ALARM = 'aside.revocations';
/** Alarms come no more often than every 30 s (https://developer.chrome.com/docs/extensions/reference/api/alarms). */
const PAUSE = { base: 30_000, cap: 3_600_000 };

/**
 * Tells Cognito which refresh tokens are to end, until it has confirmed each. The jobs are in the database, so they
 * outlive worker and browser.
 */
export class Revocations {
  #cognito: CognitoClient;
  #onChange: () => Promise<unknown>;

  /** `onChange` is called when it begins or ceases to be so that Cognito could not be told. */
  constructor(cognito: CognitoClient, onChange: () => Promise<unknown>) {
    this.#cognito = cognito;
    this.#onChange = onChange;
  }

  /** Tries the jobs whose time has come, or all. One such round at a time. */
  run({ all = false } = {}): Promise<void> {
    return navigator.locks.request('aside.session.revocations', async () => {
      const jobs = await listRevocations();
      if (jobs.length === 0) return;
      const failedBefore = await this.hasFailed();
      // Before the first try: a worker that dies here is started again by the alarm.
      await wake(Date.now() + PAUSE.base);
      const due = jobs.filter(job => all || job.nextTryAt <= Date.now());
      await Promise.all(due.map(job => this.#try(job)));
      const left = await listRevocations();
      if (left.length === 0) await browser.alarms.clear(REVOCATION_ALARM);
      else await wake(Math.min(...left.map(({ nextTryAt }) => nextTryAt)));
      if ((await this.hasFailed()) !== failedBefore) await this.#onChange();
    });
  }

  /** True while there is a job that Cognito could not be told of. */
  async hasFailed(): Promise<boolean> {
    return (await listRevocations()).some(({ failures }) => failures > 0);
  }

  /** Tries all; true when the job with this id has come to its end. */
  async finish(id: string): Promise<boolean> {
    await this.run({ all: true });
    return !(await hasRevocation(id));
  }

  async #try(job: RevocationJob): Promise<void> {
    const refreshToken = await readRefreshToken(job);
    if (refreshToken === undefined || (await this.#cognito.revokeToken(refreshToken))) {
      await deleteRevocation(job.id);
      return;
    }
    const failures = job.failures + 1;
    await putRevocation({ ...job, failures, nextTryAt: Date.now() + backoff(failures, PAUSE) });
  }
}

async function wake(when: number): Promise<void> {
  await browser.alarms.create(REVOCATION_ALARM, { when });
}
