/** What GNU's tools say, and with which status they end, where their standard output is closed or its disk is full; $ is the reason. */
import type { Errno } from '../kernel/errno.ts';

interface Words {
  readonly closed?: readonly string[];
  readonly full?: readonly string[];
  /** Default: that of a usage error. */
  readonly status?: number;
}

const both = (...lines: string[]): Words => ({ closed: lines, full: lines });
/** Those that lose the reason on the way: their output was still in the buffer when they ended. */
const forgetful = (name: string): Words => ({ full: [`${name}: write error`] });

const WORDS: Readonly<Record<string, Words>> = {
  awk: both('awk: close failed on file /dev/stdout ($)'), cat: { closed: ['cat: standard output: $'] }, cmp: both('cmp: standard output: $'), diff: both('diff: standard output: $'), du: forgetful('du'), expr: { status: 3 },
  find: { closed: ['find: ‘standard output’: $', 'find: write error: $'], full: ['find: ‘standard output’: $', 'find: write error'] }, gzip: both('', 'gzip: stdout: $'), hostname: { ...both(), status: 0 }, jq: both('Error: writing output failed: $'),
  printenv: { status: 2 }, sed: { closed: ["sed: couldn't close stdout: $"], full: ["sed: couldn't flush stdout: $"], status: 4 },
  sort: { closed: ["sort: fflush failed: 'standard output': $", 'sort: write error: $'], full: ["sort: fflush failed: 'standard output': $", 'sort: write error'] }, tar: { status: 2 }, tee: both("tee: 'standard output': $"),
  wc: forgetful('wc'), yes: both('yes: standard output: $'), ...Object.fromEntries(['md5sum', 'sha1sum', 'sha256sum', 'sha512sum'].map((name) => [name, forgetful(name)])),
};

export function unwritable(name: string, { code, strerror }: Errno, usual: number): { text: string; status: number } {
  const { closed, full, status = usual } = WORDS[name] ?? {};
  const lines = (code === 'EBADF' ? closed : full) ?? [`${name}: write error: $`];
  return { text: lines.map((line) => `${line.replace('$', strerror)}\n`).join(''), status };
}
