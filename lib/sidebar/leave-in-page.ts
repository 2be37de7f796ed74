/**
 * Leaves a value for the script that is injected next, in the world of content scripts. It runs there itself, so it can
 * use nothing from around it.
 */
export function leaveInPage(name: string, value: unknown): void {
  Object.assign(globalThis, { [Symbol.for(name)]: value });
}
