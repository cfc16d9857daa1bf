/** The append-only file: a folder with a base, what was done since, and a list of both (aof.c). What was done is kept as the state that it led to. */
import { lookup, makeDirectory, readText, writeFile } from '../../kernel/files.ts';
import type { Process } from '../../kernel/process.ts';
import type { State } from './state.ts';
import { redisVersion } from './version.ts';

const SIGNATURE = 'REDIS0012';
const BASE = 'appendonly.aof.1.base.rdb', INCREMENT = 'appendonly.aof.1.incr.aof', LIST = 'appendonly.aof.manifest';

/** What the log says of a dump before its keys. */
export const produced = (p: Process, path: string): string[] => [`Loading RDB produced by version ${redisVersion(p)}`, `RDB age ${Math.max(0, Math.floor((p.now - (lookup(p, path)?.mtime ?? p.now)) / 1000))} seconds`, 'RDB memory usage when created 0.90 Mb'];

export class AppendOnlyFile {
  readonly #p: Process;
  readonly #state: State;
  #written = 0;

  constructor(p: Process, state: State) {
    this.#p = p;
    this.#state = state;
  }

  get isOn(): boolean {
    return this.#state.config.get('appendonly') === 'yes';
  }

  get #folder(): string {
    return `${this.#state.config.get('dir')}/appendonlydir`;
  }

  /** Loads what there is or begins a new one. @returns what the log says of it */
  open(): string[] {
    return this.#isThere ? this.#load() : this.#begin();
  }

  get #isThere(): boolean {
    return lookup(this.#p, `${this.#folder}/${LIST}`) !== undefined;
  }

  #begin(): string[] {
    if (!lookup(this.#p, this.#folder)) makeDirectory(this.#p, this.#folder, 0o755);
    writeFile(this.#p, `${this.#folder}/${BASE}`, SIGNATURE + this.#state.dump(), 0o644);
    writeFile(this.#p, `${this.#folder}/${INCREMENT}`, '', 0o644);
    writeFile(this.#p, `${this.#folder}/${LIST}`, `file ${BASE} seq 1 type b\nfile ${INCREMENT} seq 1 type i\n`, 0o644);
    return [`Creating AOF base file ${BASE} on server start`, `Creating AOF incr file ${INCREMENT} on server start`];
  }

  #load(): string[] {
    const increment = readText(this.#p, `${this.#folder}/${INCREMENT}`), base = readText(this.#p, `${this.#folder}/${BASE}`).slice(SIGNATURE.length);
    this.#state.load(base);
    const keys = this.#state.keys;
    if (increment !== '') this.#state.load(increment);
    return [
      'Reading RDB base file on AOF loading...', ...produced(this.#p, `${this.#folder}/${BASE}`), 'RDB is base AOF', `Done loading RDB, keys loaded: ${keys}, keys expired: 0.`, `DB loaded from base file ${BASE}: 0.000 seconds`, ...(increment === '' ? [] : [`DB loaded from incr file ${INCREMENT}: 0.000 seconds`]),
      'DB loaded from append only file: 0.000 seconds', `Opening AOF incr file ${INCREMENT} on server start`,
    ];
  }

  /** After a command: what it changed is on the disk before its answer goes out. */
  append(): void {
    if (!this.isOn || this.#written === this.#state.changes) return;
    this.#written = this.#state.changes;
    // CONFIG SET may have asked for it just now.
    if (!this.#isThere) this.#begin();
    writeFile(this.#p, `${this.#folder}/${INCREMENT}`, this.#state.dump(), 0o644);
  }
}
