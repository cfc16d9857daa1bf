/** alias unalias umask times getopts enable caller. */
import type { Blocking } from '../../kernel/blocking.ts';
import { encode } from '../../kernel/bytes.ts';
import type { Shell } from '../shell.ts';
import { callFrames } from '../special-variables.ts';
import { isName } from '../variables.ts';
import { readLetters, type BuiltinEntry } from './builtin.ts';
import { attempt, badOption, complain } from './complaints.ts';
import { builtinEntries, isBuiltin } from './registry.ts';

const quoted = (text: string): string => `'${text.replaceAll("'", "'\\''")}'`;

/** What no word may hold that is to be replaced. */
const NO_ALIAS = /[\s$`'"\\/;&|()<>]/;

/** By name; in ash's and dash's as they lie in a table of 39 places. */
function aliasNames(shell: Shell): string[] {
  const names = [...shell.aliases.keys()];
  if (shell.dialect === 'bash') return names.sort();
  const place = (name: string): number => encode(name).reduce((sum, byte) => sum + byte, encode(name)[0]! << 4) % 39;
  return names.sort((a, b) => place(a) - place(b));
}

function* alias(shell: Shell, argv: string[]): Blocking<number> {
  const { flags, rest: words, bad } = shell.dialect === 'ash' ? { flags: new Set(), rest: argv.slice(1), bad: undefined } : readLetters(argv, 'p');
  if (bad) return yield* badOption(shell, 'alias', bad, 'alias [-p] [name[=value] ... ]');
  let status = 0;
  const line = (name: string): string => `${shell.dialect === 'bash' ? 'alias ' : ''}${name}=${quoted(shell.aliases.get(name)!)}\n`;
  if (words.length === 0 || flags.has('p')) for (const name of aliasNames(shell)) yield* shell.write(line(name));
  // bash's first list of no aliases is the end of it, too.
  if (flags.has('p') && shell.aliases.size === 0) return 0;
  for (const word of words) {
    const at = word.indexOf('=');
    if (at > 0 && shell.dialect === 'bash' && NO_ALIAS.test(word.slice(0, at))) status = yield* complain(shell, 'alias', `\`${word.slice(0, at)}': invalid alias name`);
    else if (at > 0) shell.aliases.set(word.slice(0, at), word.slice(at + 1));
    else if (shell.aliases.has(word)) yield* shell.write(line(word));
    else status = yield* complain(shell, 'alias', `${word}${shell.dialect === 'ash' ? ' not found' : ': not found'}`);
  }
  return status;
}

function* unalias(shell: Shell, argv: string[]): Blocking<number> {
  const { flags, rest, bad } = readLetters(argv, 'a');
  if (bad) return yield* badOption(shell, 'unalias', bad, 'unalias [-a] name [name ...]');
  if (flags.has('a')) {
    shell.aliases.clear();
    return 0;
  }
  if (rest.length === 0 && shell.dialect === 'ash') return 0;
  if (rest.length === 0) {
    yield* shell.error('unalias: usage: unalias [-a] name [name ...]\n');
    return 2;
  }
  let status = 0;
  for (const name of rest) if (!shell.aliases.delete(name)) status = yield* complain(shell, 'unalias', `${name}${shell.dialect === 'ash' ? ' not found' : ': not found'}`);
  return status;
}

/** The mask that a mode in letters makes of another in ash and dash, which know `u=g`, several changes in one clause, and an empty last clause; undefined: no mode. */
function posixMask(before: number, mode: string, dash: boolean): number | undefined {
  let mask = before;
  const clauses = mode.replace(/(.),$/s, '$1').split(',');
  for (const [index, clause] of clauses.entries()) {
    if (!dash && clause === '') continue;
    const match = (dash ? /^([ugoa]*)((?:[-+=](?:[ugo]|[rwxXs]*))+)$/ : /^([ugoa]*)((?:[-+=](?:[ugo]|[rwxXt]*))+)$/).exec(clause);
    // To dash a last clause may name only whose bits it means.
    if (!match) {
      if (dash && index === clauses.length - 1 && /^[ugoa]+$/.test(clause) && !mode.endsWith(',')) continue;
      return undefined;
    }
    for (const [, operator, letters] of match[2]!.matchAll(/([-+=])([^-+=]*)/g)) {
      const old = mask;
      for (const who of match[1] === '' || match[1]!.includes('a') ? 'ugo' : match[1]!) {
        const shift = { u: 6, g: 3, o: 0 }[who]!;
        const bits = [...letters!].reduce((sum, letter) => sum | ({ r: 4, w: 2, x: 1, X: (~old & 0o111) === 0 ? 0 : 1, u: ~old >> 6, g: ~old >> 3, o: ~old }[letter] ?? 0), 0) & 7;
        if (operator === '+') mask &= ~(bits << shift);
        else if (operator === '-') mask |= bits << shift;
        else mask = (mask & ~(7 << shift)) | ((7 & ~bits) << shift);
      }
    }
  }
  return mask;
}

function* umask(shell: Shell, argv: string[]): Blocking<number> {
  const { flags, rest, bad } = readLetters(argv, shell.dialect === 'ash' ? 'S' : 'pS');
  if (bad) return yield* badOption(shell, 'umask', bad, 'umask [-p] [-S] [mode]');
  const { p } = shell;
  const symbolic = (): string => ['u', 'g', 'o'].map((who, i) => `${who}=${['r', 'w', 'x'].filter((_, bit) => !((p.umask >> (6 - i * 3)) & (4 >> bit))).join('')}`).join(',');
  const mode = rest[0];
  if (mode === undefined) {
    const text = flags.has('S') ? symbolic() : p.umask.toString(8).padStart(4, '0');
    yield* shell.write(`${flags.has('p') ? `umask ${flags.has('S') ? '-S ' : ''}` : ''}${text}\n`);
    return 0;
  }
  if (mode === '') return shell.dialect === 'ash' ? 0 : yield* complain(shell, 'umask', "`\0': invalid symbolic mode operator");
  if (/^[0-7]+$/.test(mode) && (shell.dash || parseInt(mode, 8) <= (shell.dialect === 'ash' ? 0o777 : 0o7777))) p.umask = parseInt(mode, 8) & 0o777;
  else if (/^\d/.test(mode)) return yield* complain(shell, 'umask', shell.dash ? `Illegal number: ${mode}` : shell.dialect === 'ash' ? `illegal mode: ${mode}` : `${mode}: octal number out of range`);
  else if (shell.dialect === 'ash') {
    const mask = posixMask(p.umask, mode, shell.dash);
    if (mask === undefined) return yield* complain(shell, 'umask', `${shell.dash ? 'Illegal' : 'illegal'} mode: ${mode}`);
    p.umask = mask;
  } else {
    for (const clause of mode.split(',')) {
      const match = /^([ugoa]*)([-+=])([rwx]*)$/.exec(clause);
      if (!match) return yield* complain(shell, 'umask', `\`${/^[ugoa]*(?:[-+=][rwx]*)?(.?)/.exec(clause)![1] || '\0'}': invalid symbolic mode ${/^[ugoa]*[-+=]/.test(clause) ? 'character' : 'operator'}`);
      const bits = [...match[3]!].reduce((sum, letter) => sum | { r: 4, w: 2, x: 1 }[letter as 'r' | 'w' | 'x'], 0);
      for (const who of match[1] === '' || match[1]!.includes('a') ? 'ugo' : match[1]!) {
        const shift = { u: 6, g: 3, o: 0 }[who as 'u' | 'g' | 'o'];
        if (match[2] === '+') p.umask &= ~(bits << shift);
        else if (match[2] === '-') p.umask |= bits << shift;
        else p.umask = (p.umask & ~(7 << shift)) | ((7 & ~bits) << shift);
      }
    }
    if (flags.has('S')) yield* shell.write(`${symbolic()}\n`);
  }
  return 0;
}

function* times(shell: Shell, argv: string[]): Blocking<number> {
  if (shell.dialect === 'bash' && argv[1] !== '--' && /^-./.test(argv[1] ?? '')) return yield* badOption(shell, 'times', argv[1]!.slice(0, 2), 'times');
  const show = (ms: number): string => `${Math.floor(ms / 60000)}m${((ms % 60000) / 1000).toFixed(shell.dash ? 6 : 3)}s`;
  yield* shell.write(`${show(shell.p.cpu)} ${show(0)}\n${show(shell.childrenCpu)} ${show(0)}\n`);
  return 0;
}

/** Place within a word of bundled letters, between calls of getopts. */
const inside = new WeakMap<Shell, { index: number; at: number }>();

function* getopts(shell: Shell, argv: string[]): Blocking<number> {
  if (shell.dialect === 'bash' && argv[1] !== '--' && /^-./.test(argv[1] ?? '')) return yield* badOption(shell, 'getopts', argv[1]!.slice(0, 2), 'getopts optstring name [arg ...]');
  if (shell.dialect === 'bash' && argv[1] === '--') argv = [argv[0]!, ...argv.slice(2)];
  const [, spec, name, ...given] = argv;
  if (spec === undefined || name === undefined) {
    if (shell.dialect === 'ash') return yield* complain(shell, 'getopts', `${shell.dash ? 'Usage' : 'usage'}: getopts optstring var [arg${shell.dash ? '...' : ''}]`, shell.dash ? 2 : 1);
    yield* shell.error('getopts: usage: getopts optstring name [arg ...]\n');
    return 2;
  }
  const words = argv.length > 3 ? given : shell.positional;
  let index = Number(shell.variables.get('OPTIND') ?? 1) || 1;
  if (index < 1 || (shell.dialect === 'ash' && index > words.length + 1)) index = 1;
  const state = inside.get(shell), ash = shell.dialect === 'ash';
  const at = state && state.index === index ? state.at : 1;
  // ash's OPTIND is beyond a word as soon as it has begun it.
  if (ash && at > 1) index--;
  const word = words[index - 1];
  const finish = function* (value: string, nextIndex: number, status: number): Blocking<number> {
    for (const one of shell.dialect === 'ash' ? ['OPTIND', name] : []) if (shell.variables.find(one)?.readonly) return yield* complain(shell, 'getopts', `${one}: is read only`, 2);
    if (shell.variables.find('OPTIND')?.readonly) yield* attempt(shell, () => shell.assign('OPTIND', ''));
    else shell.variables.put('OPTIND', String(nextIndex));
    if (!isName(name)) return yield* complain(shell, 'getopts', shell.dialect === 'ash' ? `${name.replace(/=.*/s, '')}: bad variable name` : `\`${name}': not a valid identifier`);
    return (yield* attempt(shell, () => shell.assign(name, value))) === 0 ? status : 2;
  };
  if (at === 1 && (word === undefined || word === '-' || !word.startsWith('-') || word === '--')) {
    inside.delete(shell);
    shell.variables.delete('OPTARG');
    return yield* finish('?', word === '--' ? index + 1 : index, 1);
  }
  const letter = word![at]!, silent = spec.startsWith(':'), place = letter === ':' ? -1 : spec.indexOf(letter);
  const more = at + 1 < word!.length;
  const advance = (): number => {
    const next = more && !ash ? index : index + 1;
    if (more) inside.set(shell, { index: next, at: at + 1 });
    else inside.delete(shell);
    return next;
  };
  const argument = (text: string): Blocking<number> => attempt(shell, () => shell.assign('OPTARG', text));
  const prefix = `${shell.name.replace(/^-/, '')}: `;
  if (place < 0) {
    const next = advance();
    if (silent) yield* argument(letter);
    else {
      shell.variables.delete('OPTARG');
      if (shell.variables.get('OPTERR') !== '0') yield* shell.error(shell.dialect === 'ash' ? `Illegal option -${letter}\n` : `${prefix}illegal option -- ${letter}\n`);
    }
    return yield* finish('?', next, 0);
  }
  if (spec[place + 1] !== ':') {
    if (ash) yield* argument('');
    else shell.variables.delete('OPTARG');
    return yield* finish(letter, advance(), 0);
  }
  inside.delete(shell);
  if (more) {
    yield* argument(word!.slice(at + 1));
    return yield* finish(letter, index + 1, 0);
  }
  if (index < words.length) {
    yield* argument(words[index]!);
    return yield* finish(letter, index + 2, 0);
  }
  if (silent) yield* argument(letter);
  else {
    shell.variables.delete('OPTARG');
    if (shell.variables.get('OPTERR') !== '0') yield* shell.error(shell.dialect === 'ash' ? `No arg for -${letter} option\n` : `${prefix}option requires an argument -- ${letter}\n`);
  }
  return yield* finish(silent ? ':' : '?', index + 1, 0);
}

function* enable(shell: Shell, argv: string[]): Blocking<number> {
  const { flags, rest, bad } = readLetters(argv, 'adnpsf:');
  if (bad) return yield* badOption(shell, 'enable', bad, 'enable [-a] [-dnps] [-f filename] [name ...]');
  if (flags.has('f')) return yield* complain(shell, 'enable', 'loading builtins from files is not simulated here');
  let status = 0;
  if (flags.has('p') || rest.length === 0) return yield* listEnabled(shell, flags);
  for (const name of rest) {
    if (flags.has('d')) status = yield* complain(shell, 'enable', isBuiltin(shell, name) ? `${name}: not dynamically loaded` : `${name}: not a shell builtin`);
    else if (!isBuiltin(shell, name)) status = yield* complain(shell, 'enable', `${name}: not a shell builtin`);
    else if (flags.has('n')) shell.disabled.add(name);
    else shell.disabled.delete(name);
  }
  return status;
}

function* listEnabled(shell: Shell, flags: ReadonlySet<string>): Blocking<number> {
  for (const { name, special } of builtinEntries(shell)) {
    const off = shell.disabled.has(name);
    if ((flags.has('s') && !special) || (!flags.has('a') && off !== flags.has('n'))) continue;
    yield* shell.write(`enable ${off ? '-n ' : ''}${name}\n`);
  }
  return 0;
}

function* caller(shell: Shell, argv: string[]): Blocking<number> {
  const usage = 'caller [expr]', text = argv[1], frames = callFrames(shell);
  if (frames.length === 0) return 1;
  if (text?.startsWith('-')) return yield* badOption(shell, 'caller', text.slice(0, 2), usage);
  if (text !== undefined && !/^\d+$/.test(text)) {
    yield* complain(shell, 'caller', `${text}: invalid number`);
    yield* shell.error(`caller: usage: ${usage}\n`);
    return 2;
  }
  const frame = frames[Number(text ?? 0)], outer = frames[Number(text ?? 0) + 1];
  if (!frame || (!outer && text !== undefined)) return 1;
  yield* shell.write(text === undefined ? `${frame.line} ${outer?.source ?? 'NULL'}\n` : `${frame.line} ${outer!.name} ${outer!.source}\n`);
  return 0;
}

export const miscellanyEntries: BuiltinEntry[] = [
  { name: 'alias', run: alias, usage: 'alias [-p] [name[=value] ... ]' },
  { name: 'unalias', run: unalias, usage: 'unalias [-a] name [name ...]' },
  { name: 'umask', run: umask, usage: 'umask [-p] [-S] [mode]' },
  { name: 'times', run: times, special: true, usage: 'times' },
  { name: 'getopts', run: getopts, usage: 'getopts optstring name [arg ...]' },
  { name: 'enable', run: enable, only: 'bash', usage: 'enable [-a] [-dnps] [-f filename] [name ...]' },
  { name: 'caller', run: caller, only: 'bash', usage: 'caller [expr]' },
];
