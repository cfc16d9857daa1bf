import { FOLDER } from './tar-archive.ts';
import { tarCompare } from './tar-compare.ts';
import { tarChange, tarCreate } from './tar-create.ts';
import { tarExtract } from './tar-extract.ts';
import { UsageError } from './options.ts';
import { complain, type Tool } from './tool.ts';

const HINT = "Try 'tar --help' or 'tar --usage' for more information.";

/** Letters that take a value. */
const VALUED = 'fCTXbKNVHgFL';

/** `tar xfC a.tar dir`: the old style, whose values follow the letters in their order; and -C among the operands. */
function prepare(words: readonly string[]): string[] {
  const [first = '', ...rest] = words;
  const out: string[] = [];
  let left = [...words];
  if (/^[A-Za-z]+$/.test(first)) {
    left = [];
    for (const letter of first) {
      if (VALUED.includes(letter) && rest.length === 0) throw new UsageError(`Old option '${letter}' requires an argument.`, `option requires an argument -- '${letter}'`, false, undefined, 2);
      left.push(...(VALUED.includes(letter) ? [`-${letter}`, ...rest.splice(0, 1)] : [`-${letter}`]));
    }
    left.push(...rest);
  }
  while (left.length > 0) {
    const word = left.shift()!;
    const group = /^-([A-Za-z]*?)([fCTXbKNVHgFL])(.*)$/.exec(word);
    if (word.startsWith('--directory=')) out.push(FOLDER + word.slice(12));
    else if (word === '--directory' && left.length > 0) out.push(FOLDER + left.shift()!);
    else if (group && !word.startsWith('--')) {
      const [, before, letter, glued] = group;
      if (before !== '') out.push(`-${before}`);
      const value = glued !== '' ? glued! : left.shift();
      if (letter === 'C' && value !== undefined) out.push(FOLDER + value);
      else out.push(`-${letter}`, ...(value === undefined ? [] : [value]));
    } else out.push(word);
  }
  return out;
}

export const tar: Tool = {
  name: 'tar', usage: '-c|-x|-t [-zvf ARCHIVE] [-C DIR] [FILE]...', summary: 'Pack and unpack archives', usageStatus: 64, version: 'tar (GNU tar) 1.34', hint: () => HINT, prepare,
  options: [
    { short: 'c', long: 'create' }, { short: 'x', long: 'extract' }, { long: 'get' }, { short: 't', long: 'list' }, { short: 'r', long: 'append' }, { short: 'u', long: 'update' }, { short: 'd', long: 'diff' }, { short: 'A', long: 'catenate' }, { long: 'delete' }, { short: 'z', long: 'gzip' }, { long: 'gunzip' }, { short: 'a', long: 'auto-compress' }, { short: 'v', long: 'verbose' }, { short: 'f', long: 'file', value: true },
    { short: 'p', long: 'preserve-permissions' }, { long: 'same-permissions' }, { short: 'k', long: 'keep-old-files' }, { long: 'skip-old-files' }, { long: 'overwrite' }, { short: 'h', long: 'dereference' }, { short: 'O', long: 'to-stdout' }, { short: 'T', long: 'files-from', value: true }, { short: 'X', long: 'exclude-from', value: true }, { long: 'exclude', value: true }, { long: 'exclude-vcs' },
    { long: 'strip-components', value: true }, { short: 'j', long: 'bzip2' }, { short: 'J', long: 'xz' }, { long: 'zstd' }, { long: 'no-same-owner' }, { short: 'o' }, { long: 'same-owner' }, { long: 'numeric-owner' }, { long: 'owner', value: true }, { long: 'group', value: true }, { long: 'mode', value: true }, { long: 'mtime', value: true }, { long: 'sort', value: true }, { short: 'm', long: 'touch' }, { short: 'P', long: 'absolute-names' }, { long: 'wildcards' }, { long: 'full-time' }, { long: 'no-recursion' }, { long: 'transform', value: true }, { long: 'xform', value: true },
    { short: 'b', long: 'blocking-factor', value: true }, { long: 'warning', value: true }, { long: 'format', value: true }, { short: 'S', long: 'sparse' }, { short: 'w', long: 'interactive' }, { short: 'l' }, { short: 'W', long: 'verify' }, { long: 'totals' }, { long: 'remove-files' }, { long: 'ignore-failed-read' },
  ],
  *run(p, call) {
    const { options, flavour } = call;
    const modes = ['c', 'x', 't', 'r', 'u', 'd', 'delete'].filter((name) => options.has(name) || (name === 'x' && options.has('get')));
    if (modes.length !== 1 && flavour === 'busybox') throw new UsageError('');
    if (modes.length !== 1) {
      yield* complain(p, `tar: You ${modes.length === 0 && !options.has('A') ? 'must specify one of the' : 'may not specify more than one'} '-Acdtrux', '--delete' or ${modes.length === 0 ? '' : ' '}'--test-label' option${modes.length === 0 ? 's' : ''}\n${HINT}`);
      return 2;
    }
    // busybox reads what xz has written, and has none that writes.
    for (const name of ['zstd', 'w', 'A', ...(flavour === 'busybox' && modes[0] === 'c' ? ['J'] : [])]) {
      if (!options.has(name)) continue;
      yield* complain(p, `tar: this machine does not simulate ${name.length > 1 ? '--' : '-'}${name}`);
      return 1;
    }
    if (modes[0] === 'd') return yield* tarCompare(p, call);
    if (modes[0] === 'c') return yield* tarCreate(p, call);
    return modes[0] === 'x' || modes[0] === 't' ? yield* tarExtract(p, call) : yield* tarChange(p, call, modes[0] as 'r' | 'u' | 'delete');
  },
};
