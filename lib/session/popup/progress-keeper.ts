import type { SignInForm, SignInStep, Typed } from '@/lib/contract/sign-in-progress';
import { readOpenChallenge } from '@/lib/storage/open-challenge';
import { writeSignInProgress } from '@/lib/storage/sign-in-progress';
import { isKept } from './kept-fields';
import type { SignInStart } from './plan-start';

/** Steps that answer a challenge, which is open at Cognito for some minutes only. */
const CHALLENGES: SignInStep['route'][] = [
  'confirmSignIn',
  'forceNewPassword',
  'setupTotp',
  'setupEmail',
  'selectMfaType',
];
export const isChallenge = (route: string): boolean => CHALLENGES.some(known => known === route);

/** Writes down how far this popup's sign-in has come, after each key and each step. */
export class ProgressKeeper {
  #form: SignInForm;
  #step: SignInStep | undefined;
  #typed: Typed;

  constructor({ form, step, typed }: SignInStart) {
    this.#form = form;
    this.#step = step;
    this.#typed = typed;
  }

  /** What was typed into the form or step. */
  typedInto(route: string): Record<string, string> {
    return this.#typed[route] ?? {};
  }

  /** Passes over the fields that are not to be remembered. */
  type(route: string, name: string, value: string): void {
    if (!isKept(name)) return;
    this.#typed = { ...this.#typed, [route]: { ...this.#typed[route], [name]: value } };
    this.#save();
  }

  /** The user is at a form; a step that was reached is left. */
  showForm(form: SignInForm): void {
    this.#form = form;
    this.#step = undefined;
    this.#save();
  }

  /** The user has come to a step. */
  reach(step: Omit<SignInStep, 'challenge'>): void {
    this.#form = step.route === 'confirmResetPassword' ? 'forgotPassword' : 'signIn';
    this.#step = { ...step, challenge: isChallenge(step.route) ? readOpenChallenge() : undefined };
    this.#save();
  }

  /** An account was confirmed or got a new password: what was typed for that is over, and signing in is next. */
  finish(username: string): void {
    this.#typed = { signIn: { username } };
    this.showForm('signIn');
  }

  #save(): void {
    void writeSignInProgress({ form: this.#form, step: this.#step, typed: this.#typed });
  }
}
