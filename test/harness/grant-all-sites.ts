import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Aside } from './aside';

/**
 * The state of a user who has said yes to the browser's question for sites. The question itself is a window of the
 * browser's own that no protocol reaches, and headless Chromium leaves it unanswered (measured in 156). So the extension
 * is installed once as one that needs all sites, and then as it is shipped: what was granted stays, as optional.
 */
export async function grantAllSites({ browser, extension }: Aside): Promise<void> {
  const file = join(extension.path, 'manifest.json');
  const shipped = await readFile(file, 'utf8');
  const manifest = JSON.parse(shipped);
  const host_permissions = [...manifest.host_permissions, ...manifest.optional_host_permissions];
  try {
    await writeFile(file, JSON.stringify({ ...manifest, host_permissions }));
    await browser.installExtension(extension.path);
  } finally {
    await writeFile(file, shipped);
  }
  await browser.installExtension(extension.path);
}
