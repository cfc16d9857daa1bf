import type { Blocking } from '../kernel/blocking.ts';
import { Errno } from '../kernel/errno.ts';
import { lookup, readDirectory, removeDirectory, stat, unlink } from '../kernel/files.ts';
import { entriesOf, type Inode } from '../kernel/inode.ts';
import type { Process } from '../kernel/process.ts';
import { findUser, userName } from './accounts.ts';
import { sizeOf } from './ls.ts';
import { modeString } from './mode.ts';
import { spawnAndWait } from './spawn.ts';
import { complain, type Invocation, type Tool } from './tool.ts';

interface Found {
  path: string;
  name: string;
  node: Inode;
  depth: number;
}

/** A test or an action; true goes on with the next one. */
type Step = (found: Found) => Blocking<boolean>;

class FindError extends Error {}

export const find: Tool = {
  name: 'find', usage: '[PATH]... [EXPRESSION]', summary: 'Look for files', prepare: (words) => ['--', ...words],
  *run(p, call) {
    const at = call.operands.findIndex((word) => /^[-(!]/.test(word));
    const paths = at < 0 ? call.operands : call.operands.slice(0, at);
    try {
      const search = new Search(p, call, at < 0 ? [] : call.operands.slice(at));
      let status = 0;
      for (const path of paths.length > 0 ? paths : ['.']) status |= yield* search.run(path);
      return status | (yield* search.finish());
    } catch (error) {
      if (!(error instanceof FindError)) throw error;
      yield* complain(p, `find: ${error.message}`);
      return 1;
    }
  },
};

class Search {
  readonly #p: Process;
  readonly #call: Invocation;
  readonly #words: string[];
  #minimum = 0;
  #maximum = Infinity;
  #depthFirst = false;
  #acts = false;
  #prune = false;
  #quit = false;
  readonly #pending: { argv: string[]; paths: string[] }[] = [];
  readonly #step: Step;

  constructor(p: Process, call: Invocation, words: string[]) {
    this.#p = p;
    this.#call = call;
    this.#words = [...words];
    const step = words.length > 0 ? this.#or() : undefined;
    if (this.#words.length > 0) throw new FindError(`paths must precede expression: \`${this.#words[0]}'`);
    const print: Step = (found) => this.#print(found, '\n');
    this.#step = !step ? print : this.#acts ? step : function* (found) {
      return (yield* step(found)) && (yield* print(found));
    };
  }

  *run(path: string): Blocking<number> {
    try {
      yield* this.#visit({ path, name: path.replace(/\/+$/, '').split('/').pop() || path, node: stat(this.#p, path, false), depth: 0 });
      return 0;
    } catch (error) {
      if (!(error instanceof Errno) || error.code === 'EPIPE' || error.code === 'EINTR') throw error;
      yield* complain(this.#p, this.#call.flavour === 'gnu' ? `find: '${path}': ${error.strerror}` : `find: ${path}: ${error.strerror}`);
      return 1;
    }
  }

  /** Runs what `-exec … +` collected. */
  *finish(): Blocking<number> {
    let status = 0;
    for (const { argv, paths } of this.#pending) if (paths.length > 0 && (yield* spawnAndWait(this.#p, [...argv, ...paths], {}, 'find')) !== 0) status = 1;
    return status;
  }

  *#visit(found: Found): Blocking<void> {
    if (this.#quit) return;
    yield* this.#p.compute(0.002);
    this.#prune = false;
    const test = found.depth >= this.#minimum;
    if (test && !this.#depthFirst) yield* this.#step(found);
    if (found.node.kind === 'directory' && found.depth < this.#maximum && !this.#prune) {
      for (const name of this.#names(found.path)) {
        const path = `${found.path.replace(/\/$/, '')}/${name}`;
        const node = lookup(this.#p, path, false);
        if (node) yield* this.#visit({ path, name, node, depth: found.depth + 1 });
      }
    }
    if (test && this.#depthFirst) yield* this.#step(found);
  }

  #names(path: string): string[] {
    try {
      return readDirectory(this.#p, path);
    } catch {
      return [];
    }
  }

  #or(): Step {
    let left = this.#and();
    while (this.#words[0] === '-o' || this.#words[0] === '-or') {
      this.#words.shift();
      const first = left, second = this.#and();
      left = function* (found) {
        return (yield* first(found)) || (yield* second(found));
      };
    }
    return left;
  }

  #and(): Step {
    let left = this.#primary();
    while (this.#words.length > 0 && !['-o', '-or', ')'].includes(this.#words[0]!)) {
      if (this.#words[0] === '-a' || this.#words[0] === '-and') this.#words.shift();
      const first = left, second = this.#primary();
      left = function* (found) {
        return (yield* first(found)) && (yield* second(found));
      };
    }
    return left;
  }

  #argument(name: string): string {
    const value = this.#words.shift();
    if (value === undefined) throw new FindError(`missing argument to \`${name}'`);
    return value;
  }

  #primary(): Step {
    const word = this.#words.shift()!;
    if (word === '(') {
      const inner = this.#or();
      if (this.#words.shift() !== ')') throw new FindError("invalid expression; you have used a '(' and not provided a matching ')'");
      return inner;
    }
    if (word === '!' || word === '-not') {
      const inner = this.#primary();
      return function* (found) {
        return !(yield* inner(found));
      };
    }
    const action = this.#action(word);
    if (action) return action;
    const test = this.#test(word);
    return function* (found) {
      return test(found);
    };
  }

  #action(word: string): Step | undefined {
    switch (word) {
      case '-print': case '-print0':
        this.#acts = true;
        return (found) => this.#print(found, word === '-print' ? '\n' : '\0');
      case '-printf': {
        const format = this.#argument(word);
        this.#acts = true;
        return (found) => this.#printf(found, format);
      }
      case '-delete':
        this.#acts = this.#depthFirst = true;
        return (found) => this.#delete(found);
      case '-exec': case '-ok': return this.#exec();
    }
    return undefined;
  }

  *#print({ path }: Found, end: string): Blocking<boolean> {
    yield* this.#p.write(1, `${path}${end}`);
    return true;
  }

  *#printf({ path, name, node }: Found, format: string): Blocking<boolean> {
    const values: Record<string, string> = { p: path, f: name, s: String(sizeOf(node)), m: (node.mode & 0o7777).toString(8), M: modeString(node), u: userName(this.#p, node.uid), y: node.kind[0] === 's' && node.kind === 'symlink' ? 'l' : node.kind[0]!, h: path.replace(/\/[^/]*$/, '') || '.', '%': '%' };
    yield* this.#p.write(1, format.replace(/\\n/g, '\n').replace(/\\t/g, '\t').replace(/\\0/g, '\0').replace(/%([pfsmMuyh%])/g, (_, letter: string) => values[letter]!));
    return true;
  }

  *#delete({ path, node }: Found): Blocking<boolean> {
    try {
      node.kind === 'directory' ? removeDirectory(this.#p, path) : unlink(this.#p, path);
      return true;
    } catch (error) {
      if (!(error instanceof Errno)) throw error;
      yield* complain(this.#p, `find: cannot delete '${path}': ${error.strerror}`);
      return false;
    }
  }

  #exec(): Step {
    this.#acts = true;
    const argv: string[] = [];
    for (;;) {
      const word = this.#argument('-exec');
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
    const p = this.#p;
    return function* ({ path }) {
      return (yield* spawnAndWait(p, argv.map((word) => word.replaceAll('{}', path)), {}, 'find')) === 0;
    };
  }

  #test(word: string): (found: Found) => boolean {
    const p = this.#p, yes = (): boolean => true;
    switch (word) {
      case '-name': case '-iname': {
        const pattern = glob(this.#argument(word), word === '-iname');
        return ({ name }) => pattern.test(name);
      }
      case '-path': case '-wholename': case '-ipath': {
        const pattern = glob(this.#argument(word), word === '-ipath', true);
        return ({ path }) => pattern.test(path);
      }
      case '-type': {
        const kinds = this.#argument(word).split(',').map((letter) => ({ f: 'file', d: 'directory', l: 'symlink', c: 'device', s: 'socket', p: 'fifo' })[letter]);
        return ({ node }) => kinds.includes(node.kind);
      }
      case '-maxdepth': this.#maximum = Number(this.#argument(word)); return yes;
      case '-mindepth': this.#minimum = Number(this.#argument(word)); return yes;
      case '-depth': this.#depthFirst = true; return yes;
      case '-xdev': case '-mount': return yes;
      case '-prune': return () => (this.#prune = true);
      case '-quit': return () => (this.#quit = true);
      case '-true': return yes;
      case '-false': return () => false;
      case '-empty': return ({ node }) => (node.kind === 'directory' ? entriesOf(node).size === 0 : node.kind === 'file' && node.size === 0);
      case '-size': return sizeTest(this.#argument(word));
      case '-user': {
        const uid = findUser(p, this.#argument(word))?.uid;
        return ({ node }) => node.uid === uid;
      }
      case '-perm': {
        const text = this.#argument(word), bits = parseInt(text.replace(/^[-/]/, ''), 8);
        return ({ node }) => (text[0] === '-' ? (node.mode & bits) === bits : text[0] === '/' ? (node.mode & bits) !== 0 : (node.mode & 0o7777) === bits);
      }
      case '-newer': {
        const time = stat(p, this.#argument(word)).mtime;
        return ({ node }) => node.mtime > time;
      }
      case '-mtime': case '-mmin': {
        const text = this.#argument(word), unit = word === '-mtime' ? 86_400_000 : 60_000;
        return ({ node }) => compare(text, Math.floor((p.now - node.mtime) / unit));
      }
    }
    throw new FindError(/^-/.test(word) ? `unknown predicate \`${word}'` : `paths must precede expression: \`${word}'`);
  }
}

/** +N, -N and N. */
const compare = (text: string, value: number): boolean => (text[0] === '+' ? value > Number(text.slice(1)) : text[0] === '-' ? value < Number(text.slice(1)) : value === Number(text));

function sizeTest(text: string): (found: Found) => boolean {
  const unit = { c: 1, w: 2, b: 512, k: 1024, M: 1024 ** 2, G: 1024 ** 3 }[text.at(-1)!] ?? 512;
  return ({ node }) => compare(text.replace(/[cwbkMG]$/, ''), Math.ceil(sizeOf(node) / unit));
}

/** A shell pattern for a whole name. */
function glob(pattern: string, ignoreCase: boolean, slashes = true): RegExp {
  const source = pattern.replace(/\[!/g, '[^').replace(/\\.|[.+^${}()|]|\*|\?/g, (part) => (part === '*' ? (slashes ? '.*' : '[^/]*') : part === '?' ? '.' : part[0] === '\\' && part.length > 1 ? part : part === '^' ? '^' : `\\${part}`));
  return new RegExp(`^${source}$`, ignoreCase ? 'is' : 's');
}
