import { expression } from '../kernel/expression.ts';
import type { Blocking } from '../kernel/blocking.ts';
import { Errno } from '../kernel/errno.ts';
import { lookup, readDirectory, readText, stat } from '../kernel/files.ts';
import type { Process } from '../kernel/process.ts';
import { searchFile, type Matcher, type SearchOptions, type State } from './grep-search.ts';
import { closedInput } from './closed-input.ts';
import { openOperand, Output } from './lines.ts';
import { readOperandText } from './named-input.ts';
import { shellPattern } from './pattern.ts';
import { branchesOf, compilePattern, PatternError } from './regex.ts';
import { UsageError } from './options.ts';
import { regcompWords } from './regcomp-words.ts';
import { complain, tryHelp, type Invocation, type Tool } from './tool.ts';

const usage = (name: string): string => `Usage: ${name} [OPTION]... PATTERNS [FILE]...\n${tryHelp(name)}`;

export const grep: Tool = {
  name: 'grep', aliases: ['egrep', 'fgrep'], usage: 'PATTERNS [FILE]...', summary: 'Print the lines that match PATTERNS', usageStatus: 2, hint: usage, version: 'grep (GNU grep) 3.8',
  options: [
    { short: 'i', long: 'ignore-case' }, { short: 'v', long: 'invert-match' }, { short: 'c', long: 'count' }, { short: 'n', long: 'line-number' }, { short: 'o', long: 'only-matching' }, { short: 'q', long: 'quiet' }, { long: 'silent' }, { short: 'V' },
    { short: 'E', long: 'extended-regexp' }, { short: 'F', long: 'fixed-strings' }, { short: 'G', long: 'basic-regexp' }, { short: 'P', long: 'perl-regexp' }, { short: 'w', long: 'word-regexp' }, { short: 'x', long: 'line-regexp' }, { long: 'no-ignore-case' },
    { short: 'e', long: 'regexp', value: true }, { short: 'f', long: 'file', value: true }, { short: 'm', long: 'max-count', value: true }, { short: 'A', long: 'after-context', value: true }, { short: 'B', long: 'before-context', value: true },
    { short: 'C', long: 'context', value: true }, { short: 'r', long: 'recursive' }, { short: 'R', long: 'dereference-recursive' }, { short: 'l', long: 'files-with-matches' }, { short: 'L', long: 'files-without-match' }, { short: 'h', long: 'no-filename' },
    { short: 'H', long: 'with-filename' }, { short: 's', long: 'no-messages' }, { short: 'a', long: 'text' }, { short: 'y' }, { long: 'color', value: 'optional' }, { long: 'colour', value: 'optional' }, { long: 'include', value: true }, { long: 'exclude', value: true }, { long: 'exclude-dir', value: true }, { long: 'exclude-from', value: true },
    { long: 'line-buffered' }, { short: 'b', long: 'byte-offset' }, { short: 'z', long: 'null-data' }, { short: 'Z', long: 'null' }, { short: 'T', long: 'initial-tab' }, { short: 'U', long: 'binary' }, { short: 'u', long: 'unix-byte-offsets' }, { short: 'I' }, { long: 'binary-files', value: true }, { long: 'label', value: true }, { short: 'd', long: 'directories', value: true, words: [['read'], ['recurse'], ['skip']] }, { short: 'D', long: 'devices', value: true },
    { long: 'group-separator', value: true }, { long: 'no-group-separator' },
  ],
  // `-3` is `-C 3`.
  prepare: (words) => {
    // `-2n`: digits before other letters.
    return words.map((word, i) => (isCount(words, i) ? `-C${word.slice(1)}` : word)).flatMap((word, i, all) => (/^-\d+[A-Za-z]+$/.test(word) && isCount([...all.slice(0, i), '-1', ...all.slice(i + 1)], i) ? [`-C${/\d+/.exec(word)![0]}`, word.replace(/\d+/, '')] : [word]));
  },
  *run(p, call) {
    // Debian's egrep and fgrep are scripts that call grep.
    const { options, operands, flavour } = call, name = flavour === 'gnu' ? 'grep' : call.name;
    const digit = flavour === 'busybox' ? p.argv.find((word, i, all) => isCount(all, i) || (/^-\d+[A-Za-z]+$/.test(word) && isCount([...all.slice(0, i), '-1', ...all.slice(i + 1)], i))) : undefined;
    if (digit !== undefined) throw new UsageError(`invalid option -- '${digit[1]}'`, `unrecognized option: ${digit[1]}`);
    if (options.has('V')) {
      yield* p.write(1, `${grep.version}\n`);
      return 0;
    }
    if (flavour === 'gnu' && options.has('P') && ['E', 'F', 'G'].some((one) => options.has(one))) {
      yield* complain(p, `${name}: conflicting matchers specified`);
      return 2;
    }
    const patterns = options.has('e') || options.has('f') ? yield* givenPatterns(p, call) : operands.splice(0, 1).flatMap((text) => text.split('\n'));
    if (!patterns) return 2;
    if (flavour === 'gnu' && options.has('u')) yield* complain(p, `${name}: warning: --unix-byte-offsets (-u) is obsolete`);
    const search = searchOptions(p, call);
    if (typeof search === 'string') {
      yield* complain(p, `${name}: ${search}`);
      return 2;
    }
    if (patterns.length === 0 && !options.has('f')) {
      if (flavour === 'busybox') throw new UsageError('');
      yield* p.write(2, `${usage(name)}\n`);
      return 2;
    }
    const kind = call.name === 'fgrep' ? 'F' : options.lastOf('E', 'F', 'G', 'P') ?? (call.name === 'egrep' ? 'E' : 'G');
    const warnings: string[] = [];
    let matcher: Matcher;
    try {
      matcher = matcherOf(patterns, kind as 'E' | 'F' | 'G' | 'P', call, (words) => warnings.push(words));
    } catch (error) {
      if (!(error instanceof PatternError)) throw error;
      yield* complain(p, flavour === 'gnu' ? `${name}: ${error.message}` : `${name}: bad regex '${patterns[0]}': ${regcompWords(p, error)}`);
      return 2;
    }
    const old = p.env.get('GREP_COLOR');
    if (search.coloured && old !== undefined && old !== '') warnings.unshift(`warning: GREP_COLOR='${old}' is deprecated; use GREP_COLORS='mt=${old}'`);
    for (const words of flavour === 'gnu' ? warnings : []) yield* complain(p, `${name}: ${words}`);
    return yield* searchAll(p, call, matcher, search);
  },
};

/** `-3` as an option: not the value of another one, and not behind `--`. */
function isCount(words: readonly string[], at: number): boolean {
  const end = words.indexOf('--');
  return (end < 0 || at < end) && /^-\d+$/.test(words[at]!) && !/^-[A-Za-z]*[efmABC]$|^--(?:regexp|file|max-count|(?:(?:after|before)-)?context)$/.test(words[at - 1] ?? '');
}

function* givenPatterns(p: Process, { options, name }: Invocation): Blocking<string[] | undefined> {
  const patterns = options.values('e').flatMap((text) => text.split('\n'));
  for (const path of options.values('f')) {
    try {
      const text = yield* readOperandText(p, path);
      if (text !== '') patterns.push(...text.replace(/\n$/, '').split('\n'));
    } catch (error) {
      if (!(error instanceof Errno)) throw error;
      yield* complain(p, `${name}: ${path}: ${error.strerror}`);
      return undefined;
    }
  }
  return patterns;
}

/** What decides how matches are shown; a text says what is wrong. */
function searchOptions(p: Process, { options, flavour }: Invocation): SearchOptions | string {
  const context = (letter: string): number | string => {
    const text = options.value(letter) ?? options.value('C') ?? '0';
    return /^\d+$/.test(text) ? Number(text) : `${text}: invalid context length argument`;
  };
  const before = context('B'), after = context('A'), most = options.value('m');
  if (typeof before === 'string') return flavour === 'gnu' ? before : `invalid number '${options.value('B') ?? options.value('C')}'`;
  if (typeof after === 'string') return flavour === 'gnu' ? after : `invalid number '${options.value('A') ?? options.value('C')}'`;
  if (most !== undefined && !/^-?\d+$/.test(most)) return flavour === 'gnu' ? 'invalid max count' : `invalid number '${most}'`;
  if (flavour === 'gnu' && !/^(?:binary|text|without-match)$/.test(options.value('binary-files') ?? 'text')) return 'unknown binary-files type';
  if (flavour === 'gnu' && !/^(?:read|skip)$/.test(options.value('D') ?? 'read')) return 'unknown devices method';
  const when = options.value('color') ?? options.value('colour') ?? 'auto';
  if (flavour === 'gnu' && !/^(?:always|yes|force|never|no|none|auto|tty|if-tty)$/.test(when)) throw new UsageError('', '', true);
  const colours = flavour === 'gnu' && (options.has('color') || options.has('colour'));
  const has = (letter: string): boolean => options.has(letter);
  return {
    before, after, limit: most === undefined || Number(most) < 0 ? Infinity : Number(most), coloured: colours && (['always', 'yes', 'force'].includes(when) || (['auto', 'tty', 'if-tty'].includes(when) && p.files.get(1)?.tty !== undefined && p.env.get('TERM') !== 'dumb')),
    match: /(?:^|:)m[ts]=([\d;]+)/.exec(p.env.get('GREP_COLORS') ?? '')?.[1] ?? (p.env.get('GREP_COLOR') || '01;31'),
    quiet: has('q') || has('silent'), count: has('c'), list: options.lastOf('l', 'L') as 'l' | 'L' | undefined, listedCounts: flavour === 'busybox', invert: has('v'), only: has('o'), numbers: has('n'), offsets: has('b'), tab: has('T'), nul: has('Z'), separator: has('z') ? '\0' : '\n', lineBuffered: has('line-buffered'),
    binary: flavour === 'busybox' ? 'to-zero' : has('a') ? 'text' : has('I') ? 'without-match' : (options.value('binary-files') as 'text' | 'without-match' | undefined) ?? 'binary',
    utf8: /utf-?8/i.test(p.env.get('LC_ALL') || p.env.get('LC_CTYPE') || p.env.get('LANG') || ''),
    between: has('no-group-separator') ? undefined : options.value('group-separator') ?? '--',
    name: 'grep', stdinLabel: options.value('label') ?? '(standard input)',
  };
}

/** Finds the leftmost match, of several at one place the longest. */
function matcherOf(patterns: readonly string[], kind: 'E' | 'F' | 'G' | 'P', { options, flavour }: Invocation, warn: (words: string) => void): Matcher {
  const flags = `gu${options.has('z') ? 'm' : ''}${(options.has('i') || options.has('y')) && !options.has('no-ignore-case') ? 'i' : ''}`;
  const expressions = patterns.flatMap((text) => {
    const source = compilePattern(text, kind, { warn, collates: flavour === 'busybox', strict: flavour === 'busybox' && kind === 'E' });
    return (kind === 'F' || kind === 'P' ? [source] : branchesOf(source)).map((branch) => (/\\[1-9]/.test(source) ? source : branch));
  }).map((source) => expression(options.has('x') ? `^(?:${source})$` : options.has('w') ? `(?<![\\p{L}\\p{N}_])(?:${source})(?![\\p{L}\\p{N}_])` : source, flags));
  // Many expressions are one where only the answer counts.
  const any = expressions.length > 0 ? expression(expressions.map((one) => `(?:${one.source})`).join('|'), flags.replace('g', '')) : /(?!)/;
  const usesGroups = expressions.some((one) => /\\[1-9]/.test(one.source));
  // Plain words are looked for without an expression.
  const words = patterns.every((text) => kind !== 'P' && (kind === 'F' || /^[\w %:,;<>=@#"'/&!~-]+$/.test(text))) && !options.has('x') && !options.has('w') && !flags.includes('i') ? patterns : undefined;
  const [word] = words ?? [];
  return {
    test: words ? (words.length === 1 ? (line) => line.includes(word!) : (line) => words.some((one) => line.includes(one))) : (line) => (usesGroups ? expressions.some((one) => (one.lastIndex = 0, one.test(line))) : any.test(line)),
    *matches(line) {
      for (let at = 0; at <= line.length; ) {
        let best: RegExpExecArray | undefined;
        for (const one of expressions) {
          one.lastIndex = at;
          const match = one.exec(line);
          if (match && (!best || match.index < best.index || (match.index === best.index && match[0].length > best[0].length))) best = match;
        }
        if (!best) return;
        if (best[0] !== '') yield [best.index, best.index + best[0].length];
        at = best[0] === '' ? best.index + 1 : best.index + best[0].length;
      }
    },
  };
}

function* searchAll(p: Process, call: Invocation, matcher: Matcher, search: SearchOptions): Blocking<number> {
  const { options, operands, flavour } = call, name = flavour === 'gnu' ? 'grep' : call.name;
  const recursive = options.has('r') || options.has('R') || options.value('d') === 'recurse';
  if (options.value('m') === '0' && flavour === 'gnu') return 1;
  const state: State = { matched: false, out: new Output(p), printed: false };
  const listed: string[] = [];
  for (const path of options.values('exclude-from')) {
    try {
      listed.push(...(yield* readOperandText(p, path)).split('\n').filter(Boolean));
    } catch (error) {
      if (!(error instanceof Errno) || error.code === 'EINTR') throw error;
      yield* complain(p, `${name}: ${path}: ${error.strerror}`);
      return 2;
    }
  }
  const skips = [...options.values('exclude'), ...listed].map((text) => shellPattern(text)), wants = options.values('include').map((text) => shellPattern(text));
  const isWanted = (path: string): boolean => wants.length === 0 || lookup(p, path)?.kind === 'directory' || wants.some((one) => one.test(path) || one.test(path.split('/').pop()!));
  const chosen = operands.filter((path) => recursive || path === '-' || (isWanted(path) && !skips.some((one) => one.test(path) || one.test(path.split('/').pop()!))));
  if (operands.length > 0 && chosen.length === 0) return 1;
  const files = operands.length > 0 ? chosen : [recursive ? '.' : '-'];
  const named = options.has('H') || (!options.has('h') && (operands.length > 1 || recursive));
  let failed = false;
  for (const path of files) {
    for (const file of recursive && path !== '-' ? walk(p, call, path, operands.length === 0) : [path]) {
      try {
        if (file !== '-' && lookup(p, file)?.kind === 'directory') {
          if (options.value('d') === 'skip') continue;
          if (flavour === 'gnu' && !options.has('s')) yield* complain(p, `${name}: ${file}: Is a directory`);
          failed ||= flavour === 'gnu';
          // It counts as a file in which nothing is found.
          if (search.count && !search.list && !search.quiet) yield* state.out.add(`${named ? `${file}:` : ''}0\n`);
          else if (search.list === 'L') {
            yield* state.out.add(`${file}\n`);
            state.matched = true;
          }
          continue;
        }
        const open = openOperand(p, file).retain();
        try {
          yield* searchFile(p, { ...search, name }, matcher, open, file === '-' ? search.stdinLabel : file, named, state);
        } finally {
          open.release();
        }
      } catch (error) {
        if (!(error instanceof Errno) || error.code === 'EPIPE' || error.code === 'EINTR') throw error;
        yield* state.out.flush();
        const closed = closedInput({ name: 'grep', flavour }, file, error);
        if (closed === '') continue;
        if (!options.has('s')) yield* complain(p, closed ?? `${name}: ${file}: ${error.strerror}`);
        failed ||= flavour === 'gnu' || !recursive;
      }
      if (state.matched && search.quiet) return 0;
    }
  }
  yield* state.out.flush();
  return failed ? 2 : state.matched ? 0 : 1;
}

/** Files below a folder. Links inside it are followed with -R only. */
function* walk(p: Process, call: Invocation, start: string, bare: boolean): Generator<string> {
  const { options } = call;
  const follow = options.has('R') || call.flavour === 'busybox';
  const patterns = (name: string): RegExp[] => options.values(name).map((text) => shellPattern(text.replace(/\/$/, '')));
  const include = patterns('include'), exclude = [...patterns('exclude'), ...options.values('exclude-from').flatMap((path) => readText(p, path).split('\n').filter(Boolean).map((text) => shellPattern(text)))], without = patterns('exclude-dir');
  const wanted = (name: string): boolean => !exclude.some((one) => one.test(name)) && (include.length === 0 || include.some((one) => one.test(name)));
  function* below(folder: string): Generator<string> {
    for (const name of readDirectory(p, folder)) {
      const path = bare && folder === '.' ? name : `${folder.replace(/(?<=.)\/$/, '')}/${name}`.replace(/^\/\//, '/');
      const node = lookup(p, path, follow) ?? lookup(p, path, false);
      if (node?.kind === 'directory') {
        if (!without.some((one) => one.test(name))) yield* below(path);
      } else if (node && (node.kind !== 'symlink' || follow) && node.kind !== 'device' && wanted(name)) yield path;
    }
  }
  let node;
  try {
    node = stat(p, start);
  } catch {
    yield start;
    return;
  }
  if (node.kind === 'directory') yield* below(start);
  else if (wanted(start.split('/').pop()!)) yield start;
}
