/** The programs `bash` and `sh`: their command lines, and where their input comes from. */
import type { Blocking } from '../kernel/blocking.ts';
import { Utf8Decoder } from '../kernel/bytes.ts';
import { lookup, readText } from '../kernel/files.ts';
import type { Process } from '../kernel/process.ts';
import { isErrno } from './failure.ts';
import { runInteractive } from './interactive.ts';
import { defaultOptions, LETTERS, SHOPT_NAMES, type OptionName } from './options.ts';
import { refuse, showVersion } from './refusal.ts';
import { isBinaryFile, scriptText } from './run/binary-file.ts';
import { restrict } from './restricted.ts';
import { runSource } from './run/source.ts';
import { Shell } from './shell.ts';
import { isIncomplete } from './syntax/incomplete.ts';
import { loadPosixForms } from './syntax/posix-loaded.ts';

interface CommandLine {
  command: string | undefined;
  interactive: boolean;
  login: boolean;
  fromInput: boolean;
  options: [OptionName, boolean][];
  shopts: [string, boolean][];
  rest: string[];
  problem: string | undefined;
  restricted: boolean;
}

function readCommandLine(argv: readonly string[]): CommandLine {
  const line: CommandLine = { command: undefined, interactive: false, login: argv[0]!.startsWith('-'), fromInput: false, options: [], shopts: [], rest: [], problem: undefined, restricted: /(^|\/)rbash$/.test(argv[0]!) };
  let wantsCommand = false, i = 1;
  for (; i < argv.length; i++) {
    const word = argv[i]!;
    if (word === '--' || word === '-') {
      i++;
      break;
    }
    if (word.startsWith('--')) {
      if (word === '--login') line.login = true;
      else if (word === '--posix') line.options.push(['posix', true]);
      else if (word === '--rcfile' || word === '--init-file') i++;
      else if (word === '--restricted') line.restricted = true;
      else if (word === '--version' || word === '--help') line.command = word;
      else if (!['--norc', '--noprofile', '--noediting', '--verbose'].includes(word)) line.problem = word;
      continue;
    }
    if (!/^[-+]./.test(word)) break;
    const on = word[0] === '-';
    for (const letter of word.slice(1)) {
      if (letter === 'c') wantsCommand = true;
      else if (letter === 'i') line.interactive = true;
      else if (letter === 'l') line.login = true;
      else if (letter === 's') line.fromInput = true;
      else if (letter === 'o') line.options.push([argv[++i] as OptionName, on]);
      else if (letter === 'O') line.shopts.push([argv[++i]!, on]);
      else if (letter === 'r') line.restricted = on;
      else if (LETTERS[letter]) line.options.push([LETTERS[letter], on]);
      else line.problem = word.slice(0, 1) + letter;
    }
  }
  const option = line.options.find(([one]) => !(one in defaultOptions('bash', false)))?.[0], shopt = line.shopts.find(([one]) => !SHOPT_NAMES.includes(one))?.[0];
  if (option !== undefined) line.problem = `line 0: ${argv[0]}: ${option}: invalid option name`;
  else if (shopt !== undefined) line.problem = `line 0: ${shopt}: invalid shell option name`;
  line.rest = argv.slice(i);
  if (wantsCommand) {
    if (line.rest.length === 0) line.problem = '-c';
    else line.command = line.rest.shift();
  }
  return line;
}

export const shellMain = (dialect: 'bash' | 'ash', dash = false) => function* (p: Process): Blocking<number> {
  const argv0 = p.argv[0]!, line = readCommandLine(p.argv);
  if (line.restricted && dialect === 'ash') line.problem ??= '-r';
  if (line.problem !== undefined) return yield* refuse(p, dialect, dash, argv0, line.problem);
  if ((line.command === '--version' || line.command === '--help') && dialect === 'ash') return yield* refuse(p, dialect, dash, argv0, '--');
  if (line.command === '--version' || line.command === '--help') {
    yield* showVersion(p);
    return 0;
  }
  const file = line.command === undefined && !line.fromInput ? line.rest[0] : undefined;
  const interactive = line.interactive || (line.command === undefined && file === undefined && p.files.get(0)?.tty !== undefined && p.files.get(2)?.tty !== undefined);
  const name = line.command !== undefined ? (line.rest[0] ?? argv0) : (file ?? argv0);
  const args = line.command !== undefined || file !== undefined ? line.rest.slice(1) : line.rest;
  const shell = new Shell(p, { dialect, dash, interactive, name, args });
  for (const [option, on] of line.options) if (option in shell.options) shell.options[option] = on;
  for (const [option, on] of line.shopts) shell.shopts[option] = on;
  if (dialect === 'bash' && /(^|\/)-?sh$/.test(argv0)) shell.options.posix = true;
  shell.shopts['login_shell'] = line.login;
  shell.fromArgument = line.command !== undefined;
  // Nothing has run yet; where ash counts a text from an argument from 0, it is one less than here.
  if (dialect === 'ash' && !dash && !shell.fromArgument) shell.line = 0;
  return yield* shell.runToExit(() => start(shell, line, file, interactive));
};

function* start(shell: Shell, line: CommandLine, file: string | undefined, interactive: boolean): Blocking<number> {
  if (shell.dialect === 'ash') yield* loadPosixForms();
  for (const [key, value] of shell.p.env) if (key.startsWith('BASH_FUNC_') && shell.dialect === 'bash') yield* runSource(shell, `${key.slice(10, -2)} ${value}`);
  if (line.login) yield* sourceIfThere(shell, ['/etc/profile']);
  if (line.login) yield* sourceFirst(shell, shell.dialect === 'bash' ? ['.bash_profile', '.bash_login', '.profile', '.bashrc'] : ['.profile']);
  else if (interactive && shell.dialect === 'bash') yield* sourceIfThere(shell, ['/etc/bash.bashrc', `${shell.variables.get('HOME')}/.bashrc`]);
  if (shell.dialect === 'bash' && !interactive && shell.variables.get('BASH_ENV')) yield* sourceIfThere(shell, [shell.variables.get('BASH_ENV')!]);
  if (shell.dialect === 'ash' && interactive && shell.variables.get('ENV')) yield* sourceIfThere(shell, [shell.variables.get('ENV')!]);
  if (line.restricted && shell.dialect === 'bash') yield* restrict(shell);
  if (line.command !== undefined) return yield* runSource(shell, line.command, { final: true });
  if (file !== undefined) return yield* runFile(shell, file);
  if (interactive) return yield* runInteractive(shell);
  return yield* runInput(shell);
}

function* runFile(shell: Shell, file: string): Blocking<number> {
  let text: string;
  try {
    if (shell.dialect === 'bash' && isBinaryFile(shell.p, file)) {
      yield* shell.error(`${file}: ${file}: cannot execute binary file\n`);
      return 126;
    }
    text = scriptText(shell.p, file);
  } catch (error) {
    if (!isErrno(error)) throw error;
    const name = shell.p.argv[0]!.replace(/^-/, '');
    if (error.code === 'EISDIR' && shell.dialect === 'ash') return 0;
    yield* shell.error(error.code === 'EISDIR' && shell.dialect === 'bash' ? `${file}: ${file}: ${error.strerror}\n` : shell.dash ? `${name}: 0: cannot open ${file}: ${error.code === 'ENOENT' ? 'No such file' : error.strerror}\n` : shell.dialect === 'ash' ? `${name}: can't open '${file}': ${error.strerror}\n` : `${name}: ${file}: ${error.strerror}\n`);
    return shell.dialect === 'ash' ? 2 : error.code === 'ENOENT' ? 127 : 126;
  }
  shell.scriptName = file;
  return yield* runSource(shell, text);
}

/** How much dash and ash read of their input at a time. */
const DASH_BLOCK = 8191, ASH_BLOCK = 1023;

/** Commands from a pipe or a file on standard input. They may read the rest themselves: bash takes one line at a time, the others a block. */
function* runInput(shell: Shell): Blocking<number> {
  let text = '', lineNumber = 1, status = 0;
  const input = { decoder: new Utf8Decoder(), rest: new Uint8Array(0), block: shell.dialect === 'bash' ? 1 : shell.dash ? DASH_BLOCK : ASH_BLOCK };
  for (;;) {
    const line = yield* readRawLine(shell, input);
    if (line === '' && text === '') return status;
    text += line;
    if (line !== '' && (yield* isIncomplete(text, shell))) continue;
    status = yield* runSource(shell, text, { firstLine: lineNumber });
    if (shell.jump) return shell.status;
    lineNumber += text.split('\n').length - 1;
    text = '';
    if (line === '') return status;
  }
}

function* readRawLine(shell: Shell, input: { decoder: Utf8Decoder; rest: Uint8Array; block: number }): Blocking<string> {
  for (let text = ''; ;) {
    const end = input.rest.indexOf(10) + 1, line = end ? input.rest.subarray(0, end) : input.rest;
    input.rest = input.rest.subarray(line.length);
    text += input.decoder.push(line);
    if (end) return text;
    yield* shell.step();
    // Standard input that is closed says nothing.
    const file = shell.p.files.get(0), bytes = file ? yield* file.read(input.block) : input.rest;
    if (bytes.length === 0) return text;
    input.rest = bytes;
  }
}

function* sourceIfThere(shell: Shell, paths: string[]): Blocking<void> {
  for (const path of paths) {
    if (!lookup(shell.p, path)) continue;
    let text: string;
    try {
      text = readText(shell.p, path);
    } catch (error) {
      if (isErrno(error)) continue;
      throw error;
    }
    shell.sources.push(path);
    yield* runSource(shell, text, { evaluated: true, sourced: true, startup: true });
    if (shell.jump?.kind === 'return') shell.jump = undefined;
    shell.sources.pop();
  }
}

/** The first of these in the home folder. Debian's .profile reads .bashrc: without one, it is read itself. */
function* sourceFirst(shell: Shell, names: string[]): Blocking<void> {
  const home = shell.variables.get('HOME');
  for (const name of names) {
    if (!lookup(shell.p, `${home}/${name}`)) continue;
    try {
      readText(shell.p, `${home}/${name}`);
    } catch (error) {
      if (isErrno(error)) continue;
      throw error;
    }
    return yield* sourceIfThere(shell, [`${home}/${name}`]);
  }
}
