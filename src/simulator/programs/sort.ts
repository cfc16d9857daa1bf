import type { Blocking } from '../kernel/blocking.ts';
import { decodeExactly } from '../kernel/bytes.ts';
import { Errno } from '../kernel/errno.ts';
import { writeFile } from '../kernel/files.ts';
import type { Process } from '../kernel/process.ts';
import { closedInput } from './closed-input.ts';
import { openOperand, readAll } from './lines.ts';
import { filesFrom } from './files0.ts';
import { randomPlace, seed } from './random-source.ts';
import { markedLine, notes, type ShownKey } from './sort-debug.ts';
import { byCodePoint, compareBy } from './sort-order.ts';
import { nameShown } from './quoting.ts';
import { argumentOf } from './valid-arguments.ts';
import { complain, quoted, type Invocation, type Tool } from './tool.ts';

/** What --sort may name. */
const NAMED = [['general-numeric'], ['human-numeric'], ['month'], ['numeric'], ['random'], ['version']];

interface Position {
  field: number;
  /** 0 in an end position: to the end of the field. */
  character: number;
  skipBlanks: boolean;
}

interface Key {
  from: Position;
  to: Position | undefined;
  flags: string;
}

const ORDERS = 'bdfghiMnRrV';

export const sort: Tool = {
  name: 'sort', usage: '[FILE]...', summary: 'Sort lines of text', usageStatus: 2,
  options: [
    { short: 'r', long: 'reverse' }, { short: 'n', long: 'numeric-sort' }, { short: 'u', long: 'unique' }, { short: 'k', long: 'key', value: true }, { short: 't', long: 'field-separator', value: true }, { short: 'f', long: 'ignore-case' },
    { short: 'h', long: 'human-numeric-sort' }, { short: 'V', long: 'version-sort' }, { short: 'b', long: 'ignore-leading-blanks' }, { short: 'g', long: 'general-numeric-sort' }, { short: 'M', long: 'month-sort' }, { short: 's', long: 'stable' },
    { short: 'd', long: 'dictionary-order' }, { short: 'i', long: 'ignore-nonprinting' }, { short: 'o', long: 'output', value: true }, { short: 'c', long: 'check', value: 'optional', shortAlone: true, words: [['quiet', 'silent'], ['diagnose-first']] }, { short: 'C' }, { short: 'R', long: 'random-sort' },
    { short: 'm', long: 'merge' }, { short: 'z', long: 'zero-terminated' }, { short: 'T', long: 'temporary-directory', value: true }, { short: 'S', long: 'buffer-size', value: true }, { long: 'parallel', value: true }, { long: 'sort', value: true, words: NAMED }, { long: 'files0-from', value: true }, { long: 'random-source', value: true }, { long: 'batch-size', value: true }, { long: 'compress-program', value: true }, { long: 'debug' },
  ],
  *run(p, call) {
    const { options, operands, flavour } = call;
    const named = { numeric: 'n', 'general-numeric': 'g', 'human-numeric': 'h', human: 'h', month: 'M', random: 'R', version: 'V' }[argumentOf(options.value('sort') ?? 'none', NAMED) ?? ''] ?? '';
    const globalFlags = [...ORDERS].filter((name) => options.has(name)).join('') + named;
    const wrong = flavour === 'gnu' ? mistake(p, call, globalFlags) : busyboxMistake(call, globalFlags);
    if (wrong !== undefined) {
      yield* complain(p, `sort: ${wrong}`);
      return 2;
    }
    const keys = options.values('k').map((text) => parseKey(text, globalFlags));
    // busybox puts equal ones in order before it leaves all but the first of them out.
    const source = options.value('random-source'), bytes = source !== undefined && [globalFlags, ...keys.map(({ flags }) => flags)].some((flags) => flags.includes('R')) ? yield* seed(p, source) : undefined;
    if (typeof bytes === 'string') {
      yield* complain(p, `sort: ${bytes}`);
      return 2;
    }
    const random = randomPlace(p, bytes), order = (stable: boolean): ((a: string, b: string) => number) => comparison(random, keys, globalFlags, separatorOf(options.value('t')), stable);
    const compare = order(options.has('s') || (options.has('u') && flavour === 'gnu')), equal = order(true);
    const checking = options.has('c') || options.has('C');
    const shown = options.has('debug') && flavour === 'gnu' ? shownKeys(keys, globalFlags, separatorOf(options.value('t'))) : undefined, whole = !options.has('s') && !options.has('u');
    for (const note of shown ? notes(p.env.get('LC_ALL') || p.env.get('LC_COLLATE') || p.env.get('LANG') || '', shown, keys.length > 0, options.has('t'), options.has('r') && whole) : []) yield* complain(p, `sort: ${note}`);
    const lists = yield* readLists(p, call, operands);
    if (!lists) return 2;
    if (lists.length === 0) {
      yield* complain(p, `sort: no input from '${options.value('files0-from')}'`);
      return 2;
    }
    const lines = lists.flat();
    if (checking) return yield* check(p, call, lines, options.has('u') ? (a, b) => compare(a, b) >= 0 : (a, b) => compare(a, b) > 0);
    let sorted = options.has('m') && flavour === 'gnu' ? merge(lists, compare) : lines.sort(compare);
    if (options.has('u')) sorted = sorted.filter((line, i) => i === 0 || equal(sorted[i - 1]!, line) !== 0);
    yield* p.compute(lines.length / 2000);
    const end = options.has('z') ? '\0' : '\n';
    return yield* put(p, call, sorted.map((line) => (shown ? markedLine(line, shown, whole) : `${line}${end}`)).join(''));
  },
};

/** For --debug: the keys and where they lie; options for all lines are a key too, but for -r alone. */
function shownKeys(keys: readonly Key[], globalFlags: string, separator: string | undefined): ShownKey[] {
  if (keys.length > 0) return keys.map((key) => ({ ...key, span: (line) => keySpan(line, key, separator) }));
  const blanks = globalFlags.includes('b'), from = { field: 1, character: 1, skipBlanks: blanks };
  return globalFlags.replace('r', '') === '' ? [] : [{ flags: globalFlags, from, to: undefined, span: (line) => [blanks ? blanksAt(line, 0) : 0, line.length] }];
}

/** What is wrong with the options, in GNU's words. */
function mistake(p: Process, { options, operands }: Invocation, globalFlags: string): string | undefined {
  const tab = options.value('t');
  if (tab === '') return 'empty tab';
  if (tab !== undefined && [...tab].length > 1 && tab !== '\\0') return `multi-character tab ${quoted(p, tab)}`;
  for (const text of options.values('k')) {
    const error = keyMistake(text);
    if (error !== undefined) return `${error.words}${error.whole ? '' : ': invalid field specification'} ${quoted(p, text)}`.replace(/^: /, '');
  }
  const clashing = ['c', 'C', 'o'].find((one) => options.has(one));
  if (options.has('debug') && clashing !== undefined) return `options '-${clashing} --debug' are incompatible`;
  if ((options.has('c') || options.has('C')) && operands.length > 1) return `extra operand '${operands[1]!}' not allowed with -${options.has('c') ? 'c' : 'C'}`;
  const batch = options.value('batch-size');
  if (batch !== undefined && /^[01]$/.test(batch)) return `invalid --batch-size argument ${quoted(p, batch)}\nsort: minimum --batch-size argument is ${quoted(p, '2')}`;
  for (const [key, text, form] of [['S', '-S', /^\d+([%bkKmMgGtTPEZY]|[kKmMgGtTPEZY]i?B)?$/], ['parallel', '--parallel', /^\d+$/], ['batch-size', '--batch-size', /^\d+$/]] as const) {
    const value = options.value(key);
    if (value !== undefined && !form.test(value)) return `invalid ${text} argument '${value}'`;
  }
  if (/^0+$/.test(options.value('parallel') ?? '')) return 'number in parallel must be nonzero';
  const clash = [...'dighnMRV'].filter((flag) => globalFlags.includes(flag));
  return clash.length > (clash.includes('d') && clash.includes('i') ? 2 : 1) ? `options '-${[...globalFlags].filter((flag) => clash.includes(flag)).sort((a, b) => 'dfghiMnRV'.indexOf(a) - 'dfghiMnRV'.indexOf(b)).join('')}' are incompatible` : undefined;
}

/** The same in busybox's words: it knows of fewer mistakes. */
function busyboxMistake({ options }: Invocation, globalFlags: string): string | undefined {
  const tab = options.value('t');
  if (tab !== undefined && [...tab].length !== 1) return 'bad -t parameter';
  for (const text of options.values('k')) if (keyMistake(text) !== undefined) return /^[\d.,]+[A-Za-z]/.test(text) && /^\d+(?:\.[1-9]\d*)?(?:,\d+(?:\.\d+)?)?[A-Za-z]+$/.test(text) && !/^0/.test(text) ? 'unknown sort type' : 'bad field specification';
  return [...'ghMnV'].filter((flag) => globalFlags.includes(flag)).length > 1 ? 'unknown sort type' : undefined;
}

const separatorOf = (text: string | undefined): string | undefined => (text === '\\0' ? '\0' : text);

function* readLists(p: Process, call: Invocation, operands: readonly string[]): Blocking<string[][] | undefined> {
  const { options, flavour } = call;
  const lists: string[][] = [];
  const list = options.value('files0-from'), listed = list === undefined ? undefined : yield* filesFrom(p, call, list);
  if (list !== undefined && !listed) return undefined;
  for (const name of listed ? listed.names : operands.length > 0 ? operands : ['-']) {
    try {
      const text = decodeExactly(yield* readAll(p, openOperand(p, name)));
      const lines = text.split(options.has('z') ? '\0' : '\n');
      if (lines.at(-1) === '') lines.pop();
      lists.push(lines);
    } catch (error) {
      if (!(error instanceof Errno) || error.code === 'EINTR') throw error;
      const closed = error.code === 'EISDIR' && flavour === 'busybox' ? '' : closedInput({ name: 'sort', flavour }, name, error);
      if (closed === '') {
        lists.push([]);
        continue;
      }
      yield* complain(p, closed ?? (flavour === 'gnu' ? (error.code === 'EISDIR' ? `sort: read failed: ${nameShown(name)}: ${error.strerror}` : `sort: cannot read: ${nameShown(name)}: ${error.strerror}`) : `sort: ${name}: ${error.strerror}`));
      return undefined;
    }
  }
  return lists;
}

function* check(p: Process, { options, operands, flavour }: Invocation, lines: readonly string[], disorder: (a: string, b: string) => boolean): Blocking<number> {
  const at = lines.findIndex((line, i) => i > 0 && disorder(lines[i - 1]!, line));
  if (at < 0) return 0;
  if (options.has('c') && !options.value('c')?.match(/quiet|silent/)) yield* complain(p, flavour === 'gnu' ? `sort: ${operands[0] ?? '-'}:${at + 1}: disorder: ${lines[at]}` : `Check line ${at}`);
  return 1;
}

/** The first of the heads, again and again; lists that are not sorted stay as they are. */
function merge(lists: readonly string[][], compare: (a: string, b: string) => number): string[] {
  const heads = lists.map(() => 0), out: string[] = [];
  for (;;) {
    let least = -1;
    lists.forEach((list, i) => {
      if (heads[i]! < list.length && (least < 0 || compare(list[heads[i]!]!, lists[least]![heads[least]!]!) < 0)) least = i;
    });
    if (least < 0) return out;
    out.push(lists[least]![heads[least]!++]!);
  }
}

function* put(p: Process, { options, flavour }: Invocation, text: string): Blocking<number> {
  const target = options.value('o');
  if (target === undefined) {
    yield* p.write(1, text);
    return 0;
  }
  try {
    writeFile(p, target, text);
    return 0;
  } catch (error) {
    if (!(error instanceof Errno)) throw error;
    yield* complain(p, flavour === 'gnu' ? `sort: open failed: ${target}: ${error.strerror}` : `sort: can't open '${target}': ${error.strerror}`);
    return 2;
  }
}

const KEY = /^(\d+)(?:\.(\d+))?([A-Za-z]*)(?:,(\d+)(?:\.(\d+))?([A-Za-z]*))?$/;

function keyMistake(text: string): { words: string; whole?: boolean } | undefined {
  if (/^\D/.test(text) || text === '') return { words: 'invalid number at field start: invalid count at start of', whole: true };
  const match = KEY.exec(text);
  if (!match) return { words: /,(\D|$)/.test(text) ? "invalid number after ','" : 'stray character in field spec' };
  if (Number(match[1]) === 0 || (match[4] !== undefined && Number(match[4]) === 0)) return { words: 'field number is zero' };
  if (match[2] !== undefined && Number(match[2]) === 0) return { words: 'character offset is zero' };
  return [...(match[3] + (match[6] ?? ''))].some((letter) => !ORDERS.includes(letter)) ? { words: 'stray character in field spec' } : undefined;
}

function parseKey(text: string, globalFlags: string): Key {
  const [, field = '1', character = '1', flags = '', toField, toCharacter = '0', toFlags = ''] = KEY.exec(text) ?? [];
  const own = flags + toFlags;
  const effective = own || globalFlags;
  const blanks = own === '' && globalFlags.includes('b');
  return {
    from: { field: Number(field), character: Number(character), skipBlanks: flags.includes('b') || blanks },
    to: toField === undefined ? undefined : { field: Number(toField), character: Number(toCharacter), skipBlanks: toFlags.includes('b') || blanks },
    flags: effective,
  };
}

/** Where the fields of a line begin and end; without a separator blanks before a field belong to it. */
function fieldSpans(line: string, separator: string | undefined): [number, number][] {
  const spans: [number, number][] = [];
  if (separator === undefined) {
    for (const match of line.matchAll(/[ \t\n]*[^ \t\n]+|[ \t\n]+$/g)) spans.push([match.index, match.index + match[0].length]);
    return spans;
  }
  let start = 0;
  for (let end = line.indexOf(separator); end >= 0; end = line.indexOf(separator, start)) {
    spans.push([start, end]);
    start = end + separator.length;
  }
  spans.push([start, line.length]);
  return spans;
}

const blanksAt = (line: string, at: number): number => /^[ \t]*/.exec(line.slice(at))![0].length;

const keyText = (line: string, key: Key, separator: string | undefined): string => line.slice(...keySpan(line, key, separator));

function keySpan(line: string, { from, to }: Key, separator: string | undefined): [number, number] {
  const spans = fieldSpans(line, separator);
  const first = spans[from.field - 1]?.[0] ?? line.length;
  const start = Math.min(line.length, first + (from.skipBlanks ? blanksAt(line, first) : 0) + from.character - 1);
  if (!to) return [start, line.length];
  const span = spans[to.field - 1];
  if (!span) return [start, line.length];
  const end = to.character === 0 ? span[1] : span[0] + (to.skipBlanks ? blanksAt(line, span[0]) : 0) + to.character;
  return [start, Math.max(start, end)];
}

function comparison(random: (text: string) => number, keys: readonly Key[], globalFlags: string, separator: string | undefined, stable: boolean): (a: string, b: string) => number {
  const key = (line: string, one: Key): string => keyText(line, one, separator);
  const order = (a: string, b: string, flags: string): number => {
    if (flags.includes('R')) return a === b ? 0 : random(a) - random(b);
    const result = compareBy(flags.includes('b') ? a.trimStart() : a, flags.includes('b') ? b.trimStart() : b, flags);
    return result;
  };
  return (a, b) => {
    if (keys.length === 0) {
      const result = order(a, b, globalFlags);
      if (result !== 0) return globalFlags.includes('r') ? -result : result;
    }
    for (const one of keys) {
      const result = order(key(a, one), key(b, one), one.flags.replace('b', ''));
      if (result !== 0) return one.flags.includes('r') ? -result : result;
    }
    return stable ? 0 : globalFlags.includes('r') ? byCodePoint(b, a) : byCodePoint(a, b);
  };
}
