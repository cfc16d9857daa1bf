import type { Blocking } from '../kernel/blocking.ts';
import { lookup } from '../kernel/files.ts';
import type { Process } from '../kernel/process.ts';
import { FATAL, FOLDER, LATE } from './tar-archive.ts';
import { tarCompare } from './tar-compare.ts';
import { tarChange, tarCreate } from './tar-create.ts';
import { tarExtract } from './tar-extract.ts';
import { UsageError } from './options.ts';
import { HINT, valueMistake, WITHOUT_EFFECT } from './tar-values.ts';
import { complain, quoted, type Invocation, type Tool } from './tool.ts';

/** Letters that take a value. */
const VALUED = 'fCTXbKNVHgFLI';

const VALUED_LONG = new Set('file files-from exclude-from exclude strip-components owner group mode mtime sort transform xform blocking-factor warning format newer after-date newer-mtime use-compress-program record-size suffix'.split(' '));

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
  let named = false;
  while (left.length > 0) {
    const word = left.shift()!;
    if (word === '--') return [...out, word, ...left];
    if (!word.startsWith('-') || word === '-') named = true;
    // Options that count only for the names behind them.
    else if (named && /^--(?:exclude(?:$|=)|no-recursion$)/.test(word)) {
      out.push(LATE + (word === '--exclude' ? `${word}=${left.shift() ?? ''}` : word));
      continue;
    }
    const group = /^-([A-Za-z]*?)([fCTXbKNVHgFLI])(.*)$/.exec(word);
    if (word.startsWith('--directory=')) out.push(FOLDER + word.slice(12));
    else if (word === '--directory' && left.length > 0) out.push(FOLDER + left.shift()!);
    else if (group && !word.startsWith('--')) {
      const [, before, letter, glued] = group;
      if (before !== '') out.push(`-${before}`);
      const value = glued !== '' ? glued! : left.shift();
      if (letter === 'C' && value !== undefined) out.push(FOLDER + value);
      else out.push(`-${letter}`, ...(value === undefined ? [] : [value]));
    } else out.push(word, ...(VALUED_LONG.has(word.slice(2)) && left.length > 0 ? [left.shift()!] : []));
  }
  return out;
}

export const tar: Tool = {
  name: 'tar', usage: '-c|-x|-t [-zvf ARCHIVE] [-C DIR] [FILE]...', summary: 'Pack and unpack archives', usageStatus: 64, version: 'tar (GNU tar) 1.34', hint: () => HINT, prepare,
  options: [
    { short: 'c', long: 'create' }, { short: 'x', long: 'extract' }, { long: 'get' }, { short: 't', long: 'list' }, { short: 'r', long: 'append' }, { short: 'u', long: 'update' }, { short: 'd', long: 'diff' }, { short: 'A', long: 'catenate' }, { long: 'delete' }, { short: 'z', long: 'gzip' }, { long: 'gunzip' }, { short: 'a', long: 'auto-compress' }, { short: 'v', long: 'verbose' }, { short: 'f', long: 'file', value: true },
    { short: 'p', long: 'preserve-permissions' }, { long: 'same-permissions' }, { short: 'k', long: 'keep-old-files' }, { long: 'skip-old-files' }, { long: 'overwrite' }, { short: 'h', long: 'dereference' }, { short: 'O', long: 'to-stdout' }, { short: 'T', long: 'files-from', value: true }, { short: 'X', long: 'exclude-from', value: true }, { long: 'exclude', value: true }, { long: 'exclude-vcs' },
    { long: 'strip-components', value: true }, { short: 'j', long: 'bzip2' }, { short: 'J', long: 'xz' }, { long: 'zstd' }, { long: 'no-same-owner' }, { short: 'o' }, { long: 'same-owner' }, { long: 'numeric-owner' }, { long: 'owner', value: true }, { long: 'group', value: true }, { long: 'mode', value: true }, { long: 'mtime', value: true }, { long: 'sort', value: true }, { short: 'm', long: 'touch' }, { short: 'P', long: 'absolute-names' }, { long: 'wildcards' }, { long: 'full-time' }, { long: 'no-recursion' }, { long: 'transform', value: true }, { long: 'xform', value: true },
    { short: 'b', long: 'blocking-factor', value: true }, { long: 'warning', value: true }, { short: 'S', long: 'sparse' }, { short: 'w', long: 'interactive' }, { short: 'l' }, { short: 'W', long: 'verify' }, { long: 'totals' }, { long: 'remove-files' }, { long: 'ignore-failed-read' },
    { short: 'H', long: 'format', value: true }, { short: 'N', long: 'newer', value: true }, { short: 'N', long: 'after-date', value: true }, { long: 'newer-mtime', value: true }, { short: 'I', long: 'use-compress-program', value: true }, { long: 'keep-newer-files' }, { long: 'one-top-level', value: 'optional' }, { long: 'null' }, { long: 'confirmation' }, { long: 'catenate' }, { long: 'concatenate' }, { long: 'compare' }, ...WITHOUT_EFFECT,
  ],
  *run(p, call) {
    const { options, flavour } = call;
    const mistake = flavour === 'gnu' ? valueMistake(options, (text) => quoted(p, text)) : undefined;
    if (mistake !== undefined) {
      yield* complain(p, mistake);
      return 2;
    }
    const modes = ['c', 'x', 't', 'r', 'u', 'd', 'delete'].filter((name) => options.has(name) || (name === 'x' && options.has('get')) || (name === 'd' && options.has('compare')));
    if (modes.length !== 1 && flavour === 'busybox') throw new UsageError('');
    if (modes.length !== 1) {
      yield* complain(p, `tar: You ${modes.length === 0 && !options.has('A') ? 'must specify one of the' : 'may not specify more than one'} '-Acdtrux', '--delete' or ${modes.length === 0 ? '' : ' '}'--test-label' option${modes.length === 0 ? 's' : ''}\n${HINT}`);
      return 2;
    }
    // busybox reads what xz has written, and has none that writes.
    for (const name of ['zstd', 'w', 'confirmation', 'A', 'catenate', 'concatenate', ...(flavour === 'busybox' && modes[0] === 'c' ? ['J'] : [])]) {
      if (!options.has(name)) continue;
      yield* complain(p, `tar: this machine does not simulate ${name.length > 1 ? '--' : '-'}${name}`);
      return 1;
    }
    if (options.has('I') && !(yield* withProgram(p, call))) return 2;
    if (modes[0] === 'd') return yield* tarCompare(p, call);
    if (modes[0] === 'c') return yield* tarCreate(p, call);
    return modes[0] === 'x' || modes[0] === 't' ? yield* tarExtract(p, call) : yield* tarChange(p, call, modes[0] as 'r' | 'u' | 'delete');
  },
};

const PACKERS: Readonly<Record<string, string>> = { gzip: 'z', bzip2: 'j', xz: 'J' };

/** -I: the packers that tar has letters for; false where there is no such program, which has been said. */
function* withProgram(p: Process, { options }: Invocation): Blocking<boolean> {
  const program = (options.value('I') ?? '').trim().split(/\s+/)[0]!, letter = PACKERS[program];
  if (letter !== undefined) options.all.push({ name: letter, value: undefined });
  else yield* complain(p, !(p.env.get('PATH') ?? '').split(':').some((folder) => lookup(p, `${folder}/${program}`)) ? `/bin/sh: 1: ${program}: not found\ntar: Child returned status 127\n${FATAL}` : `tar: this machine does not simulate -I ${program}`);
  return letter !== undefined;
}
