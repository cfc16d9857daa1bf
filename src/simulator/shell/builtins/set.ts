/** set, shopt, unset, shift. */
import type { Blocking } from '../../kernel/blocking.ts';
import { position } from '../expand/cells.ts';
import { LETTERS, SHOPT_NAMES, type OptionName } from '../options.ts';
import { restrict } from '../restricted.ts';
import type { Shell } from '../shell.ts';
import { isName } from '../variables.ts';
import { readLetters, toInt, type BuiltinEntry } from './builtin.ts';
import { badOption, complain, refuseMore } from './complaints.ts';
import { plainAssignment } from './declaration-text.ts';
import { functionText } from './function-text.ts';

const SET_USAGE = 'set [-abefhkmnptuvxBCEHPT] [-o option-name] [--] [-] [arg ...]';
const ASH_OPTIONS: OptionName[] = ['errexit', 'noglob', 'ignoreeof', 'monitor', 'noexec', 'xtrace', 'verbose', 'noclobber', 'allexport', 'notify', 'nounset', 'vi', 'pipefail', 'errtrace'];

const DASH_OPTIONS = ['errexit', 'noglob', 'ignoreeof', 'interactive', 'monitor', 'noexec', 'stdin', 'xtrace', 'verbose', 'vi', 'emacs', 'noclobber', 'allexport', 'notify', 'nounset', 'privileged', 'nolog', 'debug'];

function* set(shell: Shell, argv: string[]): Blocking<number> {
  if (argv.length === 1) return yield* showAll(shell);
  let i = 1;
  // bash sets nothing where a letter is wrong.
  if (shell.dialect === 'bash') for (let at = 1; at < argv.length && /^[-+]./.test(argv[at]!) && argv[at] !== '--'; at++) {
    const strange = [...argv[at]!.slice(1)].find((letter) => letter !== 'o' && letter !== 'r' && !LETTERS[letter]);
    if (strange !== undefined) return yield* badOption(shell, 'set', `${argv[at]![0]}${strange}`, SET_USAGE);
    if (argv[at]!.includes('o')) at++;
  }
  for (; i < argv.length; i++) {
    const word = argv[i]!;
    if (word === '--' || word === '-') {
      if (word === '-') shell.options.xtrace = shell.options.verbose = false;
      if (word === '--' || i + 1 < argv.length) setPositional(shell, argv.slice(i + 1));
      return 0;
    }
    if (!/^[-+]./.test(word)) break;
    const on = word[0] === '-';
    for (const letter of word.slice(1)) {
      if (letter === 'o') {
        const name = argv[++i];
        if (name === undefined) {
          yield* listOptions(shell, on);
          continue;
        }
        if (!known(shell, name)) {
          if (shell.dialect === 'bash') return yield* complain(shell, 'set', `${name}: invalid option name`, 2);
          const option = `${on || shell.dash ? '-' : '+'}o ${name}`;
          if (shell.dash) return yield* complain(shell, 'set', `Illegal option ${option}`);
          yield* shell.complainOfBuiltin('set', `illegal option ${option}`);
          return 1;
        }
        yield* setOption(shell, name as OptionName, on);
      } else if (shell.dialect === 'ash' && !(shell.dash ? 'abCEefIimnpsuVvx' : 'abCEefImnuvx').includes(letter)) return yield* badOption(shell, 'set', `${word[0]}${letter}`, SET_USAGE);
      else if (LETTERS[letter]) yield* setOption(shell, LETTERS[letter], on);
      else if (letter === 'r' && on && shell.dialect === 'bash') yield* restrict(shell, !shell.fromArgument);
      else if (shell.dialect === 'bash') return yield* badOption(shell, 'set', `${word[0]}${letter}`, SET_USAGE);
    }
  }
  if (i < argv.length) setPositional(shell, argv.slice(i));
  return 0;
}

function setPositional(shell: Shell, words: string[]): void {
  shell.positional = words;
  // What a sourced file sets outside of functions outlives its own arguments.
  if (shell.callStack.length === 0) shell.positionalSet = true;
}

const known = (shell: Shell, name: string): boolean => (shell.dash ? DASH_OPTIONS.includes(name) : shell.dialect === 'ash' ? ASH_OPTIONS.includes(name as OptionName) : name in shell.options);

function* setOption(shell: Shell, name: OptionName, on: boolean): Blocking<void> {
  if (name === 'monitor' && on && shell.dialect === 'ash' && !shell.p.tty) return yield* shell.complainOfBuiltin('set', "can't access tty; job control turned off");
  shell.options[name] = on;
  if (name === 'vi' && on) shell.options.emacs = false;
  if (name === 'emacs' && on) shell.options.vi = false;
}

function* listOptions(shell: Shell, readable: boolean): Blocking<void> {
  if (shell.dash && readable) yield* shell.write('Current option settings\n');
  const names: readonly string[] = shell.dash ? DASH_OPTIONS : shell.dialect === 'ash' ? ASH_OPTIONS : (Object.keys(shell.options).sort() as OptionName[]);
  for (const name of names) {
    const on = name === 'interactive' ? shell.interactive : name === 'stdin' ? !shell.fromArgument && shell.scriptName === undefined : shell.options[name as OptionName] ?? false;
    if (!readable) yield* shell.write(`set ${on ? '-' : '+'}o ${name}\n`);
    else yield* shell.write(shell.dialect === 'ash' ? `${name.padEnd(16)}${on ? 'on' : 'off'}\n` : `${name.padEnd(15)}\t${on ? 'on' : 'off'}\n`);
  }
}

function* showAll(shell: Shell): Blocking<number> {
  for (const name of shell.variables.names()) {
    const variable = shell.variables.own(name)!;
    if (variable.value === undefined && !variable.array && !variable.assoc) continue;
    yield* shell.write(shell.dialect === 'ash' ? `${name}='${(shell.variables.get(name) ?? '').replaceAll("'", `'"'"'`)}'\n` : `${plainAssignment(name, variable)}\n`);
  }
  if (shell.dialect === 'bash' && !shell.options.posix) for (const [name, fn] of [...shell.functions].sort(([a], [b]) => (a < b ? -1 : 1))) yield* shell.write(`${functionText(name, fn)}\n`);
  return 0;
}

function* shopt(shell: Shell, argv: string[]): Blocking<number> {
  const { flags, rest, bad } = readLetters(argv, 'supqo');
  if (bad) return yield* badOption(shell, 'shopt', bad, 'shopt [-pqsu] [-o] [optname ...]');
  if (flags.has('s') && flags.has('u')) return yield* complain(shell, 'shopt', 'cannot set and unset shell options simultaneously');
  const names = flags.has('o') ? Object.keys(shell.options).sort() : SHOPT_NAMES;
  const read = (name: string): boolean => (flags.has('o') ? shell.options[name as OptionName] : shell.shopts[name] === true);
  const strange = rest.filter((name) => !names.includes(name));
  for (const name of strange) yield* complain(shell, 'shopt', `${name}: invalid ${flags.has('o') ? '' : 'shell '}option name`);
  if (strange.length > 0) return 1;
  if ((flags.has('s') || flags.has('u')) && rest.length > 0) {
    for (const name of rest) {
      if (flags.has('o')) yield* setOption(shell, name as OptionName, flags.has('s'));
      else shell.shopts[name] = flags.has('s');
    }
    return 0;
  }
  if (!flags.has('q')) for (const name of rest.length > 0 ? rest : names) {
    if ((flags.has('s') && !read(name)) || (flags.has('u') && read(name))) continue;
    yield* shell.write(flags.has('p') ? (flags.has('o') ? `set ${read(name) ? '-' : '+'}o ${name}\n` : `shopt ${read(name) ? '-s' : '-u'} ${name}\n`) : `${name.padEnd(15)}\t${read(name) ? 'on' : 'off'}\n`);
  }
  return rest.every(read) ? 0 : 1;
}

function* unset(shell: Shell, argv: string[]): Blocking<number> {
  const { flags, rest, bad } = readLetters(argv, shell.dialect === 'ash' ? 'fv' : 'fvn');
  if (bad) return yield* badOption(shell, 'unset', bad, 'unset [-f] [-v] [-n] [name ...]');
  if (flags.has('f') && flags.has('v')) return yield* complain(shell, 'unset', 'cannot simultaneously unset a function and a variable');
  let status = 0;
  for (const written of rest) {
    // To ash and dash a name ends at its sign of equality.
    const ash = shell.dialect === 'ash', word = ash && !flags.has('f') ? written.replace(/=.*/s, '') : written;
    if (ash && !flags.has('f') && !isName(word)) {
      yield* complain(shell, 'unset', `${word}: bad variable name`);
      continue;
    }
    const match = /^([^[]+)(?:\[(.*)\])?$/s.exec(word);
    const name = match?.[1] ?? word;
    if (flags.has('f') || !match) status = (yield* unsetFunction(shell, word)) || status;
    else if (!isName(name) && (flags.has('v') || match[2] !== undefined)) status = yield* complain(shell, 'unset', `\`${word}': not a valid identifier`);
    else if ((flags.has('n') ? shell.variables.own(name) : shell.variables.find(name))?.readonly) status = yield* complain(shell, 'unset', shell.dialect === 'ash' ? `${name}: is read only` : `${flags.has('n') ? name : shell.variables.target(name)}: cannot unset: readonly variable`);
    else if (match[2] !== undefined) status = yield* unsetElement(shell, name, match[2]);
    else if (shell.variables.own(name)) status = yield* unsetVariable(shell, flags.has('n') ? name : shell.variables.target(name));
    else if (!flags.has('v') && shell.dialect === 'bash') status = (yield* unsetFunction(shell, word)) || status;
  }
  return status;
}

function* unsetFunction(shell: Shell, name: string): Blocking<number> {
  if (shell.functions.get(name)?.readonly) return yield* complain(shell, 'unset', `${name}: cannot unset: readonly function`);
  shell.functions.delete(name);
  return 0;
}

function* unsetVariable(shell: Shell, name: string): Blocking<number> {
  if (name.endsWith(']')) return yield* unsetElement(shell, name.slice(0, name.indexOf('[')), name.slice(name.indexOf('[') + 1, -1));
  shell.variables.delete(name);
  return 0;
}

function* unsetElement(shell: Shell, name: string, subscript: string): Blocking<number> {
  const variable = shell.variables.find(name);
  if (!variable || subscript === '') return 0;
  if (subscript === '@' || subscript === '*') {
    if (variable.assoc) variable.assoc.clear();
    else if (variable.array) variable.array = [];
    else shell.variables.delete(name);
  } else if (variable.assoc) variable.assoc.delete(/^(["']).*\1$/s.test(subscript) ? subscript.slice(1, -1) : subscript);
  else if (variable.array) {
    const at = position(shell, variable, name, subscript, true);
    if (at < 0) return yield* complain(shell, 'unset', `[${subscript}]: bad array subscript`);
    delete variable.array[at];
    while (variable.array.length > 0 && !(variable.array.length - 1 in variable.array)) variable.array.length--;
  } else if (position(shell, variable, name, subscript) === 0) shell.variables.delete(name);
  return 0;
}

function* shift(shell: Shell, argv: string[]): Blocking<number> {
  if (argv[1] === '--' && shell.dialect === 'bash') argv = [argv[0]!, ...argv.slice(2)];
  const text = argv[1] ?? '1';
  if (!/^[-+]?\d+$/.test(text) || (shell.dialect === 'bash' || shell.dash) && Math.abs(Number(text)) >= (shell.dash ? 2 ** 31 : 2 ** 63)) {
    yield* complain(shell, 'shift', shell.dialect === 'ash' ? `Illegal number: ${text}` : `${text}: numeric argument required`);
    return shell.dialect === 'ash' ? 2 : 1;
  }
  if (argv.length > 2 && shell.dialect === 'bash') return yield* refuseMore(shell, 'shift');
  const count = shell.dialect === 'ash' ? toInt(text) : Number(text);
  if (count < 0 && /^\d/.test(text)) return 0;
  if (count < 0) return yield* complain(shell, 'shift', shell.dialect === 'ash' ? `Illegal number: ${text}` : `${text}: shift count out of range`, shell.dialect === 'ash' ? 2 : 1);
  if (count > shell.positional.length) return shell.dash ? yield* complain(shell, 'shift', "can't shift that many", 2) : shell.options.posix ? yield* complain(shell, 'shift', `${text}: shift count out of range`) : 1;
  shell.positional = shell.positional.slice(count);
  return 0;
}

export const setEntries: BuiltinEntry[] = [
  { name: 'set', run: set, special: true, usage: SET_USAGE },
  { name: 'shopt', run: shopt, only: 'bash', usage: 'shopt [-pqsu] [-o] [optname ...]' },
  { name: 'unset', run: unset, special: true, usage: 'unset [-f] [-v] [-n] [name ...]' },
  { name: 'shift', run: shift, special: true, usage: 'shift [n]' },
];
