/** git's store as it is on disk: loose objects, references, and an index of what is staged. */
import { concat, decode, encode, latin1 } from '../../kernel/bytes.ts';
import { lookup, makeDirectory, readDirectory, readFile, readText, writeFile } from '../../kernel/files.ts';
import type { Process } from '../../kernel/process.ts';
import { deflate, inflate } from '../deflate.ts';
import { sha1 } from '../../kernel/hashes.ts';

/** A file of a tree or of the index: mode in octal, and the object's name. */
export interface Entry {
  mode: string;
  id: string;
}

/** Paths from the top of the work tree. */
export type Snapshot = Map<string, Entry>;

export interface Commit {
  id: string;
  tree: string;
  parents: string[];
  author: string;
  /** Seconds since the epoch. */
  time: number;
  message: string;
}

const ZLIB = Uint8Array.of(0x78, 0x9c);

function adler(bytes: Uint8Array): Uint8Array {
  let a = 1, b = 0;
  for (const byte of bytes) {
    a = (a + byte) % 65521;
    b = (b + a) % 65521;
  }
  return Uint8Array.of(b >> 8, b & 255, a >> 8, a & 255);
}

export class Repository {
  readonly p: Process;
  /** Top of the work tree. */
  readonly top: string;

  constructor(p: Process, top: string) {
    this.p = p;
    this.top = top;
  }

  get folder(): string {
    return `${this.top === '/' ? '' : this.top}/.git`;
  }

  write(kind: 'blob' | 'tree' | 'commit', body: Uint8Array): string {
    const all = concat([encode(`${kind} ${body.length}\0`), body]), id = sha1(all);
    const folder = `${this.folder}/objects/${id.slice(0, 2)}`, path = `${folder}/${id.slice(2)}`;
    if (lookup(this.p, path)) return id;
    if (!lookup(this.p, folder)) makeDirectory(this.p, folder);
    writeFile(this.p, path, concat([ZLIB, deflate(all), adler(all)]), 0o444);
    return id;
  }

  read(id: string): { kind: string; body: Uint8Array } | undefined {
    const path = `${this.folder}/objects/${id.slice(0, 2)}/${id.slice(2)}`;
    if (!lookup(this.p, path)) return undefined;
    const { data } = inflate(readFile(this.p, path), 2), end = data.indexOf(0);
    return { kind: latin1(data.subarray(0, end)).split(' ')[0]!, body: data.subarray(end + 1) };
  }

  text(id: string): string {
    const found = this.read(id);
    return found ? decode(found.body) : '';
  }

  /** Writes the trees of a snapshot; the id of the top one. */
  writeTree(snapshot: Snapshot, prefix = ''): string {
    const names = new Map<string, Entry | 'tree'>();
    for (const [path, entry] of snapshot) {
      if (!path.startsWith(prefix)) continue;
      const [name = '', ...rest] = path.slice(prefix.length).split('/');
      names.set(name, rest.length > 0 ? 'tree' : entry);
    }
    const key = ([name, entry]: [string, Entry | 'tree']): string => (entry === 'tree' ? `${name}/` : name);
    const rows = [...names].sort((a, b) => (key(a) < key(b) ? -1 : 1)).map(([name, entry]) => {
      const { mode, id } = entry === 'tree' ? { mode: '40000', id: this.writeTree(snapshot, `${prefix}${name}/`) } : entry;
      return concat([encode(`${mode} ${name}\0`), Uint8Array.from(id.match(/../g)!, (pair) => parseInt(pair, 16))]);
    });
    return this.write('tree', concat(rows));
  }

  readTree(id: string, prefix = '', into: Snapshot = new Map()): Snapshot {
    const body = this.read(id)?.body ?? new Uint8Array();
    for (let at = 0; at < body.length; ) {
      const end = body.indexOf(0, at), [mode = '', ...name] = decode(body.subarray(at, end)).split(' ');
      const child = Array.from(body.subarray(end + 1, end + 21), (byte) => byte.toString(16).padStart(2, '0')).join('');
      if (mode === '40000') this.readTree(child, `${prefix}${name.join(' ')}/`, into);
      else into.set(prefix + name.join(' '), { mode, id: child });
      at = end + 21;
    }
    return into;
  }

  commit(id: string): Commit | undefined {
    const found = this.read(id);
    if (found?.kind !== 'commit') return undefined;
    const [head = '', ...message] = decode(found.body).split('\n\n');
    const field = (name: string): string[] => head.split('\n').filter((line) => line.startsWith(`${name} `)).map((line) => line.slice(name.length + 1));
    const [, author = '', time = '0'] = /^(.*) (\d+) [-+]\d{4}$/.exec(field('author')[0] ?? '') ?? [];
    return { id, tree: field('tree')[0]!, parents: field('parent'), author, time: Number(time), message: message.join('\n\n') };
  }

  /** `refs/heads/main`, or a commit's id where no branch is checked out. */
  get head(): string {
    return readText(this.p, `${this.folder}/HEAD`).trim().replace(/^ref: /, '');
  }

  get branch(): string | undefined {
    return this.head.startsWith('refs/heads/') ? this.head.slice(11) : undefined;
  }

  reference(name: string): string | undefined {
    const path = `${this.folder}/${name}`;
    return lookup(this.p, path)?.kind === 'file' ? readText(this.p, path).trim() : undefined;
  }

  setReference(name: string, id: string): void {
    const parts = `${this.folder}/${name}`.split('/');
    for (let i = 2; i < parts.length; i++) if (!lookup(this.p, parts.slice(0, i).join('/'))) makeDirectory(this.p, parts.slice(0, i).join('/'));
    writeFile(this.p, parts.join('/'), `${id}\n`);
  }

  branches(): string[] {
    return this.#names('refs/heads');
  }

  tags(): string[] {
    return this.#names('refs/tags');
  }

  #names(folder: string, prefix = ''): string[] {
    const path = `${this.folder}/${folder}`;
    if (!lookup(this.p, path)) return [];
    return readDirectory(this.p, path).flatMap((name) => (lookup(this.p, `${path}/${name}`)?.kind === 'directory' ? this.#names(`${folder}/${name}`, `${prefix}${name}/`) : [prefix + name]));
  }

  /** What a word names: HEAD, a branch, a tag, an id or its beginning, each with ~N or ^ behind it. */
  resolve(word: string): string | undefined {
    const match = /^(.*?)((?:~\d*|\^\d*)*)$/.exec(word)!;
    let id = this.#plain(match[1] === '' || match[1] === '@' ? 'HEAD' : match[1]!);
    for (const [, kind, count] of match[2]!.matchAll(/([~^])(\d*)/g)) for (let i = 0; i < (kind === '~' ? Number(count || 1) : 1); i++) id = id === undefined ? undefined : this.commit(id)?.parents[kind === '^' && count ? Number(count) - 1 : 0];
    return id;
  }

  #plain(word: string): string | undefined {
    if (word === 'HEAD') return this.branch === undefined ? this.head : this.reference(this.head);
    for (const place of ['refs/heads/', 'refs/tags/', '']) {
      const id = this.reference(place + word);
      if (id !== undefined && /^[0-9a-f]{40}$/.test(id)) return id;
    }
    if (!/^[0-9a-f]{4,40}$/.test(word)) return undefined;
    const folder = `${this.folder}/objects/${word.slice(0, 2)}`;
    const found = lookup(this.p, folder) ? readDirectory(this.p, folder).filter((name) => name.startsWith(word.slice(2))) : [];
    return found.length === 1 ? word.slice(0, 2) + found[0] : undefined;
  }

  snapshotOf(id: string | undefined): Snapshot {
    const commit = id === undefined ? undefined : this.commit(id);
    return commit ? this.readTree(commit.tree) : new Map();
  }

  /** The index holds a line of mode, id and path a file: the real one says the same in binary. */
  get index(): Snapshot {
    const path = `${this.folder}/index`;
    if (!lookup(this.p, path)) return new Map();
    return new Map(readText(this.p, path).split('\n').filter(Boolean).map((line) => [line.slice(48), { mode: line.slice(0, 6), id: line.slice(7, 47) }]));
  }

  set index(snapshot: Snapshot) {
    writeFile(this.p, `${this.folder}/index`, [...snapshot].sort(([a], [b]) => (a < b ? -1 : 1)).map(([path, { mode, id }]) => `${mode} ${id} ${path}\n`).join(''));
  }
}
