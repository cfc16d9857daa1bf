/** How grep goes through one file and shows what it finds. */
import type { Blocking } from '../kernel/blocking.ts';
import type { OpenFile } from '../kernel/open-file.ts';
import type { Process } from '../kernel/process.ts';
import { LineReader, type Output } from './lines.ts';

export interface Matcher {
  test: (line: string) => boolean;
  /** Start and end of every match that is not empty. */
  matches: (line: string) => Iterable<readonly [number, number]>;
}

export interface SearchOptions {
  before: number;
  after: number;
  limit: number;
  coloured: boolean;
  /** The colour of what matches. */
  match: string;
  quiet: boolean;
  count: boolean;
  list: 'l' | 'L' | undefined;
  listedCounts: boolean;
  invert: boolean;
  only: boolean;
  numbers: boolean;
  offsets: boolean;
  tab: boolean;
  nul: boolean;
  separator: string;
  /** 'to-zero': lines end where a zero byte is too, as busybox's do. */
  binary: 'text' | 'binary' | 'without-match' | 'to-zero';
  /** In UTF-8 a line with bytes that are no letters is not shown. */
  utf8: boolean;
  /** Shows each line at once, whoever reads it. */
  lineBuffered: boolean;
  /** The line between groups of context. */
  between: string | undefined;
  name: string;
  stdinLabel: string;
}

export interface State {
  matched: boolean;
  /** A line has been shown, from whatever file. */
  printed: boolean;
  out: Output;
}

/** A byte that is none, as it was read. */
const NO_LETTER = /[\ud800-\udfff]/u;

const paint = (text: string, colour: string, coloured: boolean): string => (coloured && text !== '' ? `\x1b[${colour}m\x1b[K${text}\x1b[m\x1b[K` : text);

const byteLength = (text: string): number => {
  let bytes = 0;
  for (const character of text) {
    const code = character.codePointAt(0)!;
    bytes += code < 0x80 ? 1 : code < 0x800 ? 2 : code < 0x10000 ? 3 : 4;
  }
  return bytes;
};

/** With -T numbers are as wide as the file's size is long, where it has one. */
function alignedWidth(file: OpenFile, numbers: boolean): number {
  if (file.kind !== 'file') return String(2n ** 63n - 1n).length;
  const here = file.seek(0, 'current'), size = file.seek(0, 'end');
  file.seek(here, 'set');
  return String(size + (numbers ? 1 : 0)).length;
}

/** What stands before a line: its file, number and offset. */
function prefix(how: SearchOptions, label: string | undefined, number: number, offset: number, mark: ':' | '-', width: number): string {
  const separator = paint(mark, '36', how.coloured);
  const file = label === undefined ? '' : paint(label, '35', how.coloured) + (how.nul ? '\0' : separator);
  const line = how.numbers ? paint(String(number).padStart(width), '32', how.coloured) + separator : '';
  const bytes = how.offsets ? paint(String(offset).padStart(width), '32', how.coloured) + separator : '';
  const all = file + line + bytes;
  return how.tab && all !== '' ? `${all}\t` : all;
}

function highlighted(line: string, matcher: Matcher, colour: string): string {
  let out = '', at = 0;
  for (const [start, end] of matcher.matches(line)) {
    out += line.slice(at, start) + paint(line.slice(start, end), colour, true);
    at = end;
  }
  return out + line.slice(at);
}

export function* searchFile(p: Process, how: SearchOptions, matcher: Matcher, file: OpenFile, label: string, named: boolean, state: State): Blocking<void> {
  const { out } = state, reader = new LineReader(p, file, how.separator);
  const shown = named ? label : undefined;
  const silent = how.quiet || how.count || how.list !== undefined;
  const held: [number, number, string][] = [], width = how.tab ? alignedWidth(file, how.numbers) : 0;
  const pieces: string[] = [];
  let number = 0, offset = 0, found = 0, trailing = 0, last = -1, binary = false, unshown = false;
  const isShown = (text: string): boolean => {
    const odd = how.utf8 && (how.binary === 'binary' || how.binary === 'without-match') && NO_LETTER.test(text);
    unshown ||= odd;
    return !odd;
  };
  const print = function* (n: number, at: number, line: string, mark: ':' | '-', plain = line): Blocking<void> {
    if (!isShown(plain)) return;
    if ((how.before > 0 || how.after > 0) && how.between !== undefined && (last < 0 ? state.printed : n > last + 1)) yield* out.add(`${paint(how.between, '36', how.coloured)}\n`);
    last = n;
    state.printed = true;
    yield* out.add(`${prefix(how, shown, n, at, mark, width)}${line}${how.separator}`);
  };
  for (let line = yield* reader.line(); line !== undefined; line = pieces.shift() ?? reader.take() ?? (yield* (how.lineBuffered ? out.flush() : out.pause()), yield* reader.line())) {
    number++;
    if (how.binary === 'to-zero' && line.includes('\0')) {
      pieces.push(...line.split('\0'));
      if (!reader.terminated && pieces.at(-1) === '') pieces.pop();
      line = pieces.shift()!;
    }
    if (how.separator === '\n' && how.binary !== 'text' && how.binary !== 'to-zero' && !binary && line.includes('\0')) {
      if (how.binary === 'without-match') return;
      binary = true;
    }
    if (found < how.limit && matcher.test(line) !== how.invert) {
      found++;
      state.matched ||= how.list !== 'L' || !how.listedCounts;
      if (how.quiet || how.list !== undefined) break;
      if (binary && !how.count) {
        yield* out.flush();
        yield* p.write(2, `${how.name}: ${label}: binary file matches\n`);
        return;
      }
      if (!silent) {
        for (const [n, at, text] of held.splice(0)) yield* print(n, at, text, '-');
        if (how.only) yield* printMatches(how, width, matcher, shown, number, offset, line, out, isShown);
        else yield* print(number, offset, how.coloured && !how.invert ? highlighted(line, matcher, how.match) : line, ':', line);
      }
      trailing = how.after;
      if (found >= how.limit && (trailing === 0 || silent)) break;
    } else if (trailing > 0 && !silent) {
      trailing--;
      if (!how.only) yield* print(number, offset, how.coloured && how.invert ? highlighted(line, matcher, how.match) : line, '-', line);
      if (found >= how.limit && trailing === 0) break;
    } else if (found >= how.limit) break;
    else if (how.before > 0 && !silent) {
      held.push([number, offset, line]);
      if (held.length > how.before) held.shift();
    }
    if (how.offsets) offset += byteLength(line) + 1;
  }
  if (unshown && how.binary === 'binary') {
    yield* out.flush();
    yield* p.write(2, `${how.name}: ${label}: binary file matches\n`);
  }
  const name = paint(label, '35', how.coloured);
  if (how.list !== undefined) {
    if ((how.list === 'l') === found > 0) yield* out.add(name + (how.nul ? '\0' : '\n'));
    // -L of busybox succeeds where a file is listed, GNU's where a line was found.
    if (how.list === 'L' && how.listedCounts && found === 0) state.matched = true;
  } else if (how.count && !how.quiet) yield* out.add(`${named ? name + (how.nul ? '\0' : paint(':', '36', how.coloured)) : ''}${found}\n`);
}

function* printMatches(how: SearchOptions, width: number, matcher: Matcher, label: string | undefined, number: number, offset: number, line: string, out: Output, isShown: (text: string) => boolean): Blocking<void> {
  if (how.invert) return;
  for (const [start, end] of matcher.matches(line)) if (isShown(line.slice(start, end))) yield* out.add(`${prefix(how, label, number, how.offsets ? offset + byteLength(line.slice(0, start)) : 0, ':', width)}${paint(line.slice(start, end), how.match, how.coloured)}${how.separator}`);
}
