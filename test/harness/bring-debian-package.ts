import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';

/** Debian only: elsewhere the package of that name may be a stub for another installer. */
const canUseApt = () =>
  process.platform === 'linux' &&
  process.getuid?.() === 0 &&
  existsSync('/usr/bin/apt-get') &&
  /^ID=debian$/m.test(readFileSync('/etc/os-release', 'utf8'));

/** Installs a package of Debian's where we may; false where we may not, or it failed, which is said. */
export function bringDebianPackage(name: string, size: string, say: (line: string) => void): boolean {
  if (!canUseApt()) return false;
  say(`Installing Debian's package ${name} with apt-get (about ${size}).`);
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  for (const args of [['update'], ['install', '-y', '--no-install-recommends', name]]) {
    const { status, stderr } = spawnSync('apt-get', ['-qq', ...args], { env, encoding: 'utf8' });
    if (status !== 0) {
      say(`apt-get ${args[0]} failed: ${stderr.trim().split('\n').at(-1)}`);
      return false;
    }
  }
  return true;
}
