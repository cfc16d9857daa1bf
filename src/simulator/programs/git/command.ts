/** How a command of git is declared, and how its words are read. */
import type { Blocking } from '../../kernel/blocking.ts';
import type { Process } from '../../kernel/process.ts';
import { encode } from '../../kernel/bytes.ts';
import { Parsed, parseOptions, UsageError, type Option } from '../options.ts';
import { absolutePath } from '../node-facts.ts';
import { readConfig } from './config.ts';
import { GitError } from './error.ts';
import { isLacking } from './lacking-options.ts';
import { onTerminal } from './pager.ts';
import type { Repository } from './repository.ts';

export interface Call {
  p: Process;
  repository: Repository;
  options: Parsed;
  operands: string[];
  /** What stands behind `--`; undefined without one. */
  behind: string[] | undefined;
  /** What stands before `--`, as it was typed. */
  typed?: readonly string[];
}

export interface Command {
  name: string;
  /** Operands as the usage line shows them. */
  usage: string;
  options?: readonly Option[];
  /** Works outside of a repository too. */
  anywhere?: true;
  /** Its words are not looked at for options. */
  literal?: true;
  /** log, show and diff refuse unknown options in words of their own. */
  revisions?: true;
  run: (call: Call) => Blocking<number>;
}

/** Reads the words of a command. @throws GitError in git's words for a wrong option */
export function readCall(command: Command, p: Process, words: readonly string[], repository: Repository): Call {
  if (command.literal) return { p, repository, options: new Parsed(), operands: [...words], behind: undefined };
  const end = words.indexOf('--'), own = (end < 0 ? words : words.slice(0, end)).map((word) => (command.revisions && /^-\d+$/.test(word) ? `--max-count=${word.slice(1)}` : word));
  try {
    const { options, operands } = parseOptions(own, command.options ?? [], { stopAtOperand: false });
    return { p, repository, options, operands, behind: end < 0 ? undefined : words.slice(end + 1), typed: end < 0 ? words : words.slice(0, end) };
  } catch (error) {
    if (!(error instanceof UsageError)) throw error;
    const usage = `usage: git ${command.name} ${command.usage}`;
    if (error.help) throw new GitError(usage, 129);
    if (error.word === undefined) {
      const missing = /requires an argument(?: -- '(.)')?/.exec(error.gnu), long = /--([\w-]+)/.exec(error.gnu)?.[1];
      if (missing && command.revisions && command.name !== 'diff') throw new GitError(missing[1] === undefined ? `fatal: unrecognized argument: --${long}` : `error: -${missing[1]} requires an argument`);
      throw new GitError(missing ? `error: ${missing[1] === undefined ? `option \`${long}'` : `switch \`${missing[1]}'`} requires a value` : `error: ${error.gnu}`, 129);
    }
    if (isLacking(command.name, error.word)) throw new GitError(`git: this machine does not simulate 'git ${command.name} ${error.word}'`, 1);
    if (command.name === 'diff') throw new GitError(`error: invalid option: ${error.word}`, 255);
    if (command.revisions) throw new GitError(`fatal: unrecognized argument: ${error.word}`);
    throw new GitError(`error: ${error.word.startsWith('--') ? `unknown option \`${error.word.slice(2)}'` : `unknown switch \`${error.word.slice(1)}'`}\n${usage}`, 129);
  }
}

/** A path as typed, from the top of the work tree; '' is the top itself. */
export function fromTop({ p, repository }: Pick<Call, 'p' | 'repository'>, path: string): string {
  const full = absolutePath(p, path).replace(/(?<=.)\/$/, ''), top = repository.top === '/' ? '' : repository.top;
  if (full !== repository.top && !full.startsWith(`${top}/`)) throw new GitError(`fatal: ${path}: '${path}' is outside repository at '${repository.top}'`);
  return full.slice(top.length + 1);
}

/** A path from the top as the current folder sees it. */
export function fromHere({ p, repository }: Pick<Call, 'p' | 'repository'>, path: string): string {
  const top = repository.top === '/' ? '' : repository.top, here = p.cwd === repository.top ? [] : p.cwd.slice(top.length + 1).split('/'), there = path.split('/');
  let same = 0;
  while (same < here.length && same < there.length - 1 && here[same] === there[same]) same++;
  return [...here.slice(same).map(() => '..'), ...there.slice(same)].join('/') || './';
}

const ESCAPES: Record<string, string> = { '\t': '\\t', '\n': '\\n', '"': '\\"', '\\': '\\\\' };

/** A path in C's spelling, where it has bytes beyond ASCII or signs that a shell would mind. */
export function quotePath(path: string, blanks = false): string {
  if (!/[^\x20-\x7e]|["\\]/.test(path) && !(blanks && path.includes(' '))) return path;
  return `"${[...encode(path)].map((byte) => ESCAPES[String.fromCharCode(byte)] ?? (byte < 32 || byte > 126 ? `\\${byte.toString(8).padStart(3, '0')}` : String.fromCharCode(byte))).join('')}"`;
}

/** Whether a path from the top lies below one of some operands; shell patterns count as git's pathspecs do. */
export function below(operands: readonly string[]): (path: string) => boolean {
  const tests = operands.map((operand) => {
    const pattern = /[*?[]/.test(operand) ? new RegExp(`^${operand.replace(/[.+^${}()|\\]/g, '\\$&').replace(/\*/g, '.*').replace(/\?/g, '.')}(/.*)?$`) : undefined;
    return (path: string): boolean => operand === '' || path === operand || path.startsWith(`${operand}/`) || pattern?.test(path) === true;
  });
  return (path) => tests.some((test) => test(path));
}

const COLOURS = { plain: '', red: '\x1b[31m', green: '\x1b[32m', yellow: '\x1b[33m', cyan: '\x1b[36m', magenta: '\x1b[35m', bold: '\x1b[1m', 'bold red': '\x1b[1;31m', 'bold blue': '\x1b[1;34m', 'bold green': '\x1b[1;32m', 'bold yellow': '\x1b[1;33m', 'bold cyan': '\x1b[1;36m' } as const;
export type Paint = (colour: keyof typeof COLOURS, text: string) => string;

/** Colours text for a terminal, as color.ui=auto does. */
export function painter({ p, repository, options }: Pick<Call, 'p' | 'repository' | 'options'>, of = 'ui'): Paint {
  const settings = readConfig(p, repository), wish = options.has('no-color') ? 'never' : options.has('color-words') || options.value('word-diff') === 'color' ? 'always' : options.value('color') ?? (options.has('color') ? 'always' : settings.get(`color.${of}`) ?? settings.get('color.ui') ?? 'auto');
  const on = wish === 'always' || (wish === 'auto' && onTerminal(p));
  return (colour, text) => (on && (text !== '' || colour === 'plain') ? `${COLOURS[colour]}${text}\x1b[m` : text);
}
