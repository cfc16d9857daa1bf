/** The functions of make: $(subst …), $(foreach …), $(shell …) and their kind. */
import type { Blocking } from '../../kernel/blocking.ts';
import { concat, decode } from '../../kernel/bytes.ts';
import { Errno } from '../../kernel/errno.ts';
import { lookup, readDirectory, realPath } from '../../kernel/files.ts';
import { pipe } from '../../kernel/pipe.ts';
import type { Process } from '../../kernel/process.ts';
import { absolutePath } from '../node-facts.ts';
import { shellPattern } from '../pattern.ts';
import { complain } from '../tool.ts';
import { MakeError } from './error.ts';
import type { Scope, Variables } from './variables.ts';
import { argumentsOf, basenameOf, dirOf, matches, notdirOf, patsubst, suffixOf, wordsOf } from './words.ts';

interface MakeFunction {
  /** From the text behind the name. */
  apply: (variables: Variables, text: string, scope: Scope) => Blocking<string>;
  run: (variables: Variables, words: string[], scope: Scope) => Blocking<string>;
}

/** A function whose arguments are expanded first; `count`: of how many, the last holds the rest. */
function eager(count: number, run: MakeFunction['run']): MakeFunction {
  return {
    run,
    *apply(variables, text, scope) {
      const words: string[] = [];
      for (const part of argumentsOf(text, count)) words.push(yield* variables.expand(part, scope));
      return yield* run(variables, words, scope);
    },
  };
}

/** A function of its arguments alone. */
const plain = (count: number, run: (...words: string[]) => string): MakeFunction => eager(count, function* (_, words) {
  return run(...words);
});

const each = (change: (word: string) => string): MakeFunction => plain(1, (text) => wordsOf(text ?? '').map(change).filter((word) => word !== '').join(' '));

/** A function that expands what it needs. */
const lazy = (run: (variables: Variables, parts: string[], scope: Scope) => Blocking<string>): MakeFunction => ({ run, apply: (variables, text, scope) => run(variables, argumentsOf(text), scope) });

/** Paths that a pattern names, in order. */
export function expandPattern(p: Process, pattern: string): string[] {
  if (!/[*?[]/.test(pattern)) return lookup(p, pattern) ? [pattern] : [];
  let found = [pattern.startsWith('/') ? '/' : ''];
  for (const part of pattern.split('/').filter(Boolean)) {
    const test = shellPattern(part);
    found = found.flatMap((folder) => (lookup(p, folder || '.')?.kind === 'directory' ? readDirectory(p, folder || '.') : []).filter((name) => (/[*?[]/.test(part) ? test.test(name) && (!name.startsWith('.') || part.startsWith('.')) : name === part)).map((name) => `${folder}${folder === '' || folder.endsWith('/') ? '' : '/'}${name}`));
  }
  return found;
}

function* output(variables: Variables, text: string): Blocking<string> {
  const { p } = variables, { read, write } = pipe(), files = new Map(p.files);
  files.set(1, write);
  const child = p.spawn({ argv: [yield* variables.value('SHELL', new Map()), '-c', text], files }), end = read.retain(), parts: Uint8Array[] = [];
  for (let part = yield* end.read(65_536); part.length > 0; part = yield* end.read(65_536)) parts.push(part.slice());
  end.release();
  const status = yield* p.wait(child);
  variables.all.set('.SHELLSTATUS', { value: String(status), simple: true, origin: 'override', exported: false });
  return decode(concat(parts)).replace(/\n+$/, '').replace(/\n/g, ' ');
}

function real(p: Process, word: string): string {
  try {
    return realPath(p, word);
  } catch (error) {
    if (error instanceof Errno) return '';
    throw error;
  }
}

const order = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

export const functions: Record<string, MakeFunction> = {
  subst: plain(3, (from = '', to = '', text = '') => (from === '' ? text + to : text.replaceAll(from, to))),
  patsubst: plain(3, (from = '', to = '', text = '') => wordsOf(text).map((word) => patsubst(from.trim(), to.trim(), word)).join(' ')),
  strip: plain(1, (text = '') => wordsOf(text).join(' ')),
  findstring: plain(2, (needle = '', text = '') => (text.includes(needle) ? needle : '')),
  filter: plain(2, (patterns = '', text = '') => wordsOf(text).filter((word) => wordsOf(patterns).some((pattern) => matches(pattern, word))).join(' ')),
  'filter-out': plain(2, (patterns = '', text = '') => wordsOf(text).filter((word) => !wordsOf(patterns).some((pattern) => matches(pattern, word))).join(' ')),
  sort: plain(1, (text = '') => [...new Set(wordsOf(text))].sort(order).join(' ')),
  word: plain(2, (at = '', text = '') => wordsOf(text)[Number(at) - 1] ?? ''),
  wordlist: plain(3, (from = '', to = '', text = '') => wordsOf(text).slice(Number(from) - 1, Number(to)).join(' ')),
  words: plain(1, (text = '') => String(wordsOf(text).length)),
  firstword: plain(1, (text = '') => wordsOf(text)[0] ?? ''),
  lastword: plain(1, (text = '') => wordsOf(text).at(-1) ?? ''),
  dir: each(dirOf), notdir: each(notdirOf), suffix: each(suffixOf), basename: each(basenameOf),
  addsuffix: plain(2, (end = '', text = '') => wordsOf(text).map((word) => word + end).join(' ')),
  addprefix: plain(2, (start = '', text = '') => wordsOf(text).map((word) => start + word).join(' ')),
  join: plain(2, (one = '', other = '') => {
    const a = wordsOf(one), b = wordsOf(other);
    return Array.from({ length: Math.max(a.length, b.length) }, (_, i) => (a[i] ?? '') + (b[i] ?? '')).join(' ');
  }),
  wildcard: eager(1, function* ({ p }, [text = '']) {
    return wordsOf(text).flatMap((pattern) => expandPattern(p, pattern)).join(' ');
  }),
  realpath: eager(1, function* ({ p }, [text = '']) {
    return wordsOf(text).map((word) => real(p, word)).filter(Boolean).join(' ');
  }),
  abspath: eager(1, function* ({ p }, [text = '']) {
    return wordsOf(text).map((word) => absolutePath(p, word)).join(' ');
  }),
  shell: eager(1, function* (variables, [text = '']) {
    return yield* output(variables, text);
  }),
  info: eager(1, function* ({ p }, [text = '']) {
    yield* p.write(1, `${text}\n`);
    return '';
  }),
  warning: eager(1, function* ({ p, place }, [text = '']) {
    yield* complain(p, `${place ? `${place.path}:${place.line}: ` : ''}${text}`);
    return '';
  }),
  error: eager(1, function* ({ place }, [text = '']): Blocking<string> {
    throw new MakeError(`${place ? `${place.path}:${place.line}: ` : ''}*** ${text}.  Stop.`);
  }),
  eval: eager(1, function* (variables, [text = '']) {
    yield* variables.evaluate(text);
    return '';
  }),
  value: eager(1, function* ({ all }, [name = '']) {
    return all.get(name.trim())?.value ?? '';
  }),
  origin: eager(1, function* ({ all }, [name = ''], scope) {
    return scope.has(name.trim()) ? 'automatic' : all.get(name.trim())?.origin ?? 'undefined';
  }),
  flavor: eager(1, function* ({ all }, [name = '']) {
    const found = all.get(name.trim());
    return !found ? 'undefined' : found.simple ? 'simple' : 'recursive';
  }),
  call: eager(Infinity, function* (variables, words, scope) {
    const [name = '', ...rest] = words, inner = new Map(scope);
    words.forEach((word, i) => inner.set(String(i), i === 0 ? name : rest[i - 1]!));
    const found = variables.all.get(name.trim());
    if (!found && Object.hasOwn(functions, name.trim())) return yield* functions[name.trim()]!.run(variables, rest, scope);
    return found ? yield* variables.expand(found.value, inner) : '';
  }),
  foreach: lazy(function* (variables, [name = '', list = '', ...body], scope) {
    const key = (yield* variables.expand(name, scope)).trim(), out: string[] = [];
    for (const word of wordsOf(yield* variables.expand(list, scope))) out.push(yield* variables.expand(body.join(','), new Map([...scope, [key, word]])));
    return out.join(' ');
  }),
  if: lazy(function* (variables, [test = '', yes = '', ...no], scope) {
    return yield* variables.expand((yield* variables.expand(test.trim(), scope)) !== '' ? yes : no.join(','), scope);
  }),
  or: lazy(function* (variables, parts, scope) {
    for (const part of parts) {
      const value = yield* variables.expand(part.trim(), scope);
      if (value !== '') return value;
    }
    return '';
  }),
  and: lazy(function* (variables, parts, scope) {
    let value = '';
    for (const part of parts) {
      value = yield* variables.expand(part.trim(), scope);
      if (value === '') return '';
    }
    return value;
  }),
};
