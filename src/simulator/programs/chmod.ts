import type { Blocking } from '../kernel/blocking.ts';
import { Errno } from '../kernel/errno.ts';
import { changeAttributes, lookup, readDirectory, stat } from '../kernel/files.ts';
import type { Inode } from '../kernel/inode.ts';
import type { Process } from '../kernel/process.ts';
import { changeMode, modeString } from './mode.ts';
import { each, join, missingOperand } from './operands.ts';
import { inQuotes, nameShown } from './quoting.ts';
import { complain, quoted, tryHelp, type Invocation, type Tool } from './tool.ts';

/** `-x` and `-rwx` are modes, not options. */
const isMode = (word: string): boolean => /^-[rwxXstugo]*[rwxXst][rwxXst,+=ugoa-]*$/.test(word) && !/^-R/.test(word);

export const chmod: Tool = {
  name: 'chmod', usage: 'MODE[,MODE]... FILE...', summary: 'Change permissions',
  options: [{ short: 'R', long: 'recursive' }, { short: 'v', long: 'verbose' }, { short: 'c', long: 'changes' }, { short: 'f', long: 'silent' }, { long: 'quiet' }, { long: 'reference', value: true }, { long: 'preserve-root' }, { long: 'no-preserve-root' }],
  prepare: (words) => {
    const at = words.findIndex(isMode);
    return at < 0 ? [...words] : [...words.slice(0, at), ...words.slice(at + 1).filter((word) => word.startsWith('-')), '--', words[at]!, ...words.slice(at + 1).filter((word) => !word.startsWith('-'))];
  },
  *run(p, call) {
    const { options, operands, flavour } = call;
    const reference = options.value('reference');
    if (reference !== undefined && !lookup(p, reference)) {
      yield* complain(p, flavour === 'gnu' ? `chmod: failed to get attributes of ${inQuotes(reference)}: No such file or directory` : `chmod: ${reference}: No such file or directory`);
      return 1;
    }
    const words = reference !== undefined ? (stat(p, reference).mode & 0o7777).toString(8) : operands[0];
    const paths = reference !== undefined ? operands : operands.slice(1);
    if (words === undefined || paths.length === 0) return yield* missingOperand(p, call, operands.length === 0 ? 'missing operand' : `missing operand after ${quoted(p, operands.at(-1)!)}`);
    if (changeMode(0o644, words, false) === undefined) {
      yield* complain(p, `chmod: invalid mode${flavour === 'gnu' ? ':' : ''} ${quoted(p, words, flavour)}${flavour === 'gnu' ? `\n${tryHelp('chmod')}` : ''}`);
      return 1;
    }
    const silent = options.has('f') || options.has('quiet');
    let dangling = 0;
    const status = yield* each(p, paths, (path, error) => (silent ? undefined : flavour === 'gnu' ? (error.code === 'EPERM' || error.code === 'EROFS' ? `chmod: changing permissions of ${inQuotes(path)}: ${error.strerror}` : `chmod: cannot access ${inQuotes(path)}: ${error.strerror}`) : `chmod: ${path}: ${error.strerror}`), function* (path) {
      if (flavour === 'gnu' && lookup(p, path, false)?.kind === 'symlink' && !lookup(p, path)) {
        yield* complain(p, `chmod: cannot operate on dangling symlink '${path}'`);
        dangling = 1;
      } else yield* apply(p, call, path, words);
    });
    return status || dangling || Number(UNCHANGED.delete(p));
  },
};

/** Processes whose change was not all that was asked for. */
const UNCHANGED = new WeakSet<Process>();

function* apply(p: Process, call: Invocation, path: string, words: string): Blocking<void> {
  const before = stat(p, path);
  const old = before.mode & 0o7777, wanted = changeMode(old, words, before.kind === 'directory', p.umask, call.flavour === 'busybox')! & 0o7777;
  if (p.uid !== 0 && p.uid !== before.uid) throw new Errno('EPERM');
  changeAttributes(p, path, (node) => (node.mode = wanted));
  const { options } = call, bare = /^[-+][rwxXst]+$/.test(words) ? changeMode(old, `a${words}`, before.kind === 'directory', 0) : undefined;
  if (bare !== undefined && (bare & 0o7777) !== wanted && words.startsWith('-') && call.flavour === 'gnu') {
    // A mode without `a` leaves alone what the umask has, and that is told.
    const shown = (mode: number): string => modeString({ ...before, mode }).slice(1);
    yield* complain(p, `chmod: ${nameShown(path)}: new permissions are ${shown(wanted)}, not ${shown(bare & 0o7777)}`);
    UNCHANGED.add(p);
  }
  if (options.has('v') || (options.has('c') && old !== wanted)) yield* p.write(1, report(path, before, old, wanted, call.flavour));
  if (!options.has('R') || before.kind !== 'directory') return;
  for (const name of readDirectory(p, path)) {
    const child = join(path, name);
    if (lookup(p, child, false)?.kind !== 'symlink') yield* apply(p, call, child, words);
    else if (options.has('v')) yield* p.write(1, `neither symbolic link '${child}' nor referent has been changed\n`);
  }
}

function report(path: string, node: Inode, old: number, wanted: number, flavour: Invocation['flavour']): string {
  const show = (mode: number): string => `${mode.toString(8).padStart(4, '0')} (${modeString({ ...node, mode }).slice(1)})`;
  if (flavour === 'busybox') return `mode of '${path}' changed to ${show(wanted)}\n`;
  return old === wanted ? `mode of '${path}' retained as ${show(old)}\n` : `mode of '${path}' changed from ${show(old)} to ${show(wanted)}\n`;
}
