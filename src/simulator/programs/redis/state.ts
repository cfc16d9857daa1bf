/** What a server holds: its databases, its settings, who is connected, and what has happened. */
import { WaitQueue } from '../../kernel/blocking.ts';
import type { Process } from '../../kernel/process.ts';
import type { Client } from './client.ts';
import { Config } from './config.ts';
import type { Facts } from './info.ts';
import type { Scripts } from './lua/script.ts';
import { Keyspace, type Dumped } from './keyspace.ts';
import { redisVersion } from './version.ts';

/** What an empty server keeps in memory. */
const EMPTY = 1_020_000;

export class State {
  readonly p: Process;
  readonly config: Config;
  readonly configFile: string;
  readonly databases: Keyspace[];
  readonly clients = new Set<Client>();
  readonly errors = new Map<string, number>();
  /** Scripts by their sums, and where their random numbers begin. */
  readonly scripts: Scripts = { known: new Map<string, string>(), random: { state: 0x1234abcd330en }, libraries: new Map() };
  /** Wakes those who wait for a key. */
  readonly changed = new WaitQueue();
  connections = 0;
  commands = 0;
  hits = 0;
  misses = 0;
  /** Changes since the last save. */
  dirty = 0;
  /** Changes since the start. */
  changes = 0;
  lastSave: number;

  constructor(p: Process, config: Config, configFile: string) {
    this.p = p;
    this.config = config;
    this.configFile = configFile;
    this.lastSave = p.now;
    this.databases = Array.from({ length: 16 }, () => new Keyspace(() => p.now, () => {
      this.dirty++;
      this.changes++;
      this.changed.wakeAll();
    }));
  }

  get keys(): number {
    return this.databases.reduce((sum, one) => sum + one.size, 0);
  }

  /** All keys as JSON, for the dump file. */
  dump(): string {
    return JSON.stringify(this.databases.map((one) => one.dump()));
  }

  load(text: string): void {
    (JSON.parse(text) as Dumped[][]).forEach((dumped, index) => this.databases[index]!.load(dumped));
    this.dirty = 0;
  }

  facts(): Facts {
    const { p, config } = this;
    return {
      version: redisVersion(p), pid: p.pid, port: Number(config.get('port')), uptime: Math.floor((p.now - p.startedAt) / 1000), now: p.now, configFile: this.configFile, clients: this.clients.size, connections: this.connections, commands: this.commands, hits: this.hits, misses: this.misses,
      errors: this.errors, memory: EMPTY + this.dump().length * 4, maxMemory: Number(config.get('maxmemory')), policy: config.get('maxmemory-policy'), dirty: this.dirty, lastSave: this.lastSave, appendOnly: config.get('appendonly') === 'yes', databases: this.databases,
    };
  }
}
