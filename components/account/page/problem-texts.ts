import { I18n } from 'aws-amplify/utils';
import type { AccountProblem } from '@/lib/session/popup/account-problem';
import { texts } from './texts';

/** Those that the service alone can explain. */
const EXPLAINED = new Set<AccountProblem['code']>(['weak-password', 'unexpected']);

/** What went wrong, with the sign-in service's own words where it has some, in our language where they are known. */
export function problemText({ code, detail }: AccountProblem): string {
  const sentence = texts.problems[code];
  if (!detail || !EXPLAINED.has(code)) return sentence;
  const known: string = I18n.get(detail);
  return texts.because(withoutStop(sentence), withoutStop(known));
}

const withoutStop = (sentence: string): string => sentence.replace(/[.。]$/, '');
