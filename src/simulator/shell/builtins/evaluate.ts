/** eval, exec, source, command, builtin, let. */
import type { Blocking } from '../../kernel/blocking.ts';
import { Utf8Decoder } from '../../kernel/bytes.ts';
import { Errno } from '../../kernel/errno.ts';
import { lookup, open } from '../../kernel/files.ts';
import { arithmetic } from '../expand/cells.ts';
import { ashWords, Failure, isErrno, ShellExit } from '../failure.ts';
import { isTooBinary, scriptText } from '../run/binary-file.ts';
import { execInPlace } from '../run/external.ts';
import { runSource } from '../run/source.ts';
import { spawnProgram } from '../run/external.ts';
import { waitForeground } from '../jobs.ts';
import type { Shell } from '../shell.ts';
import { readLetters, type BuiltinEntry } from './builtin.ts';
import { badOption, complain } from './complaints.ts';
import { describe } from './command-kind.ts';
import { findBuiltin, isSpecial } from './registry.ts';

/** What takes no options refuses what looks like one. */
const optionOf = (shell: Shell, word: string | undefined): string | undefined => (shell.dialect === 'bash' && word !== '--' && /^-./.test(word ?? '') ? word!.slice(0, 2) : undefined);

function* evaluate(shell: Shell, argv: string[]): Blocking<number> {
  const option = optionOf(shell, argv[1]);
  if (option !== undefined) return yield* badOption(shell, 'eval', option, 'eval [arg ...]');
  const words = argv.slice(argv[1] === '--' && shell.dialect === 'bash' ? 2 : 1);
  const text = words.join(' ');
  if (text.trim() === '') return 0;
  const name = shell.builtinName;
  shell.builtinName = '';
  shell.indirection++;
  // What goes wrong in it is told with its name.
  if (shell.dialect === 'ash') shell.sources.push('eval');
  try {
    return yield* runSource(shell, text, { evaluated: true });
  } finally {
    if (shell.dialect === 'ash') shell.sources.pop();
    shell.indirection--;
    shell.builtinName = name;
  }
}

function* exec(shell: Shell, argv: string[]): Blocking<number> {
  // dash takes no options.
  const { flags, values, rest, bad } = shell.dash ? readLetters(['', '--', ...argv.slice(1)], '') : readLetters(argv, shell.dialect === 'ash' ? 'a:' : 'cla:');
  if (bad) return yield* badOption(shell, 'exec', bad, 'exec [-cl] [-a name] [command [argument ...]] [redirection ...]');
  if (rest.length === 0) return 0;
  const env = flags.has('c') ? new Map<string, string>() : shell.variables.environment();
  const command = [...rest];
  const program = command[0]!;
  const status = yield* execInPlace(shell, command, env, { name: values.get('a') ?? (flags.has('l') ? `-${program}` : undefined), builtin: 'exec' });
  if (!shell.interactive) shell.exit(program === '' && shell.dialect === 'ash' ? 126 : status);
  return status;
}

function* source(shell: Shell, argv: string[]): Blocking<number> {
  const command = argv[0]!, option = shell.dialect === 'ash' ? readLetters(argv, '').bad : optionOf(shell, argv[1]);
  if (option !== undefined) return yield* badOption(shell, command, option, `${command} filename [arguments]`);
  const words = argv[1] === '--' ? argv.slice(2) : argv.slice(1);
  const file = words[0];
  if (file === undefined) {
    if (shell.dialect === 'ash') return shell.dash ? 0 : 2;
    yield* complain(shell, command, 'filename argument required');
    yield* shell.error(`${command}: usage: ${command} filename [arguments]\n`);
    return 2;
  }
  // dash and busybox do not look into the working directory.
  const found = file.includes('/') ? file : inPath(shell, file), path = found ?? file;
  let text: string;
  try {
    if (found === undefined && shell.dialect === 'ash') throw new Errno('ENOENT');
    // To ash and dash a folder is a file that ends at once.
    if (lookup(shell.p, path)?.kind === 'directory' && shell.dialect === 'ash') return 0;
    if (lookup(shell.p, path)?.kind === 'directory') return yield* complain(shell, command, `${file}: is a directory`);
    if (shell.dialect === 'bash' && isTooBinary(shell.p, path)) return yield* complain(shell, command, `${path}: cannot execute binary file`, 126);
    text = yield* readWhole(shell, path);
  } catch (error) {
    if (!isErrno(error)) throw error;
    if (shell.dialect === 'ash') {
      return yield* complain(shell, command, file.includes('/') ? (shell.dash ? `cannot open ${file}: No such file` : `can't open '${file}': ${error.strerror}`) : `${file}: not found`, 2);
    }
    yield* shell.complain(`${file}: ${error.strerror}`);
    if (shell.options.posix && !shell.interactive) shell.exit(1);
    return 1;
  }
  const before = shell.positional, name = shell.builtinName;
  shell.positionalSet = false;
  // dash passes nothing on.
  if (words.length > 1 && !shell.dash) shell.positional = words.slice(1);
  shell.sourceLines[shell.sources.length] = shell.line;
  shell.sources.push(path);
  shell.indirection++;
  shell.builtinName = '';
  try {
    let status = yield* runSource(shell, text, { evaluated: true, sourced: true });
    if (shell.jump?.kind === 'return') {
      status = shell.jump.status;
      shell.jump = undefined;
    }
    if (shell.returnTrap) yield* shell.runReturnTrap();
    return status;
  } finally {
    shell.sources.pop();
    shell.indirection--;
    shell.builtinName = name;
    if (words.length > 1 && !(shell.positionalSet && shell.dialect === 'bash')) shell.positional = before;
  }
}

/** Also from what is no plain file: `/dev/stdin`, a process substitution. */
function* readWhole(shell: Shell, path: string): Blocking<string> {
  const kind = lookup(shell.p, path)?.kind;
  if (kind === undefined || kind === 'file') return scriptText(shell.p, path);
  const file = open(shell.p, path, { read: true }).retain();
  const decoder = new Utf8Decoder();
  let text = '';
  try {
    for (;;) {
      const bytes = yield* file.read(65536);
      if (bytes.length === 0) return text + decoder.end();
      text += decoder.push(bytes);
    }
  } finally {
    file.release();
  }
}

function inPath(shell: Shell, file: string): string | undefined {
  for (const folder of (shell.variables.get('PATH') ?? '').split(':')) {
    const path = `${folder || '.'}/${file}`;
    if (lookup(shell.p, path)?.kind === 'file') return path;
  }
  return undefined;
}

function* command(shell: Shell, argv: string[], arrays?: Parameters<BuiltinEntry['run']>[2]): Blocking<number> {
  const { flags, rest, bad } = readLetters(argv, 'pvV');
  if (bad) return yield* badOption(shell, 'command', bad, 'command [-pVv] command [arg ...]');
  if (rest.length === 0) return 0;
  if (flags.has('v') || flags.has('V')) {
    let status = 1;
    for (const name of shell.dialect === 'ash' ? rest.slice(0, 1) : rest) {
      const text = describe(shell, name, flags.has('V') ? 'long' : 'short');
      if (text === undefined) {
        if (flags.has('V') && shell.dialect === 'ash') yield* shell.write(`${name}: not found\n`);
        else if (flags.has('V')) yield* complain(shell, 'command', `${name}: not found`);
      } else {
        yield* shell.write(`${text}\n`);
        status = 0;
      }
    }
    return status === 0 ? 0 : shell.dialect === 'ash' ? 127 : 1;
  }
  const builtin = findBuiltin(shell, rest[0]!);
  if (builtin) {
    try {
      return yield* shell.builtin(builtin, rest, arrays && new Map([...arrays].map(([i, one]) => [i - (argv.length - rest.length), one])));
    } catch (error) {
      // Behind `command` a special builtin that fails does not end ash.
      if (error instanceof ShellExit && error.failed && shell.dialect === 'ash') return error.status;
      if (!(error instanceof Failure) || shell.dialect === 'bash' || !isSpecial(rest[0]!)) throw error;
      yield* shell.complainFailure(error);
      return error.status;
    }
  }
  const started = yield* spawnProgram(shell, rest, shell.variables.environment());
  return typeof started === 'number' ? started : yield* waitForeground(shell, [started], rest.join(' '));
}

const BUILTIN_USAGE = 'builtin [shell-builtin [arg ...]]';

function* builtin(shell: Shell, argv: string[], arrays?: Parameters<BuiltinEntry['run']>[2]): Blocking<number> {
  const words = argv[1] === '--' ? argv.slice(2) : argv.slice(1);
  if (words.length === 0) return 0;
  if (argv[1] === words[0] && /^-./.test(words[0]!)) return yield* badOption(shell, 'builtin', words[0]!.slice(0, 2), BUILTIN_USAGE);
  const found = words[0]!.startsWith('%') ? undefined : findBuiltin(shell, words[0]!);
  if (!found) return yield* complain(shell, 'builtin', `${words[0]}: not a shell builtin`);
  return yield* shell.builtin(found, words, arrays && new Map([...arrays].map(([i, one]) => [i - 1, one])));
}

function* letBuiltin(shell: Shell, argv: string[]): Blocking<number> {
  if (argv[1] === '--' && shell.dialect === 'bash') argv = [argv[0]!, ...argv.slice(2)];
  if (argv.length < 2) return yield* complain(shell, 'let', 'expression expected');
  if (shell.dialect === 'ash') {
    try {
      return argv.slice(1).map((text) => arithmetic(shell, text)).at(-1) ? 0 : 1;
    } catch (error) {
      if (error instanceof Failure) return yield* complain(shell, 'let', ashWords(error.message, false), 2);
      throw error;
    }
  }
  shell.failurePrefix = 'let: ';
  return yield* shell.softly(() => (argv.slice(1).map((text) => arithmetic(shell, text)).at(-1) ? 0 : 1));
}

export const evaluateEntries: BuiltinEntry[] = [
  { name: 'eval', run: evaluate, special: true, usage: 'eval [arg ...]' },
  { name: 'exec', run: exec, special: true, usage: 'exec [-cl] [-a name] [command [argument ...]] [redirection ...]' },
  { name: '.', run: source, special: true, usage: '. filename [arguments]' },
  { name: 'source', run: source, special: true, usage: 'source filename [arguments]' },
  { name: 'command', run: command, usage: 'command [-pVv] command [arg ...]' },
  { name: 'builtin', run: builtin, only: 'bash', usage: BUILTIN_USAGE },
  { name: 'let', run: letBuiltin, usage: 'let arg [arg ...]' },
];
