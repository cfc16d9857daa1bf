import type { Blocking } from '../kernel/blocking.ts';
import { decode } from '../kernel/bytes.ts';
import { openNull } from '../kernel/devices.ts';
import { Errno } from '../kernel/errno.ts';
import { open } from '../kernel/files.ts';
import type { Process } from '../kernel/process.ts';
import { openOperand, readAll } from './lines.ts';
import type { Parsed } from './options.ts';
import { spawnAndWait } from './spawn.ts';
import { complain, quoted, type Invocation, type Tool } from './tool.ts';

/** What a command line may hold, bytes, as xargs limits itself. */
const COMMAND_LINE = 131_072;

export const xargs: Tool = {
  name: 'xargs', usage: 'COMMAND [INITIAL-ARGS]...', summary: 'Run a command with arguments from standard input', stopAtOperand: true,
  options: [
    { short: 'n', long: 'max-args', value: true }, { short: 'I', value: true }, { short: 'r', long: 'no-run-if-empty' }, { short: '0', long: 'null' }, { short: 'd', long: 'delimiter', value: true }, { short: 't', long: 'verbose' },
    { short: 'P', long: 'max-procs', value: true }, { short: 'L', long: 'max-lines', value: true }, { short: 'a', long: 'arg-file', value: true }, { short: 'p', long: 'interactive' }, { short: 'i', long: 'replace', value: 'optional' }, { short: 's', long: 'max-chars', value: true },
    { short: 'x', long: 'exit' }, { short: 'E', value: true }, { short: 'o', long: 'open-tty' },
  ],
  *run(p, call) {
    const status = yield* work(p, call);
    if (p.files.has(0) || call.flavour === 'busybox') return status;
    yield* complain(p, 'xargs: error closing file: Bad file descriptor');
    return 1;
  },
};

function* work(p: Process, call: Invocation): Blocking<number> {
  const { options } = call;
  const strange = yield* badNumber(p, call);
  if (strange) return 1;
  const text = yield* input(p, call);
  if (text === undefined) return 1;
  const stop = options.value('E') ?? undefined;
  const replace = options.value('I') ?? (options.has('i') ? options.value('i') || '{}' : undefined);
  const all = itemLines(text, options, replace !== undefined), lines = Array.isArray(all) ? until(all, stop) : all;
  // What stands before the quote that nothing closes is still run.
  if (!Array.isArray(lines)) {
    if (call.flavour === 'gnu' && lines.before.length > 0) yield* runAll(p, call, groups(lines.before, options, replace !== undefined), replace);
    yield* complain(p, call.flavour === 'gnu' ? lines.complaint : lines.complaint.split(';')[0]!);
    return 1;
  }
  if (lines.length === 0 && (options.has('r') || replace !== undefined || call.flavour === 'busybox' && options.has('r'))) return 0;
  const command = (call.operands.length > 0 ? call.operands : ['echo']).join(' ').length + 1, room = Number(options.value('s') ?? COMMAND_LINE) - command;
  const long = replace !== undefined || options.has('L') ? -1 : lines.flat().findIndex((item) => item.length + 1 > room);
  if (long < 0) return yield* runAll(p, call, groups(lines, options, replace !== undefined, command), replace);
  // What comes before an argument that is too long is run, unless -x asks to stop.
  const before = [lines.flat().slice(0, long)];
  const status = long > 0 && !options.has('x') ? yield* runAll(p, call, groups(before, options, false, command), replace) : 0;
  if (status !== 0 && status !== 123) return status;
  yield* complain(p, room < (call.flavour === 'busybox' ? 1 : 0) ? `xargs: ${call.flavour === 'busybox' ? "can't" : 'cannot'} fit single argument within argument list size limit` : 'xargs: argument line too long');
  return 1;
}

/** -E: a word after which nothing counts. */
function until(lines: string[][], stop: string | undefined): string[][] {
  const line = stop === undefined || stop === '' ? -1 : lines.findIndex((items) => items.includes(stop));
  return line < 0 ? lines : [...lines.slice(0, line), lines[line]!.slice(0, lines[line]!.indexOf(stop!))].filter((items) => items.length > 0);
}

function* badNumber(p: Process, { options, flavour }: Invocation): Blocking<boolean> {
  for (const [letter, least] of [['n', 1], ['L', 1], ['P', 0], ['s', 1]] as const) {
    const value = options.value(letter);
    if (value === undefined) continue;
    const words = !/^-?\d+$/.test(value) ? `invalid number "${value}" for -${letter} option` : Number(value) < least ? `value ${value} for -${letter} option should be >= ${least}` : undefined;
    if (!words) continue;
    yield* complain(p, flavour === 'gnu' ? `xargs: ${words}` : /^\d+$/.test(value) ? `xargs: number ${value} is not in ${least}..2147483647 range` : `xargs: invalid number '${value}'`);
    if (flavour === 'gnu') yield* complain(p, "Try 'xargs --help' for more information.");
    return true;
  }
  return false;
}

function* input(p: Process, { options, flavour }: Invocation): Blocking<string | undefined> {
  const path = options.value('a') ?? '-';
  try {
    return decode(yield* readAll(p, openOperand(p, path)));
  } catch (error) {
    if (!(error instanceof Errno) || error.code === 'EINTR') throw error;
    // A closed standard input is an empty one.
    if (path === '-') return '';
    yield* complain(p, flavour === 'busybox' ? `xargs: can't open '${path}': ${error.strerror}` : `xargs: Cannot open input file ${quoted(p, path)}: ${error.strerror}`);
    return undefined;
  }
}

/** Items, line by line; or those before a mistake, and what it is. */
function itemLines(text: string, options: Parsed, wholeLines: boolean): string[][] | { before: string[][]; complaint: string } {
  const delimiter = options.has('0') ? '\0' : options.value('d')?.replace(/\\([nt0\\])/, (_, letter: string) => ({ n: '\n', t: '\t', 0: '\0', '\\': '\\' })[letter]!);
  if (delimiter !== undefined) return (text.endsWith(delimiter) ? text.slice(0, -delimiter.length) : text).split(delimiter).filter((item, _, all) => all.length > 1 || item !== '').map((item) => [item]);
  const found: string[][] = [];
  for (const line of text.split(/(?<!\\)\n/)) {
    const source = wholeLines ? line.trimStart() : line;
    const unclosed = /^(?:[^'"\\]|\\[\s\S]|'[^']*'|"[^"]*")*(['"])/.exec(source.replace(/'[^']*'|"[^"]*"|\\[\s\S]/g, ''));
    if (unclosed) return { before: [...found, source.split(unclosed[1]!)[0]!.replace(/\S+$/, '').trim().split(/\s+/).filter(Boolean)].filter((items) => items.length > 0), complaint: `xargs: unmatched ${unclosed[1] === "'" ? 'single' : 'double'} quote; by default quotes are special to xargs unless you use the -0 option` };
    const items = wholeLines ? (source === '' ? [] : [source]) : source.match(/(?:'[^']*'|"[^"]*"|\\[\s\S]|[^\s'"\\])+/g) ?? [];
    const plain = items.map((item) => item.replace(/'([^']*)'|"([^"]*)"|\\([\s\S])/g, (_, single?: string, double?: string, escaped?: string) => single ?? double ?? escaped ?? ''));
    if (plain.length > 0) found.push(plain);
  }
  return found;
}

/** The arguments of each command. */
function groups(lines: readonly string[][], options: Parsed, each: boolean, command = 0): string[][] {
  if (each) return lines.map((line) => line);
  const perLines = options.value('L');
  if (perLines !== undefined) return Array.from({ length: Math.ceil(lines.length / Number(perLines)) }, (_, at) => lines.slice(at * Number(perLines), (at + 1) * Number(perLines)).flat());
  const most = Number(options.value('n') ?? Infinity), bytes = Number(options.value('s') ?? COMMAND_LINE) - command;
  const found: string[][] = [];
  let size = 0;
  for (const item of lines.flat()) {
    const last = found.at(-1);
    size += item.length + 1;
    if (last && last.length < most && size <= bytes) last.push(item);
    else {
      found.push([item]);
      size = item.length + 1;
    }
  }
  return found;
}

function* runAll(p: Process, call: Invocation, all: readonly string[][], replace: string | undefined): Blocking<number> {
  const { options, operands } = call;
  const command = operands.length > 0 ? operands : ['echo'];
  let status = 0;
  for (const group of all.length > 0 ? all : [[]]) {
    const argv = replace !== undefined ? command.map((word, at) => (at === 0 ? word : word.replaceAll(replace, group[0]!))) : [...command, ...group];
    if (options.has('p')) {
      yield* p.write(2, argv.join(' '));
      if (!p.tty) {
        yield* complain(p, call.flavour === 'gnu' ? 'xargs: failed to open /dev/tty for reading: No such device or address' : "xargs: can't open '/dev/tty': No such device or address");
        return 1;
      }
      yield* p.write(2, '?...');
      if (!(yield* confirmed(p))) continue;
    }
    if (options.has('t')) yield* complain(p, argv.join(' '));
    const files = new Map(p.files);
    files.set(0, openNull());
    const result = yield* spawnAndWait(p, argv, { files }, 'xargs');
    if (result === 127 || result === 126) return result;
    if (result === 255) {
      yield* complain(p, `xargs: ${argv[0]}: exited with status 255; aborting`);
      return 124;
    }
    if (result > 128) {
      yield* complain(p, call.flavour === 'busybox' ? `xargs: '${argv[0]}' terminated by signal ${result - 128}` : `xargs: ${argv[0]}: terminated by signal ${result - 128}`);
      return 125;
    }
    if (result !== 0) status = 123;
  }
  return status;
}

/** -p asks the terminal, since standard input holds the items. */
function* confirmed(p: Process): Blocking<boolean> {
  let answer = '';
  const terminal = open(p, '/dev/tty', { read: true }).retain();
  for (;;) {
    const bytes = yield* terminal.read(1);
    if (bytes.length === 0 || bytes[0] === 10) break;
    answer += String.fromCharCode(bytes[0]!);
  }
  terminal.release();
  return /^[yY]/.test(answer);
}
