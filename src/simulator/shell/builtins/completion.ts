/** complete, compgen, compopt: how arguments are completed. */
import type { Blocking } from '../../kernel/blocking.ts';
import { running } from '../completion-actions.ts';
import { SPECIAL_SPECS, type CompletionSpec } from '../completion-spec.ts';
import { programmed } from '../programmable.ts';
import type { Shell } from '../shell.ts';
import { readLetters, type BuiltinEntry, type Letters } from './builtin.ts';
import { badOption, complain } from './complaints.ts';

const COMPLETE_USAGE = 'complete [-abcdefgjksuv] [-pr] [-DEI] [-o option] [-A action] [-G globpat] [-W wordlist] [-F function] [-C command] [-X filterpat] [-P prefix] [-S suffix] [name ...]';
const COMPGEN_USAGE = 'compgen [-abcdefgjksuv] [-o option] [-A action] [-G globpat] [-W wordlist] [-F function] [-C command] [-X filterpat] [-P prefix] [-S suffix] [word]';
const COMPOPT_USAGE = 'compopt [-o|+o option] [-DEI] [name ...]';

const ACTIONS: Readonly<Record<string, string>> = { a: 'alias', b: 'builtin', c: 'command', d: 'directory', e: 'export', f: 'file', g: 'group', j: 'job', k: 'keyword', s: 'service', u: 'user', v: 'variable' };
const ACTION_NAMES = [...Object.values(ACTIONS), 'arrayvar', 'binding', 'disabled', 'enabled', 'function', 'helptopic', 'hostname', 'running', 'setopt', 'shopt', 'signal', 'stopped'];
const OPTIONS = ['bashdefault', 'default', 'dirnames', 'filenames', 'noquote', 'nosort', 'nospace', 'plusdirs'];

const quoted = (text: string): string => (/[^\w./:=@%+,-]/.test(text) || text === '' ? `'${text.replaceAll("'", "'\\''")}'` : text);

/** Takes `-o OPTION` and `-A ACTION` out, which may come more than once. */
function takeRepeated(argv: readonly string[]): { options: string[]; actions: string[]; rest: string[] } {
  const options: string[] = [], actions: string[] = [], rest = [argv[0]!];
  for (let i = 1; i < argv.length; i++) {
    const word = argv[i]!;
    if (word === '--') return { options, actions, rest: [...rest, ...argv.slice(i)] };
    if (word === '-o' || word === '-A') (word === '-o' ? options : actions).push(argv[++i] ?? '');
    else {
      rest.push(word);
      if (/^-\w*[GWFCXPS]$/.test(word) && i + 1 < argv.length) rest.push(argv[++i]!);
    }
  }
  return { options, actions, rest };
}

interface Asked extends Letters {
  readonly spec: CompletionSpec;
}

/** Reads what is wanted of `complete` or `compgen`; a message where it makes no sense. */
function readSpec(argv: readonly string[], letters: string): Asked | string {
  const { options, actions, rest } = takeRepeated(argv), read = readLetters(rest, letters);
  for (const option of options) if (!OPTIONS.includes(option)) return `${option}: invalid option name`;
  for (const action of actions) if (!ACTION_NAMES.includes(action)) return `${action}: invalid action name`;
  const value = (letter: string): string | undefined => read.values.get(letter), all = [...Object.keys(ACTIONS).filter((letter) => read.flags.has(letter)).map((letter) => ACTIONS[letter]!), ...actions];
  const short = (action: string): string => Object.keys(ACTIONS).find((letter) => ACTIONS[letter] === action) ?? '';
  const text = [
    ...options.map((option) => `-o ${option}`), ...all.filter(short).map((action) => `-${short(action)}`), ...all.filter((action) => !short(action)).map((action) => `-A ${action}`),
    ...['G', 'W', 'P', 'S', 'X', 'F', 'C'].flatMap((letter) => (value(letter) === undefined ? [] : [`-${letter} ${letter === 'F' ? value(letter)! : quoted(value(letter)!)}`])),
  ].join(' ');
  const optional = Object.fromEntries(([['words', 'W'], ['glob', 'G'], ['fn', 'F'], ['command', 'C'], ['filter', 'X']] as const).flatMap(([name, letter]) => (value(letter) === undefined ? [] : [[name, value(letter)]])));
  return { ...read, spec: { text, actions: all, prefix: value('P') ?? '', suffix: value('S') ?? '', options: new Set(options), ...optional } };
}

/** Shells that have had a specification: before, none is missed. */
const specified = new WeakSet<Shell>();

function* complete(shell: Shell, argv: string[]): Blocking<number> {
  const asked = readSpec(argv, 'abcdefgjksuvprDEIG:W:F:C:X:P:S:');
  if (typeof asked === 'string') return yield* complain(shell, 'complete', asked, 2);
  if (asked.bad) return yield* badOption(shell, 'complete', asked.bad, COMPLETE_USAGE);
  const names = [...SPECIAL_SPECS.filter((name) => asked.flags.has(name[1]!)), ...asked.rest];
  if (asked.flags.has('r')) {
    if (names.length === 0) shell.completions.clear();
    if (shell.completions.size === 0 && !specified.has(shell)) return 0;
    let status = 0;
    for (const name of names) if (!shell.completions.delete(name)) status = yield* complain(shell, 'complete', `${name}: no completion specification`);
    return status;
  }
  if (asked.flags.has('p') || argv.length === 1 || (argv.length === 2 && argv[1] === '--')) return yield* print(shell, names);
  if (names.length === 0) {
    yield* shell.error(`complete: usage: ${COMPLETE_USAGE}\n`);
    return 2;
  }
  specified.add(shell);
  for (const name of names) shell.completions.set(name, { ...asked.spec, options: new Set(asked.spec.options) });
  return 0;
}

function* print(shell: Shell, names: readonly string[]): Blocking<number> {
  let status = 0;
  for (const name of names.length > 0 ? names : [...shell.completions.keys()].sort()) {
    const spec = shell.completions.get(name);
    if (spec === undefined) status = yield* complain(shell, 'complete', `${name}: no completion specification`);
    else yield* shell.write(`complete ${[spec.text, name].filter(Boolean).join(' ')}\n`);
  }
  return status;
}

/** The candidates that `complete` would give. */
function* compgen(shell: Shell, argv: string[]): Blocking<number> {
  const asked = readSpec(argv, 'abcdefgjksuvG:W:F:C:X:P:S:');
  if (typeof asked === 'string') return yield* complain(shell, 'compgen', asked, 2);
  if (asked.bad) return yield* badOption(shell, 'compgen', asked.bad, COMPGEN_USAGE);
  // Nothing is asked for.
  if (!argv[1]?.startsWith('-') || argv[1] === '-' || argv[1] === '--') return 0;
  const text = asked.rest[0] ?? '', current = { start: 0, raw: text, text, quote: '' };
  const { candidates } = yield* programmed(shell, asked.spec, { words: [], current, line: text });
  for (const { value } of candidates) yield* shell.write(`${value.length > 1 ? value.replace(/\/$/, '') : value}\n`);
  return candidates.length > 0 ? 0 : 1;
}

/** Changes options of a spec; within a completion's function, of the one under way. */
function* compopt(shell: Shell, argv: string[]): Blocking<number> {
  const on: string[] = [], off: string[] = [], names: string[] = [];
  for (let i = 1; i < argv.length; i++) {
    const word = argv[i]!;
    if (word === '-o' || word === '+o') (word === '-o' ? on : off).push(argv[++i] ?? '');
    else if (word === '--') {
      names.push(...argv.slice(i + 1));
      break;
    } else if (/^[-+]./.test(word) && !SPECIAL_SPECS.some((name) => name === word)) return yield* badOption(shell, 'compopt', word.slice(0, 2), COMPOPT_USAGE);
    else names.push(word);
  }
  for (const option of [...on, ...off]) if (!OPTIONS.includes(option)) return yield* complain(shell, 'compopt', `${option}: invalid option name`, 2);
  const current = running.get(shell);
  if (names.length === 0 && !current) return yield* complain(shell, 'compopt', 'not currently executing completion function');
  let status = 0;
  for (const name of names.length > 0 ? names : [undefined]) {
    const spec = name === undefined ? current : shell.completions.get(name);
    if (!spec) status = yield* complain(shell, 'compopt', `${name}: no completion specification`);
    else if (on.length + off.length === 0) yield* shell.write(`compopt ${OPTIONS.map((option) => `${spec.options.has(option) ? '-' : '+'}o ${option}`).join(' ')}${name === undefined ? '' : ` ${name}`}\n`);
    for (const option of on) spec?.options.add(option);
    for (const option of off) spec?.options.delete(option);
  }
  return status;
}

export const completionEntries: BuiltinEntry[] = [
  { name: 'compgen', run: compgen, only: 'bash', usage: COMPGEN_USAGE },
  { name: 'complete', run: complete, only: 'bash', usage: COMPLETE_USAGE.replace('[-W wordlist] [', '[-W wordlist]  [') },
  { name: 'compopt', run: compopt, only: 'bash', usage: COMPOPT_USAGE },
];
