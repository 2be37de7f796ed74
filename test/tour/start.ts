import { step } from '../harness/step';
import { hasDisplay } from './display';
import { showWindow } from './show-window';
import { takeTour } from './take-tour';

const tour = process.argv.includes('--tour') || !hasDisplay();

try {
  await (tour ? takeTour() : showWindow());
} catch (error) {
  step('it did not work:');
  console.error(error);
  process.exitCode = 1;
}
