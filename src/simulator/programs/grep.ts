import type { Blocking } from '../kernel/blocking.ts';
import { Errno } from '../kernel/errno.ts';
import { readDirectory, readText, stat } from '../kernel/files.ts';
import type { OpenFile } from '../kernel/open-file.ts';
import type { Process } from '../kernel/process.ts';
import { LineReader, openOperand, Output } from './lines.ts';
import { compilePattern, PatternError } from './regex.ts';
import { complain, type Invocation, type Tool } from './tool.ts';

export const grep: Tool = {
  name: 'grep', aliases: ['egrep', 'fgrep'], usage: 'PATTERN [FILE]...', summary: 'Print the lines that match PATTERN', usageStatus: 2,
  options: [
    { short: 'i', long: 'ignore-case' }, { short: 'v', long: 'invert-match' }, { short: 'c', long: 'count' }, { short: 'n', long: 'line-number' }, { short: 'o', long: 'only-matching' }, { short: 'q', long: 'quiet' },
    { short: 'E', long: 'extended-regexp' }, { short: 'F', long: 'fixed-strings' }, { short: 'G', long: 'basic-regexp' }, { short: 'P', long: 'perl-regexp' }, { short: 'w', long: 'word-regexp' }, { short: 'x', long: 'line-regexp' },
    { short: 'e', long: 'regexp', value: true }, { short: 'f', long: 'file', value: true }, { short: 'm', long: 'max-count', value: true }, { short: 'A', long: 'after-context', value: true }, { short: 'B', long: 'before-context', value: true },
    { short: 'C', long: 'context', value: true }, { short: 'r', long: 'recursive' }, { short: 'R', long: 'dereference-recursive' }, { short: 'l', long: 'files-with-matches' }, { short: 'L', long: 'files-without-match' }, { short: 'h', long: 'no-filename' },
    { short: 'H', long: 'with-filename' }, { short: 's', long: 'no-messages' }, { short: 'a', long: 'text' }, { short: 'y' }, { long: 'color', value: 'optional' }, { long: 'colour', value: 'optional' }, { long: 'include', value: true }, { long: 'line-buffered' },
  ],
  *run(p, call) {
    const { options, operands, name } = call;
    const patterns = options.has('e') || options.has('f') ? [...options.values('e'), ...options.values('f').flatMap((path) => readText(p, path).replace(/\n$/, '').split('\n'))] : operands.splice(0, 1).flatMap((text) => text.split('\n'));
    if (patterns.length === 0 && !options.has('f')) {
      yield* p.write(2, call.flavour === 'gnu' ? `Usage: ${name} [OPTION]... PATTERNS [FILE]...\nTry '${name} --help' for more information.\n` : `Usage: ${name} PATTERN [FILE]...\n`);
      return 2;
    }
    const kind = name === 'fgrep' ? 'F' : options.lastOf('E', 'F', 'G', 'P') ?? (name === 'egrep' ? 'E' : 'G');
    try {
      return yield* search(p, call, matcher(patterns, kind as 'E' | 'F' | 'G' | 'P', call));
    } catch (error) {
      if (!(error instanceof PatternError)) throw error;
      yield* complain(p, `${name}: ${error.message}`);
      return 2;
    }
  },
};

function matcher(patterns: readonly string[], kind: 'E' | 'F' | 'G' | 'P', { options }: Invocation): RegExp {
  const sources = patterns.map((text) => compilePattern(text, kind));
  let source = sources.map((one) => `(?:${one})`).join('|') || '(?!)';
  if (options.has('x')) source = `^(?:${source})$`;
  else if (options.has('w')) source = `(?<![\\w])(?:${source})(?![\\w])`;
  return new RegExp(source, `gu${options.has('i') || options.has('y') ? 'i' : ''}`);
}

interface State {
  matched: boolean;
  status: number;
  out: Output;
}

function* search(p: Process, call: Invocation, pattern: RegExp): Blocking<number> {
  const { options, operands, flavour } = call;
  const recursive = options.has('r') || options.has('R');
  const state: State = { matched: false, status: 1, out: new Output(p) };
  const files = operands.length > 0 ? operands : [recursive ? '.' : '-'];
  const named = options.has('H') || (!options.has('h') && (operands.length > 1 || recursive));
  for (const path of files) {
    for (const file of recursive ? walk(p, path) : [path]) {
      try {
        if (file !== '-' && stat(p, file).kind === 'directory') {
          if (flavour === 'gnu') yield* complain(p, `${call.name}: ${file}: Is a directory`);
          continue;
        }
        const open = openOperand(p, file).retain();
        try {
          yield* searchFile(p, call, pattern, open, named ? (file === '-' ? '(standard input)' : file) : undefined, state);
        } finally {
          open.release();
        }
      } catch (error) {
        if (!(error instanceof Errno) || error.code === 'EPIPE' || error.code === 'EINTR') throw error;
        if (!options.has('s')) yield* complain(p, `${call.name}: ${file}: ${error.strerror}`);
        state.status = 2;
      }
      if (state.matched && options.has('q')) return 0;
    }
  }
  yield* state.out.flush();
  return state.status === 2 ? 2 : state.matched ? 0 : 1;
}

/** Files below a folder, in order of their names. */
function* walk(p: Process, path: string): Generator<string> {
  let node;
  try {
    node = stat(p, path);
  } catch {
    yield path;
    return;
  }
  if (node.kind !== 'directory') yield path;
  else for (const name of readDirectory(p, path)) yield* walk(p, path === '.' ? name : `${path.replace(/\/$/, '')}/${name}`);
}

const RED = '\x1b[01;31m\x1b[K', OFF = '\x1b[m\x1b[K';

function* searchFile(p: Process, { options }: Invocation, pattern: RegExp, file: OpenFile, label: string | undefined, state: State): Blocking<void> {
  const reader = new LineReader(p, file), { out } = state;
  const before = Number(options.value('B') ?? options.value('C') ?? 0), after = Number(options.value('A') ?? options.value('C') ?? 0);
  const limit = Number(options.value('m') ?? Infinity);
  const when = options.value('color') ?? options.value('colour');
  const coloured = when === 'always' || ((options.has('color') || options.has('colour')) && when !== 'never' && p.files.get(1)?.tty !== undefined);
  const quiet = options.has('q') || options.has('c') || options.has('l') || options.has('L');
  const held: [number, string][] = [];
  let number = 0, found = 0, trailing = 0, last = 0;
  const print = function* (n: number, line: string, mark: ':' | '-'): Blocking<void> {
    if ((before > 0 || after > 0) && last > 0 && n > last + 1) yield* out.add('--\n');
    last = n;
    yield* out.add(`${label === undefined ? '' : label + mark}${options.has('n') ? `${n}${mark}` : ''}${line}\n`);
  };
  for (let line = yield* reader.line(); line !== undefined; line = reader.take() ?? (yield* out.flush(), yield* reader.line())) {
    number++;
    pattern.lastIndex = 0;
    if (pattern.test(line) !== options.has('v')) {
      found++;
      state.matched = true;
      if (options.has('q') || options.has('l') || options.has('L')) break;
      if (!quiet) {
        for (const [n, text] of held.splice(0)) yield* print(n, text, '-');
        if (options.has('o')) {
          pattern.lastIndex = 0;
          if (!options.has('v')) for (const match of line.matchAll(pattern)) if (match[0] !== '') yield* out.add(`${label === undefined ? '' : `${label}:`}${options.has('n') ? `${number}:` : ''}${coloured ? RED + match[0] + OFF : match[0]}\n`);
        } else yield* print(number, coloured && !options.has('v') ? line.replace(pattern, (text) => (text === '' ? '' : RED + text + OFF)) : line, ':');
      }
      trailing = after;
      if (found >= limit) break;
    } else if (!quiet && trailing > 0) {
      trailing--;
      yield* print(number, line, '-');
    } else if (before > 0) {
      held.push([number, line]);
      if (held.length > before) held.shift();
    }
  }
  if (options.has('c')) yield* out.add(`${label === undefined ? '' : `${label}:`}${found}\n`);
  if (options.has('l') && found > 0) yield* out.add(`${label ?? '(standard input)'}\n`);
  if (options.has('L') && found === 0) yield* out.add(`${label ?? '(standard input)'}\n`);
}
