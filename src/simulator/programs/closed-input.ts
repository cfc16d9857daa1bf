/** What tools say, one line after another, where their standard input is closed (`<&-`); $ is the reason. */
import type { Errno } from '../kernel/errno.ts';
import type { Invocation } from './tool.ts';

const GNU: Readonly<Record<string, readonly string[]>> = {
  base64: ['read error: $'], cat: ['-: $', 'closing standard input: $'], cut: ['-: $', '-: $'], grep: ['(standard input): $'], head: ["error reading 'standard input': $", '-: $'], nl: ['-: $', '-: $'], rev: ['stdin: 0: $'], sed: ['read error on stdin: $'],
  ...Object.fromEntries(['md5sum', 'sha1sum', 'sha256sum', 'sha384sum', 'sha512sum'].map((name) => [name, ['-: $', 'standard input: $']])), sort: ['stat failed: -: $'], tac: ["'standard input': read error: $", '-: $'], tail: ["cannot fstat 'standard input': $", '-: $'], uniq: ["error reading '-'"], wc: ["'standard input': $", '-: $'],
};
/** Without words: as if the input were empty. */
const BUSYBOX: Readonly<Record<string, readonly string[]>> = {
  base64: ['read error: $'], cat: ['read error: $'], cut: [], grep: [], head: ['standard input: Input/output error'], md5sum: ["can't read '-': $"], nl: [], sed: [], sort: [], rev: [], tail: ['read error: $'], uniq: ['(null): I/O error'],
  wc: ['standard input: $'],
};

/** The complaint about a closed standard input, '' where there is none; undefined: another mistake, or a tool that words it as any file's. */
export function closedInput({ name, flavour }: Pick<Invocation, 'name' | 'flavour'>, path: string, { code, strerror }: Errno): string | undefined {
  return path === '-' && code === 'EBADF' ? (flavour === 'gnu' ? GNU : BUSYBOX)[name]?.map((line) => `${name}: ${line.replace('$', strerror)}`).join('\n') : undefined;
}
