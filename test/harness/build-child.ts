import { build } from 'wxt';

// The child process of build-extension.ts: `wxt build` has no option for the output folder.
await build({ root: process.cwd(), outDir: process.argv[2] });
