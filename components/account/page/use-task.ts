import { useState } from 'react';
import type { AccountProblem } from '@/lib/session/popup/account-problem';

type Outcome<T> = { ok: true; value: T } | { ok: false; problem: AccountProblem };

/** Runs something that may fail, one at a time, and knows what came of it. */
export function useTask() {
  const [busy, setBusy] = useState(false);
  const [problem, setProblem] = useState<AccountProblem>();
  const run = async <T>(action: () => Promise<Outcome<T>>, onDone: (value: T) => void) => {
    setBusy(true);
    setProblem(undefined);
    const outcome = await action();
    setBusy(false);
    if (outcome.ok) onDone(outcome.value);
    else setProblem(outcome.problem);
  };
  return { busy, problem, setProblem, run };
}
