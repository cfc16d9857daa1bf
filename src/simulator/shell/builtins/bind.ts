/** bind: what the keys of the line editor do. */
import type { Blocking } from '../../kernel/blocking.ts';
import { readText } from '../../kernel/files.ts';
import { isErrno } from '../failure.ts';
import { FUNCTION_NAMES } from '../line-editor/function-names.ts';
import { applyLine, applyLines, KEYMAP_NAMES, mapOf, SETTINGS } from '../line-editor/inputrc.ts';
import { Keys, parseKeys, type Keymap } from '../line-editor/keymap.ts';
import type { Shell } from '../shell.ts';
import { readLetters, type BuiltinEntry } from './builtin.ts';
import { badOption, complain } from './complaints.ts';

const USAGE = 'bind [-lpsvPSVX] [-m keymap] [-f filename] [-q name] [-u name] [-r keyseq] [-x keyseq:shell-command] [keyseq:readline-function or readline-command]';

/** Two names of one function. */
const SAME: Readonly<Record<string, string>> = { 'insert-last-argument': 'yank-last-arg' };
/** How many keys `-q` and `-P` show. */
const MOST_SHOWN = 5;

const NAMES: Readonly<Record<string, string>> = { '\x1b': '\\e', '\x7f': '\\C-?', '\\': '\\\\', '"': '\\"' };
const shown = (keys: string): string => [...keys].map((c) => NAMES[c] ?? (c < ' ' ? `\\C-${String.fromCharCode(c.charCodeAt(0) + 64).toLowerCase()}` : c)).join('');
const PRINTABLE = Array.from({ length: 95 }, (_, index) => String.fromCharCode(32 + index));

/** The keys that a function is bound to, in the order of their codes. */
function keysOf(map: Keymap, name: string, insertsRest: boolean): string[] {
  const bound = [...map.bindings].filter(([, binding]) => binding === (SAME[name] ?? name) || binding === name).map(([keys]) => keys);
  const free = name === 'self-insert' && insertsRest ? PRINTABLE.filter((key) => !map.bindings.has(key)) : [];
  return [...bound, ...free].sort((a, b) => (a < b ? -1 : 1)).map(shown);
}

function* bind(shell: Shell, argv: string[]): Blocking<number> {
  const { flags, values, rest, bad } = readLetters(argv, 'lvpVPsSXf:q:u:m:r:x:');
  if (!shell.interactive && shell.place === 'line') yield* shell.complain('bind: warning: line editing not enabled');
  if (argv[1] === '--help') {
    yield* shell.error(`bind: usage: ${USAGE}\n`);
    return 2;
  }
  if (bad) return yield* badOption(shell, 'bind', bad, USAGE);
  const keys = shell.keys ??= new Keys(true), mode = values.has('m') ? KEYMAP_NAMES[values.get('m')!] : shell.options.vi ? 'vi-insert' : 'emacs';
  if (mode === undefined) return yield* complain(shell, 'bind', `\`${values.get('m')}': invalid keymap name`);
  const map = mapOf(keys, mode), of = (name: string): string[] => keysOf(map, name, mode !== 'vi-command');
  if (flags.has('l')) yield* shell.write(FUNCTION_NAMES.map((name) => `${name}\n`).join(''));
  if (flags.has('p')) yield* shell.write(`\n${FUNCTION_NAMES.map((name) => of(name).map((key) => `"${key}": ${name}\n`).join('') || `# ${name} (not bound)\n`).join('')}`);
  if (flags.has('P')) yield* shell.write(`\n${FUNCTION_NAMES.map((name) => found(name, of(name))).join('')}`);
  if (flags.has('v') || flags.has('V')) yield* shell.write(Object.entries(SETTINGS).map(([name, value]) => setting(name, keys.settings.get(name) ?? value, flags.has('V'))).join(''));
  if (flags.has('s') || flags.has('S')) yield* shell.write([...map.bindings].map(([key, binding]) => (typeof binding === 'string' || !('macro' in binding) ? '' : flags.has('S') ? `${shown(key)} outputs ${shown(binding.macro)}\n` : `"${shown(key)}": "${shown(binding.macro)}"\n`)).join(''));
  if (flags.has('X')) yield* shell.write([...map.bindings].map(([key, binding]) => (typeof binding === 'string' || !('command' in binding) ? '' : `"${shown(key)}": "${binding.command}"\n`)).join(''));
  return yield* change(shell, { keys, map, values, rest, of });
}

const found = (name: string, bound: readonly string[]): string => {
  if (bound.length === 0) return `${name} is not bound to any keys\n`;
  return `${name} can be found on ${bound.slice(0, MOST_SHOWN).map((key) => `"${key}"`).join(', ')}${bound.length > MOST_SHOWN ? ', ...' : '.'}\n`;
};

const setting = (name: string, value: string, asWords: boolean): string => (asWords ? `${name} is set to \`${value}'\n` : `set ${name} ${value}\n`);

interface Change {
  readonly keys: Keys;
  readonly map: Keymap;
  readonly values: ReadonlyMap<string, string>;
  readonly rest: readonly string[];
  readonly of: (name: string) => string[];
}

function* change(shell: Shell, { keys, map, values, rest, of }: Change): Blocking<number> {
  const query = values.get('q'), unbound = values.get('u'), removed = values.get('r'), command = values.get('x'), file = values.get('f');
  for (const name of [query, unbound]) if (name !== undefined && !FUNCTION_NAMES.includes(name)) return yield* complain(shell, 'bind', `\`${name}': unknown function name`);
  if (file !== undefined) {
    try {
      for (const complaint of applyLines(keys, readText(shell.p, file), { file, application: 'bash', terminal: shell.variables.get('TERM') ?? '' })) yield* shell.error(`readline: ${complaint}\n`);
    } catch (error) {
      if (!isErrno(error)) throw error;
      return yield* complain(shell, 'bind', `${file}: cannot read: ${error.strerror}`);
    }
  }
  let status = 0;
  if (query !== undefined) {
    const bound = of(query);
    yield* shell.write(bound.length === 0 ? `${query} is not bound to any keys.\n` : `${query} can be invoked via ${bound.slice(0, MOST_SHOWN).map((key) => `"${key}"`).join(', ')}${bound.length > MOST_SHOWN ? ', ...' : '.'}\n`);
    if (bound.length === 0) status = 1;
  }
  if (unbound !== undefined) for (const [key, binding] of [...map.bindings]) if (binding === (SAME[unbound] ?? unbound)) map.unbind(key);
  if (removed !== undefined) map.unbind(parseKeys(removed));
  if (command !== undefined) {
    const bound = /^\s*"((?:\\.|[^"\\])*)"\s*:\s*(.*)$/s.exec(command);
    if (!bound) return yield* complain(shell, 'bind', `${command}: first non-whitespace character is not \`"'`);
    map.bind(parseKeys(bound[1]!), { command: bound[2]!.replace(/^(["'])(.*)\1$/s, '$2') });
  }
  for (const line of rest) {
    const problem = applyLine(keys, line, map);
    if (problem !== undefined) yield* shell.error(`readline: ${problem}\n`);
  }
  return status;
}

export const bindEntry: BuiltinEntry = { name: 'bind', run: bind, only: 'bash', usage: USAGE };
