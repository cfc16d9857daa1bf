/** What tools say, one line after another, where their standard input is closed (`<&-`); $ is the reason. */
import type { Errno } from '../kernel/errno.ts';
import type { Invocation } from './tool.ts';

const GNU: Readonly<Record<string, readonly string[]>> = {
  pr: ["'standard input': $"], dc: ['error reading input: $'],   base64: ['read error: $'], cat: ['-: $', 'closing standard input: $'], cut: ['-: $', '-: $'], grep: ['(standard input): $'], head: ["error reading 'standard input': $", '-: $'], nl: ['-: $', '-: $'], rev: ['stdin: 0: $'], sed: ['read error on stdin: $'],
  tr: ['read error: $'], tee: ['read error: $', 'standard input: $'], od: ["'standard input': $", 'standard input: $'], ...Object.fromEntries(['paste', 'fold', 'expand', 'unexpand'].map((name) => [name, ['-: $', '-: $']])), fmt: ['read error', 'closing standard input: $'], cksum: ['standard input: $'], sum: ['-: $', 'standard input: $'],
  join: ['read error: $'], shuf: ['read error: $'], split: ['-: $'], tsort: ['standard input: $'], column: ['read failed: $'], xxd: ['$'], gzip: ['standard input: $'], jq: [], strings: [], dd: ["error reading 'standard input': $", "closing input file 'standard input': $"],
  ...Object.fromEntries(['md5sum', 'sha1sum', 'sha256sum', 'sha384sum', 'sha512sum'].map((name) => [name, ['-: $', 'standard input: $']])), sort: ['stat failed: -: $'], tac: ["'standard input': read error: $", '-: $'], tail: ["cannot fstat 'standard input': $", '-: $'], uniq: ["error reading '-'"], wc: ["'standard input': $", '-: $'],
};
/** Without words: as if the input were empty. */
const BUSYBOX: Readonly<Record<string, readonly string[]>> = {
  base64: ['read error: $'], cat: ['read error: $'], cut: [], grep: [], head: ['standard input: Input/output error'], md5sum: ["can't read '-': $"], nl: [], sed: [], sort: [], rev: [], tail: ['read error: $'], uniq: ['(null): I/O error'],
  wc: ['standard input: $'], tr: ['read error: $'], od: ['standard input: read error', 'standard input: $'], paste: [], fold: ['-: Input/output error'], cksum: ['standard input: $'], sum: ['-: $'], comm: [], shuf: [], split: ['standard input: $'],
  ...Object.fromEntries(['expand', 'unexpand'].map((name) => [name, ['standard input: Input/output error', 'standard input: $']])), tsort: [], strings: [], bc: ['input error: $'], dd: ['standard input: $'],
};

/** The complaint about a closed standard input, '' where there is none; undefined: another mistake, or a tool that words it as any file's. `named`: the operand is shown as it was given. */
export function closedInput({ name, flavour }: Pick<Invocation, 'name' | 'flavour'>, path: string, { code, strerror }: Errno, named = false): string | undefined {
  return path === '-' && code === 'EBADF' ? (flavour === 'gnu' ? GNU : BUSYBOX)[name]?.map((line) => `${name}: ${(named ? line.replace(/'standard input'|standard input/, '-') : line).replace('$', strerror)}`).join('\n') : undefined;
}
