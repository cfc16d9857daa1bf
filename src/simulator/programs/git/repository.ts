/** A repository as it is on disk: loose objects, references and their logs, and an index of what is staged. */
import { adler32 } from '../../kernel/adler.ts';
import { concat, decode, encode, latin1 } from '../../kernel/bytes.ts';
import { lookup, makeDirectory, readDirectory, readFile, readText, unlink, writeFile } from '../../kernel/files.ts';
import type { Process } from '../../kernel/process.ts';
import { deflate, inflate } from '../../kernel/deflate.ts';
import { sha1 } from '../../kernel/hashes.ts';
import { readCommit, type Commit, type Entry, type Snapshot, type Stages } from './objects.ts';

const ZLIB = Uint8Array.of(0x78, 0x9c);

export class Repository {
  readonly p: Process;
  /** Top of the work tree; of a bare repository its folder. */
  readonly top: string;
  /** Where objects and references lie. */
  readonly folder: string;
  /** Where what belongs to this work tree alone lies: its HEAD, its index, a merge under way. */
  readonly own: string;

  constructor(p: Process, top: string, bare = false, folder = `${top === '/' ? '' : top}/.git`, own?: string) {
    this.p = p;
    this.top = top;
    this.folder = bare ? top : folder;
    this.own = own ?? this.folder;
  }

  /** The path of a file of the repository. */
  at(name: string): string {
    return `${/^([A-Z_]+$|index$|logs\/HEAD$|rebase-|sequencer)/.test(name) ? this.own : this.folder}/${name}`;
  }

  get bare(): boolean {
    return this.folder === this.top;
  }

  write(kind: 'blob' | 'tree' | 'commit' | 'tag', body: Uint8Array): string {
    const all = concat([encode(`${kind} ${body.length}\0`), body]), id = sha1(all);
    const folder = `${this.folder}/objects/${id.slice(0, 2)}`, path = `${folder}/${id.slice(2)}`;
    if (lookup(this.p, path)) return id;
    if (!lookup(this.p, folder)) makeDirectory(this.p, folder);
    writeFile(this.p, path, concat([ZLIB, deflate(all), adler32(all)]), 0o444);
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
    for (const { mode, name, id: child } of this.rowsOf(id)) {
      if (mode === '40000') this.readTree(child, `${prefix}${name}/`, into);
      else into.set(prefix + name, { mode, id: child });
    }
    return into;
  }

  /** Id of a folder in a tree. */
  subtree(tree: string | undefined, path: string): string | undefined {
    let id = tree;
    for (const part of path.split('/')) id = id === undefined ? undefined : this.rowsOf(id).find(({ mode, name }) => mode === '40000' && name === part)?.id;
    return id;
  }

  /** What a tree lists itself. */
  rowsOf(id: string): { mode: string; name: string; id: string }[] {
    const body = this.read(id)?.body ?? new Uint8Array(), rows: { mode: string; name: string; id: string }[] = [];
    for (let at = 0; at < body.length; ) {
      const end = body.indexOf(0, at), [mode = '', ...name] = decode(body.subarray(at, end)).split(' ');
      rows.push({ mode, name: name.join(' '), id: Array.from(body.subarray(end + 1, end + 21), (byte) => byte.toString(16).padStart(2, '0')).join('') });
      at = end + 21;
    }
    return rows;
  }

  commit(id: string): Commit | undefined {
    const found = this.read(id);
    return found?.kind === 'commit' ? readCommit(id, decode(found.body)) : undefined;
  }

  /** `refs/heads/main`, or a commit's id where no branch is checked out. */
  get head(): string {
    return readText(this.p, this.at('HEAD')).trim().replace(/^ref: /, '');
  }

  get branch(): string | undefined {
    return this.head.startsWith('refs/heads/') ? this.head.slice(11) : undefined;
  }

  reference(name: string): string | undefined {
    const path = this.at(name);
    return lookup(this.p, path)?.kind === 'file' ? readText(this.p, path).trim() : undefined;
  }

  setReference(name: string, id: string): void {
    this.writeInside(name, `${id}\n`);
  }

  removeReference(name: string): void {
    for (const path of [this.at(name), this.at(`logs/${name}`)]) if (lookup(this.p, path)?.kind === 'file') unlink(this.p, path);
  }

  /** Writes a file of the repository, with the folders on the way. */
  writeInside(name: string, content: string): void {
    const parts = this.at(name).split('/');
    for (let i = 2; i < parts.length; i++) if (!lookup(this.p, parts.slice(0, i).join('/'))) makeDirectory(this.p, parts.slice(0, i).join('/'));
    writeFile(this.p, parts.join('/'), content);
  }

  readInside(name: string): string | undefined {
    const path = this.at(name);
    return lookup(this.p, path)?.kind === 'file' ? readText(this.p, path) : undefined;
  }

  removeInside(...names: string[]): void {
    for (const name of names) if (this.readInside(name) !== undefined) unlink(this.p, this.at(name));
  }

  branches(): string[] {
    return this.names('refs/heads');
  }

  tags(): string[] {
    return this.names('refs/tags');
  }

  /** References below a folder, without it. */
  names(folder: string): string[] {
    return this.#names(folder);
  }

  #names(folder: string, prefix = ''): string[] {
    const path = `${this.folder}/${folder}`;
    if (!lookup(this.p, path)) return [];
    return readDirectory(this.p, path).flatMap((name) => (lookup(this.p, `${path}/${name}`)?.kind === 'directory' ? this.#names(`${folder}/${name}`, `${prefix}${name}/`) : [prefix + name]));
  }

  /** Ids of objects that begin so. */
  beginningWith(start: string): string[] {
    const folder = `${this.folder}/objects/${start.slice(0, 2)}`;
    return lookup(this.p, folder) ? readDirectory(this.p, folder).filter((name) => name.startsWith(start.slice(2))).map((name) => start.slice(0, 2) + name) : [];
  }

  snapshotOf(id: string | undefined): Snapshot {
    const commit = id === undefined ? undefined : this.commit(id);
    return commit ? this.readTree(commit.tree) : new Map();
  }

  /** The index holds a line of mode, id, stage and path a file, as `git ls-files -s` shows it: the real one says the same in binary. */
  #rows(): { mode: string; id: string; stage: number; path: string }[] {
    return (this.readInside('index') ?? '').split('\n').filter(Boolean).map((line) => ({ mode: line.slice(0, 6), id: line.slice(7, 47), stage: Number(line[48]), path: line.slice(50) }));
  }

  #setRows(rows: readonly { mode: string; id: string; stage: number; path: string }[]): void {
    this.writeInside('index', [...rows].sort((a, b) => (a.path < b.path ? -1 : a.path > b.path ? 1 : a.stage - b.stage)).map(({ mode, id, stage, path }) => `${mode} ${id} ${stage}\t${path}\n`).join(''));
  }

  get index(): Snapshot {
    return new Map(this.#rows().filter(({ stage }) => stage === 0).map(({ mode, id, path }) => [path, { mode, id }]));
  }

  /** What is staged; a path that is in it is not in conflict any more. */
  set index(snapshot: Snapshot) {
    this.#setRows([...this.#rows().filter(({ stage, path }) => stage > 0 && !snapshot.has(path)), ...[...snapshot].map(([path, { mode, id }]) => ({ mode, id, stage: 0, path }))]);
  }

  /** Paths in conflict: base, ours and theirs of each, where they have it. */
  get conflicts(): Map<string, Stages> {
    const out = new Map<string, Stages>();
    for (const { mode, id, stage, path } of this.#rows()) if (stage > 0) out.set(path, { ...out.get(path), [stage]: { mode, id } });
    return out;
  }

  set conflicts(all: ReadonlyMap<string, Stages>) {
    const kept = this.#rows().filter(({ stage, path }) => stage === 0 && !all.has(path));
    this.#setRows([...kept, ...[...all].flatMap(([path, stages]) => ([1, 2, 3] as const).flatMap((stage) => (stages[stage] ? [{ ...stages[stage], stage, path }] : [])))]);
  }
}
