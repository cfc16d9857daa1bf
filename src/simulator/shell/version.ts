/** Which bash a machine has: its distribution's. */
import { lookup, readText } from '../kernel/files.ts';
import type { Process } from '../kernel/process.ts';

/** Patch levels of bash by the release of Debian. */
const BY_RELEASE: readonly (readonly [string, string])[] = [['bullseye', '5.1.4'], ['bookworm', '5.2.15']];

/** '5.2.15', as `\V` in a prompt has it. */
export function bashVersion(p: Process): string {
  const release = lookup(p, '/etc/os-release')?.kind === 'file' ? readText(p, '/etc/os-release') : '';
  return BY_RELEASE.find(([name]) => release.includes(name))?.[1] ?? '5.2.37';
}
