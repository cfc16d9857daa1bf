import type { Blocking } from '../kernel/blocking.ts';
import { Errno } from '../kernel/errno.ts';
import { lookup, open, readDirectory, removeDirectory, stat, unlink } from '../kernel/files.ts';
import { entriesOf } from '../kernel/inode.ts';
import type { OpenFile } from '../kernel/open-file.ts';
import type { Process } from '../kernel/process.ts';
import { listLine, printFormat, unknownDirective } from './find-print.ts';
import { UsageError } from './options.ts';
import { FindError, plain, valued, type Found } from './find-tests.ts';
import { encode } from '../kernel/bytes.ts';
import { agrees } from './operands.ts';
import { PatternError } from './regex.ts';
import { complain, quoted, type Invocation, type Tool } from './tool.ts';

/** A test or an action; true goes on with the next one. */
type Step = (found: Found) => Blocking<boolean>;

/** -quit. */
class Quit extends Error {}

/** busybox's find knows these only. */
/** As GNU's find lists them. */
const REGEX_TYPES = ['findutils-default', 'ed', 'emacs', 'gnu-awk', 'grep', 'posix-awk', 'awk', 'posix-basic', 'posix-egrep', 'egrep', 'posix-extended', 'posix-minimal-basic', 'sed'];

/** What is true of every file. */
const ALWAYS: Step = function* () {
  return true;
};

const GNU_ONLY = new Set(['-anewer', '-cnewer', '-newerat', '-newerct', '-newermm', '-neweram', '-okdir', '-d', '-mount', '-noleaf', '-ignore_readdir_race', '-warn', '-nowarn', ',', '-ls', '-printf', '-fprint', '-fprintf', '-regextype', '-newermt', '-readable', '-writable', '-nouser', '-nogroup', '-true', '-false', '-xtype', '-lname', '-ilname', '-uid', '-gid', '-fstype', '-execdir', '-daystart', '-iregex', '-D', '-O1', '-O2', '-O3', '-O9']);

export const find: Tool = {
  name: 'find', usage: '[PATH]... [EXPRESSION]', summary: 'Look for files', version: 'find (GNU findutils) 4.9.0', prepare: (words) => (words[0] === '--help' || words[0] === '--version' ? [...words] : ['--', ...words]),
  *run(p, call) {
    const words = [...call.operands];
    let follow: 'never' | 'named' | 'always' = 'never';
    while ((call.flavour === 'gnu' ? /^-(?:[HLP]|O\d|D)$/ : /^-[HLP]$/).test(words[0] ?? '')) {
      const word = words.shift()!;
      if (word === '-D') words.shift();
      follow = ({ '-H': 'named', '-L': 'always', '-P': 'never' } as const)[word] ?? follow;
    }
    const at = words.findIndex((word) => /^-.|^[(!]$/.test(word));
    // GNU's say who they are from within an expression too.
    const says = call.flavour === 'gnu' ? words.findIndex((word, i) => /^-(?:version|help)$/.test(word) && !/^-[^o]/.test(words[i - 1] ?? '')) : -1;
    if (says >= 0 && words[says] === '-help') throw new UsageError('', '', true);
    if (says >= 0) {
      yield* p.write(1, `${find.version}\n`);
      return 0;
    }
    const paths = at < 0 ? words : words.slice(0, at);
    try {
      const search = new Search(p, call, at < 0 ? [] : words.slice(at), follow);
      let status = 0;
      try {
        for (const path of paths.length > 0 ? paths : ['.']) status |= yield* search.run(path);
      } catch (error) {
        if (!(error instanceof Quit)) throw error;
      }
      return status | (yield* search.finish());
    } catch (error) {
      if (!(error instanceof FindError) && !(error instanceof PatternError)) throw error;
      yield* complain(p, error.message.split('\n').map((line) => `find: ${line}`).join('\n'));
      return 1;
    }
  },
};

class Search {
  readonly #p: Process;
  readonly #call: Invocation;
  readonly #words: string[];
  readonly #follow: 'never' | 'named' | 'always';
  #minimum = 0;
  #maximum = Infinity;
  #depthFirst = false;
  #oneFileSystem = false;
  #acts = false;
  #prune = false;
  #failed = false;
  #syntax: 'E' | 'G' | 'emacs' = 'emacs';
  /** The last test that took a pattern, for the hint about an unquoted one. */
  #patterned = '';
  readonly #pending: { argv: string[]; paths: string[] }[] = [];
  readonly #step: Step;
  /** What is said before the search begins. */
  readonly #warnings: string[] = [];

  constructor(p: Process, call: Invocation, words: string[], follow: 'never' | 'named' | 'always') {
    this.#p = p;
    this.#call = call;
    this.#follow = follow;
    this.#words = [...words];
    this.#syntax = call.flavour === 'gnu' ? 'emacs' : 'G';
    const step = words.length > 0 ? this.#or() : undefined;
    if (this.#words[0] === ')' && call.flavour === 'busybox') throw new UsageError('unrecognized: )');
    if (this.#words[0] === ')') throw new FindError("you have too many ')'");
    if (this.#words.length > 0) throw new FindError(this.#stray(this.#words[0]!));
    const print: Step = (found) => this.#print(found, '\n');
    this.#step = !step ? print : this.#acts ? step : function* (found) {
      return (yield* step(found)) && (yield* print(found));
    };
  }

  *run(path: string): Blocking<number> {
    this.#failed = false;
    for (const words of this.#warnings.splice(0)) yield* complain(this.#p, `find: ${words}`);
    try {
      const node = this.#follow === 'never' ? stat(this.#p, path, false) : lookup(this.#p, path) ?? stat(this.#p, path, false);
      yield* this.#visit({ path, name: path.replace(/(?<=.)\/+$/, '').split('/').pop() || path, node, depth: 0, start: path });
      return this.#failed ? 1 : 0;
    } catch (error) {
      if (!(error instanceof Errno) || error.code === 'EPIPE' || error.code === 'EINTR') throw error;
      yield* this.#complain(path, error);
      return 1;
    }
  }

  #complain(path: string, error: Errno): Blocking<void> {
    this.#failed = true;
    return complain(this.#p, this.#call.flavour === 'gnu' ? `find: ${quoted(this.#p, path)}: ${error.strerror}` : `find: ${path}: ${error.strerror}`);
  }

  /** Runs what `-exec … +` collected. */
  *finish(): Blocking<number> {
    let status = 0;
    for (const { argv, paths } of this.#pending) if (paths.length > 0 && (yield* this.#spawn([...argv, ...paths])) !== 0) status = 1;
    return status;
  }

  *#visit(found: Found): Blocking<void> {
    yield* this.#p.compute(0.002);
    this.#prune = false;
    const test = found.depth >= this.#minimum;
    if (test && !this.#depthFirst) yield* this.#step(found);
    if (found.node.kind === 'directory' && found.depth < this.#maximum && !this.#prune) yield* this.#descend(found);
    if (test && this.#depthFirst) yield* this.#step(found);
  }

  *#descend(found: Found): Blocking<void> {
    let names: string[];
    try {
      names = readDirectory(this.#p, found.path);
    } catch (error) {
      if (!(error instanceof Errno)) throw error;
      return yield* this.#complain(found.path, error);
    }
    const mount = this.#oneFileSystem ? this.#mountOf(found.path) : undefined;
    for (const name of names) {
      const path = `${found.path.replace(/\/$/, '')}/${name}`;
      const node = (this.#follow === 'always' ? lookup(this.#p, path) : undefined) ?? lookup(this.#p, path, false);
      if (node && !(mount !== undefined && this.#mountOf(path) !== mount)) yield* this.#visit({ path, name, node, depth: found.depth + 1, start: found.start });
    }
  }

  #mountOf(path: string): unknown {
    return this.#p.ns.mounts.locate(path, this.#p.cwd, false).mount;
  }

  #or(): Step {
    let left = this.#and();
    while (['-o', '-or', ','].includes(this.#words[0] ?? '')) {
      const word = this.#words.shift()!;
      // busybox takes nothing behind an -o for false, behind an -a and a ! for true.
      if (this.#words.length === 0 && this.#call.flavour === 'busybox') return left;
      if (this.#words.length === 0) throw new FindError(`expected an expression after '${word}'`);
      const first = left, second = this.#and();
      left = word === ',' ? function* (found) {
        yield* first(found);
        return yield* second(found);
      } : function* (found) {
        return (yield* first(found)) || (yield* second(found));
      };
    }
    return left;
  }

  #and(): Step {
    let left = this.#primary();
    while (this.#words.length > 0 && !['-o', '-or', ')', ','].includes(this.#words[0]!)) {
      if (this.#words[0] === '-a' || this.#words[0] === '-and') {
        this.#words.shift();
        if (this.#words.length === 0 && this.#call.flavour === 'busybox') return left;
        if (this.#words.length === 0) throw new FindError("expected an expression after '-a'");
      }
      const first = left, second = this.#primary();
      left = function* (found) {
        return (yield* first(found)) && (yield* second(found));
      };
    }
    return left;
  }

  #argument(name: string): string {
    const value = this.#words.shift();
    if (value === undefined) throw new FindError(this.#call.flavour === 'gnu' ? `missing argument to \`${name}'` : `${name} requires an argument`);
    return value;
  }

  #stray(word: string): string {
    const hint = this.#patterned !== '' && lookup(this.#p, word) ? `\npossible unquoted pattern after predicate \`${this.#patterned}'?` : '';
    return `paths must precede expression: \`${word}'${hint}`;
  }

  #primary(): Step {
    const word = this.#words.shift()!;
    if (word === '(') {
      if (this.#words[0] === ')' && this.#call.flavour === 'busybox') {
        this.#words.shift();
        return ALWAYS;
      }
      if (this.#words[0] === ')' && this.#call.flavour === 'gnu') throw new FindError('invalid expression; empty parentheses are not allowed.');
      if (this.#words.length === 0) throw new FindError(this.#call.flavour === 'busybox' ? "unpaired '('" : "invalid expression; expected to find a ')' but didn't see one. Perhaps you need an extra predicate after '('");
      const inner = this.#or();
      if (this.#words.shift() !== ')') throw new FindError(this.#call.flavour === 'busybox' ? "unpaired '('" : "invalid expression; I was expecting to find a ')' somewhere but did not see one.");
      return inner;
    }
    if (word === '!' || word === '-not') {
      if (this.#words.length === 0 && this.#call.flavour === 'busybox') return ALWAYS;
      if (this.#words.length === 0) throw new FindError(`expected an expression after '${word}'`);
      const inner = this.#primary();
      return function* (found) {
        return !(yield* inner(found));
      };
    }
    // busybox takes a side that says nothing for true.
    if (this.#call.flavour === 'busybox' && ['-o', '-or', '-a', '-and'].includes(word)) {
      this.#words.unshift(...(this.#words.length > 0 ? [word] : []));
      return function* () {
        return true;
      };
    }
    if (['-o', '-or', '-a', '-and', ','].includes(word)) throw new FindError(`invalid expression; you have used a binary operator '${word}' with nothing before it.`);
    if (this.#call.flavour === 'busybox' && GNU_ONLY.has(word)) throw new UsageError(`unrecognized: ${word}`);
    const action = this.#action(word) ?? this.#setting(word);
    if (action) return action;
    const test = this.#test(word);
    return function* (found) {
      return test(found);
    };
  }

  /** Words that set something for the whole search, and are true. */
  #setting(word: string): Step | undefined {
    const yes: Step = function* () {
      return true;
    };
    switch (word) {
      case '-maxdepth': this.#maximum = this.#depth(word); return yes;
      case '-mindepth': this.#minimum = this.#depth(word); return yes;
      case '-depth': case '-d': this.#depthFirst = true; return yes;
      case '-xdev': case '-mount': this.#oneFileSystem = true; return yes;
      case '-daystart': case '-noleaf': case '-warn': case '-nowarn': case '-ignore_readdir_race': return yes;
      case '-regextype': {
        const type = this.#argument(word);
        if (!REGEX_TYPES.includes(type)) throw new FindError(`Unknown regular expression type ${quoted(this.#p, type)}; valid types are ${REGEX_TYPES.map((one) => quoted(this.#p, one)).join(', ')}.`);
        this.#syntax = ['posix-extended', 'posix-egrep', 'egrep', 'posix-awk', 'gnu-awk', 'awk'].includes(type) ? 'E' : ['sed', 'grep', 'ed', 'posix-basic', 'posix-minimal-basic'].includes(type) ? 'G' : 'emacs';
        return yes;
      }
      default: return undefined;
    }
  }

  #depth(word: string): number {
    const text = this.#argument(word);
    if (!/^\d+$/.test(text)) throw new FindError(this.#call.flavour === 'gnu' ? `Expected a positive decimal integer argument to ${word}, but got ${quoted(this.#p, text)}` : `invalid number '${text}'`);
    return Number(text);
  }

  #action(word: string): Step | undefined {
    const self = this, p = this.#p;
    switch (word) {
      case '-print': case '-print0':
        this.#acts = true;
        return (found) => this.#print(found, word === '-print' ? '\n' : '\0');
      case '-printf': case '-ls': {
        const format = word === '-ls' ? undefined : this.#argument(word), strange = format === undefined ? undefined : unknownDirective(format);
        if (strange !== undefined) this.#warnings.push(`warning: unrecognized format directive \`${strange}'`);
        this.#acts = true;
        return function* (found) {
          yield* p.write(1, format === undefined ? listLine(p, found) : printFormat(p, found, format));
          return true;
        };
      }
      case '-fprint': {
        const file: OpenFile = open(p, this.#argument(word), { write: true, create: true, truncate: true }).retain();
        this.#acts = true;
        return function* ({ path }) {
          yield* file.write(encode(`${path}\n`));
          return true;
        };
      }
      case '-delete':
        this.#acts = this.#depthFirst = true;
        return (found) => this.#delete(found);
      case '-prune': return function* () {
        return (self.#prune = true);
      };
      case '-quit': return function* () {
        throw new Quit();
      };
      case '-exec': case '-ok': case '-execdir': case '-okdir': return this.#exec(word);
      default: return undefined;
    }
  }

  *#print({ path }: Found, end: string): Blocking<boolean> {
    yield* this.#p.write(1, `${path}${end}`);
    return true;
  }

  *#delete({ path, node }: Found): Blocking<boolean> {
    if (path === '.') return true;
    try {
      if (node.kind === 'directory' && entriesOf(stat(this.#p, path, false) as typeof node).size > 0) throw new Errno('ENOTEMPTY');
      node.kind === 'directory' ? removeDirectory(this.#p, path) : unlink(this.#p, path);
      return true;
    } catch (error) {
      if (!(error instanceof Errno)) throw error;
      this.#failed = true;
      yield* complain(this.#p, this.#call.flavour === 'gnu' ? `find: cannot delete ${quoted(this.#p, path)}: ${error.strerror}` : `find: ${path}: ${error.strerror}`);
      return false;
    }
  }

  #exec(name: string): Step {
    this.#acts = true;
    const argv: string[] = [];
    for (;;) {
      const word = this.#argument(name);
      if (word === ';') break;
      if (word === '+' && argv.at(-1) === '{}') {
        const group = { argv: argv.slice(0, -1), paths: [] as string[] };
        this.#pending.push(group);
        return function* ({ path }) {
          group.paths.push(path);
          return true;
        };
      }
      argv.push(word);
    }
    if (argv.length === 0 && this.#call.flavour === 'busybox') throw new FindError(`${name} requires an argument`);
    const p = this.#p, self = this;
    return function* ({ path, name: base }) {
      const inFolder = name.endsWith('dir');
      const words = argv.map((word) => word.replaceAll('{}', inFolder ? `./${base}` : path));
      if (name.startsWith('-ok') && !(yield* agrees(p, self.#call.flavour === 'busybox' ? `${words.join(' ')} ?` : `< ${argv[0]} ... ${path} > ? `))) return false;
      return (yield* self.#spawn(words, inFolder ? path.replace(/\/?[^/]*$/, '') || '.' : undefined)) === 0;
    };
  }

  *#spawn(argv: string[], folder?: string): Blocking<number> {
    const p = this.#p;
    const cwd = folder === undefined ? undefined : folder.startsWith('/') ? folder : `${p.cwd}/${folder}`;
    try {
      return yield* p.wait(p.spawn({ argv, ...(cwd === undefined ? {} : { cwd }) }));
    } catch (error) {
      if (!(error instanceof Errno) || error.code === 'EINTR') throw error;
      yield* complain(p, this.#call.flavour === 'gnu' ? `find: ${quoted(p, argv[0]!)}: ${error.strerror}` : `find: ${argv[0]}: ${error.strerror}`);
      return 127;
    }
  }

  #test(word: string): (found: Found) => boolean {
    const alone = plain[word], withValue = valued[word];
    if (alone) return alone(this.#p);
    if (withValue) {
      const value = this.#argument(word);
      if (/name|path/.test(word)) this.#patterned = word;
      return withValue({ p: this.#p, flavour: this.#call.flavour, word, value, syntax: this.#syntax });
    }
    if (this.#call.flavour === 'busybox') throw new UsageError(`unrecognized: ${word}`);
    throw new FindError(/^-/.test(word) ? `${/^-newer..$/.test(word) ? 'invalid' : 'unknown'} predicate \`${word}'` : this.#stray(word));
  }
}
