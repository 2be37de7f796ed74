import { build } from 'wxt';

// The child process of build-extension.ts: `wxt build` has no option for the output folder.
const [, , outDir, browser] = process.argv;
await build({ root: process.cwd(), outDir, browser });
