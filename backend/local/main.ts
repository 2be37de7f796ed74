import { readSettings } from './settings';
import { createLocalStack } from './stack';

try {
  const stack = await createLocalStack(readSettings(process.env));
  for (const signal of ['SIGINT', 'SIGTERM'] as const) {
    process.once(signal, () => stack.close().then(() => process.exit(0)));
  }
  console.log(`aside backend ready ${stack.origin}`);
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exit(1);
}
