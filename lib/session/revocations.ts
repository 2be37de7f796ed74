import { browser } from 'wxt/browser';
import {
  deleteRevocation,
  hasRevocation,
  listRevocations,
  putRevocation,
  type Revocation,
  type RevocationJob,
  readRefreshToken,
} from '@/lib/storage/revocation-jobs';
import type { SessionRecord } from '@/lib/storage/session-record';
import { tidySession } from '@/lib/storage/session-store';
import { backoff } from './backoff';
import type { CognitoClient } from './cognito-client';

export const REVOCATION_ALARM = 'aside.revocations';
/** Alarms come no more often than every 30 s (https://developer.chrome.com/docs/extensions/reference/api/alarms). */
const PAUSE = { base: 60_000, cap: 3_600_000 };
/** The alarm finds out that the network is back, where no worker is there to be told of it. */
const OFFLINE_PAUSE = 60_000;

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
      // A job's session must be gone before the job is, or it would count as one again.
      await tidySession();
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
    // Without a network nothing leaves, so that there is nobody to spare.
    const pause = navigator.onLine === false ? OFFLINE_PAUSE : backoff(failures, PAUSE);
    await putRevocation({ ...job, failures, nextTryAt: Date.now() + pause });
  }
}

async function wake(when: number): Promise<void> {
  await browser.alarms.create(REVOCATION_ALARM, { when });
}

/** What has to be revoked when a session ends; nothing where its refresh token lives on as `kept`. */
export const revocationsOf = (record: SessionRecord | undefined, kept?: string): Revocation[] =>
  record?.tokens && record.tokens.refreshToken !== kept
    ? [{ id: record.id, refreshToken: record.tokens.refreshToken }]
    : [];
