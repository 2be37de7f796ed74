import { test } from './test';

/**
 * `test` that kill mode leaves alone. Who imports it says why. A module of its own, since an override holds for the whole
 * test file in which it is made, whoever made it.
 */
export const undisturbed = test.override('killMode', false);
