/** What a name is: `type`, `command -v`, `hash`. */
import type { Blocking } from '../../kernel/blocking.ts';
import { lookup } from '../../kernel/files.ts';
import type { Shell } from '../shell.ts';
import { findProgram } from '../run/external.ts';
import { readLetters, type BuiltinEntry } from './builtin.ts';
import { badOption, complain } from './complaints.ts';
import { describe, isKeyword, pathsOf } from './command-kind.ts';
import { functionText } from './function-text.ts';
import { findBuiltin } from './registry.ts';

function kindOf(shell: Shell, name: string, functions = true): string | undefined {
  if (shell.aliases.has(name) && shell.shopts.expand_aliases) return 'alias';
  if (isKeyword(shell, name)) return 'keyword';
  if (functions && shell.functions.has(name)) return 'function';
  if (!name.startsWith('%') && findBuiltin(shell, name)) return 'builtin';
  return pathsOf(shell, name).length > 0 ? 'file' : undefined;
}

function* type(shell: Shell, argv: string[]): Blocking<number> {
  // busybox takes a first word with a hyphen for bash's -p and shows what `command -v` shows.
  const brief = shell.dialect === 'ash' && !shell.dash && argv[1]?.startsWith('-') === true;
  const { flags, rest, bad } = brief ? { flags: new Set(), rest: argv.slice(2), bad: undefined } : shell.dash ? { flags: new Set(), rest: argv.slice(1), bad: undefined } : readLetters(argv, shell.dialect === 'bash' ? 'aftpP' : '');
  if (bad) return yield* badOption(shell, 'type', bad, 'type [-afptP] name [name ...]');
  let status = 0;
  for (const name of rest) {
    if (flags.has('t')) {
      const kind = kindOf(shell, name, !flags.has('f'));
      if (kind) yield* shell.write(`${kind}\n`);
      else status = 1;
    } else if (flags.has('p') || flags.has('P')) {
      const paths = flags.has('P') || kindOf(shell, name) === 'file' ? pathsOf(shell, name) : [];
      if (paths.length > 0) yield* shell.write(`${(flags.has('a') ? paths : paths.slice(0, 1)).join('\n')}\n`);
      else if (kindOf(shell, name) === undefined || flags.has('P')) status = 1;
    } else if (flags.has('a')) {
      const lines = allOf(shell, name);
      if (lines.length === 0) status = yield* complain(shell, 'type', `${name}: not found`);
      else yield* shell.write(`${lines.join('\n')}\n`);
    } else {
      const text = name.startsWith('%') && shell.dialect === 'bash' && !shell.functions.has(name) ? undefined : describe(shell, name, brief ? 'short' : 'long', !flags.has('f'));
      // dash remembers where it found a program.
      if (shell.dash && text?.startsWith(`${name} is /`)) findProgram(shell, name);
      if (text !== undefined) yield* shell.write(`${text}\n`);
      else if (shell.dialect === 'ash') {
        if (!brief) yield* shell.write(`${name}: not found\n`);
        status = 127;
      } else status = yield* complain(shell, 'type', `${name}: not found`);
    }
  }
  return status;
}

function allOf(shell: Shell, name: string): string[] {
  const lines: string[] = [];
  if (shell.aliases.has(name) && shell.shopts.expand_aliases) lines.push(`${name} is aliased to \`${shell.aliases.get(name)}'`);
  if (isKeyword(shell, name)) lines.push(`${name} is a shell keyword`);
  const fn = shell.functions.get(name);
  if (fn) lines.push(`${name} is a function\n${functionText(name, fn)}`);
  if (findBuiltin(shell, name)) lines.push(`${name} is a shell builtin`);
  return [...lines, ...pathsOf(shell, name).map((path) => `${name} is ${path}`)];
}

/** As it can be read in again. */
const portable = (name: string, path: string): string => `builtin hash -p ${path} ${name}\n`;

/** Tables in which something was put once. */
const used = new WeakSet<Shell['hash']>();

function* hash(shell: Shell, argv: string[]): Blocking<number> {
  const { flags, values, rest, bad } = readLetters(argv, shell.dialect === 'ash' ? 'rv' : 'rtldp:');
  if (bad) return yield* badOption(shell, 'hash', bad, 'hash [-lr] [-p pathname] [-dt] [name ...]');
  if (!shell.options.hashall && shell.dialect === 'bash') return yield* complain(shell, 'hash', 'hashing disabled');
  if (shell.hash.size > 0) used.add(shell.hash);
  if (flags.has('r')) shell.hash.clear();
  if (flags.has('r') && shell.dialect === 'ash') return 0;
  // Of what is asked for, a name has to be told.
  if (rest.length === 0) for (const letter of ['d', 't']) if (flags.has(letter)) return yield* complain(shell, 'hash', `-${letter}: option requires an argument`);
  let status = 0;
  for (const name of rest) {
    if (flags.has('p') && lookup(shell.p, values.get('p')!)?.kind === 'directory') status = yield* complain(shell, 'hash', `${values.get('p')}: Is a directory`);
    else if (flags.has('p')) shell.hash.set(name, { path: values.get('p')!, hits: 0, fixed: true });
    // A table in which nothing was ever put has no places to miss.
    else if (flags.has('d') && !flags.has('t')) {
      if (!shell.hash.delete(name) && used.has(shell.hash)) status = yield* complain(shell, 'hash', `${name}: not found`);
    }
    else if (flags.has('t')) {
      const known = shell.hash.get(name);
      if (known) yield* shell.write(flags.has('l') ? portable(name, known.path) : `${rest.length > 1 ? `${name}\t` : ''}${known.path}\n`);
      else status = yield* complain(shell, 'hash', `${name}: not found`);
    } else if (!name.startsWith('%') && findBuiltin(shell, name)) continue;
    else {
      shell.hash.delete(name);
      const found = findProgram(shell, name);
      if (typeof found !== 'string') status = yield* complain(shell, 'hash', found.message.endsWith(': Permission denied') && shell.dialect === 'ash' ? found.message : `${name}: not found`);
      else if (!name.includes('/')) shell.hash.get(name)!.hits = 0;
    }
  }
  if (rest.length > 0 || flags.has('r')) return status;
  if (flags.has('l')) yield* shell.write([...shell.hash].map(([name, { path }]) => portable(name, path)).join(''));
  else if (shell.hash.size === 0) {
    if (shell.dialect === 'bash') yield* shell.write('hash: hash table empty\n');
  } else if (shell.dialect === 'ash') yield* shell.write([...shell.hash.values()].map(({ path }) => `${path}\n`).join(''));
  else yield* shell.write(`hits\tcommand\n${[...shell.hash.values()].map(({ path, hits }) => `${String(hits).padStart(4)}\t${path}\n`).join('')}`);
  return 0;
}

export const describeEntries: BuiltinEntry[] = [
  { name: 'type', run: type, usage: 'type [-afptP] name [name ...]' },
  { name: 'hash', run: hash, usage: 'hash [-lr] [-p pathname] [-dt] [name ...]' },
];
