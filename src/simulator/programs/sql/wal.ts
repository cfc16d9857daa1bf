/**
 * The write-ahead log, as far as the server's log tells of it: where it ends, which pages wait for a checkpoint, and what a checkpoint says.
 * How much a statement writes is reckoned from the rows and relations that it changed, with the sizes that PostgreSQL 17's records have; hint bits, vacuum and statistics are not.
 */
import type { Blocking } from '../../kernel/blocking.ts';
import { lookup, readText, writeFile } from '../../kernel/files.ts';
import type { Process } from '../../kernel/process.ts';
import type { Cluster, Table } from './store.ts';

/** What pg_control keeps. */
export interface Control {
  /** Where the log ends, where its last record begins, and where redo would start. */
  end: number;
  last: number;
  redo: number;
  shutDown: boolean;
  /** When that was written. */
  at: number;
}

/** What initdb's own start leaves behind; a record of a checkpoint is 120 bytes long, and 88 go before one of a running server. */
const FRESH = 0x14ef800, CHECKPOINT = 120, BEFORE_ONLINE = 88, COMMIT = 40, PAGE = 8192, BUFFERS = 16_384;
/** A copy of template1, and the statistics that autovacuum gathers of a fresh one. */
const NEW_DATABASE = { bytes: 4_358_520, pages: 922, files: 299 }, FIRST_ANALYSIS = { bytes: 223_000, pages: 35, files: 9 };
/** Of a page of the catalogues that is written whole. */
const CATALOGUE_IMAGE = 4_400;

export const controlPath = (data: string): string => `${data}/global/pg_control`;
export const lsnText = (at: number): string => `${Math.floor(at / 2 ** 32).toString(16).toUpperCase()}/${(at % 2 ** 32).toString(16).toUpperCase()}`;
export const freshControl = (now: number): Control => ({ end: FRESH, last: FRESH - CHECKPOINT, redo: FRESH - CHECKPOINT, shutDown: true, at: now });
const align = (bytes: number): number => Math.ceil(bytes / 8) * 8;

export class Wal {
  readonly #p: Process;
  readonly #data: string;
  readonly #slru: boolean;
  readonly control: Control;
  /** Pages that no checkpoint has written yet, by file. */
  #dirty = new Map<string, Set<number>>();
  #estimate = 0;
  #known = new Map<string, { rows: Table['rows']; relations: number }>();
  #databases = new Set<string>();

  constructor(p: Process, data: string, major: number, cluster: Cluster) {
    this.#p = p;
    this.#data = data;
    this.#slru = major >= 18;
    this.control = JSON.parse(readText(p, controlPath(data))) as Control;
    this.#see(cluster);
    // Starting writes three pages of two shared catalogues.
    this.#touch('pg_database', 0);
    this.#touch('pg_database', 1);
    this.#touch('pg_stat', 0);
  }

  /** Whether anything is in the log behind the last checkpoint. */
  get pending(): boolean {
    return this.control.end > this.control.redo + BEFORE_ONLINE + CHECKPOINT;
  }

  save(shutDown: boolean): void {
    Object.assign(this.control, { shutDown, at: this.#p.now });
    if (lookup(this.#p, `${this.#data}/global`)) writeFile(this.#p, controlPath(this.#data), JSON.stringify(this.control), 0o600);
  }

  #see(cluster: Cluster): void {
    this.#databases = new Set(Object.keys(cluster.databases));
    this.#known.clear();
    for (const [name, database] of Object.entries(cluster.databases)) for (const [table, one] of Object.entries(database.tables)) this.#known.set(`${name}.${table}`, { rows: one.rows, relations: relationsOf(one) });
  }

  #write(bytes: number): void {
    this.control.last = this.control.end;
    this.control.end += align(bytes);
  }

  /** A page changes: the first time after a checkpoint the log gets all of it. */
  #touch(file: string, page: number, image = 0): void {
    let pages = this.#dirty.get(file);
    if (!pages) this.#dirty.set(file, (pages = new Set()));
    if (pages.has(page)) return;
    pages.add(page);
    if (image > 0) this.#write(image);
  }

  #bulk(name: string, { bytes, pages, files }: { bytes: number; pages: number; files: number }): void {
    for (let page = 0; page < pages; page++) this.#touch(`${name} ${page % files}`, page);
    this.#write(bytes);
  }

  /** The statistics of the catalogues, which autovacuum gathers once. */
  analysed(): void {
    this.#bulk('pg_statistic', FIRST_ANALYSIS);
  }

  /** Something was committed: what it changed goes into the log. */
  committed(cluster: Cluster): void {
    const before = this.control.end;
    for (const [name, database] of Object.entries(cluster.databases)) {
      if (!this.#databases.has(name)) this.#bulk(`new ${name}`, NEW_DATABASE);
      for (const [table, one] of Object.entries(database.tables)) if (one.temporary === undefined) this.#changed(`${name}.${table}`, one);
    }
    if (this.control.end > before) this.#write(COMMIT);
    this.#see(cluster);
  }

  #changed(name: string, table: Table): void {
    const known = this.#known.get(name), relations = relationsOf(table);
    if (relations > (known?.relations ?? 0)) this.#defined(name, relations - (known?.relations ?? 0));
    if (known?.rows === table.rows || (!known && table.rows.length === 0)) return;
    const { added, removed, bytes } = difference(known?.rows ?? [], table.rows), width = table.rows.length > 0 && added > 0 ? bytes / added : 0;
    const perPage = Math.max(1, Math.floor(PAGE / (36 + width))), indexes = table.indexes.length;
    for (let i = 0; i < added; i++) {
      this.#write(55 + width);
      for (let index = 0; index < indexes; index++) this.#write(64);
    }
    for (let i = 0; i < removed; i++) this.#write(56);
    const last = Math.floor(table.rows.length / perPage), from = Math.max(0, last - Math.floor(Math.max(added, removed) / perPage));
    for (let page = from; page <= last; page++) this.#touch(name, page, page === 0 && !known?.rows.length ? 0 : Math.min(PAGE, 60 + perPage * width));
    for (let index = 0; index < indexes; index++) for (let page = Math.floor(from / 4); page <= Math.floor(last / 4); page++) this.#touch(`${name} index ${index}`, 1 + page, 100);
  }

  /** Relations were made: rows of the catalogues, and a first page of each that begins with one. */
  #defined(name: string, relations: number): void {
    for (let page = 0; page < Math.min(45, 16 + 6 * relations); page++) this.#touch(`catalogue ${page % 38}`, page, CATALOGUE_IMAGE);
    this.#write(1_400 * relations);
    for (let one = 1; one < relations; one++) this.#touch(`${name} relation ${one}`, 0);
  }

  /** Writes what waits to the disk and says so. `online`: other sessions go on meanwhile. */
  *checkpoint(cause: string, log: (words: string) => Blocking<void>): Blocking<void> {
    const p = this.#p, started = p.now, online = cause === 'time' || cause.includes('force'), random = p.kernel.random('postgres checkpoint', String(this.control.end));
    yield* log(`checkpoint starting: ${cause}`);
    const redo = this.control.end, distance = redo - this.control.redo;
    const files = this.#dirty.size, pages = [...this.#dirty.values()].reduce((sum, one) => sum + one.size, 0);
    this.#dirty = new Map();
    if (online) this.#write(BEFORE_ONLINE);
    // A checkpoint that nobody waits for takes a tenth of a second for each page.
    const write = cause === 'time' ? Math.max(0, pages - 2) * 100 + random.next() * 50 : 1 + pages * 0.07 + random.next() * 3;
    yield* p.sleep(write);
    let sync = 0, longest = 0;
    for (let file = 0; file < files; file++) {
      const took = 0.5 + random.next() * random.next() * 6;
      sync += took;
      longest = Math.max(longest, took);
    }
    yield* p.sleep(sync + 2);
    const record = this.control.end;
    this.#write(CHECKPOINT);
    this.control.redo = redo;
    this.#estimate = distance > this.#estimate ? distance : 0.9 * this.#estimate + 0.1 * distance;
    this.save(cause.startsWith('shutdown'));
    const seconds = (ms: number): string => `${(ms / 1000).toFixed(3)} s`, kilobytes = (bytes: number): number => Math.floor(bytes / 1024);
    yield* log(`checkpoint complete: wrote ${pages} buffers (${((pages * 100) / BUFFERS).toFixed(1)}%)${this.#slru ? ', wrote 3 SLRU buffers' : ''}; 0 WAL file(s) added, 0 removed, 0 recycled; write=${seconds(write)}, sync=${seconds(sync)}, total=${seconds(p.now - started)}; sync files=${files}, longest=${seconds(longest)}, average=${seconds(files === 0 ? 0 : sync / files)}; distance=${kilobytes(distance)} kB, estimate=${kilobytes(this.#estimate)} kB; lsn=${lsnText(record)}, redo lsn=${lsnText(redo)}`);
  }
}

/** The table, its indexes and sequences, and where long values go. */
const relationsOf = (table: Table): number => 1 + table.indexes.length + table.columns.filter(({ serial, identity }) => serial !== undefined || identity !== undefined).length + (table.columns.some(({ type }) => /text|char|json|bytea|numeric|\[\]/.test(type)) ? 2 : 0);

/** How many rows are new or other than before, how many are gone, and how long the new ones are. */
function difference(before: Table['rows'], after: Table['rows']): { added: number; removed: number; bytes: number } {
  // What is behind the rows that are the same objects as before; a transaction's rows are copies and compared by what they hold.
  const known = new Map<string, number>();
  for (const row of before) known.set(JSON.stringify(row), (known.get(JSON.stringify(row)) ?? 0) + 1);
  let added = 0, kept = 0, bytes = 0;
  for (const row of after) {
    const text = JSON.stringify(row), count = known.get(text) ?? 0;
    if (count > 0) {
      known.set(text, count - 1);
      kept++;
      continue;
    }
    added++;
    bytes += Math.max(4, text.length - 2);
  }
  return { added, removed: before.length - kept, bytes };
}
