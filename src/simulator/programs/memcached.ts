/** memcached: keys and values in memory over its text protocol (proto_text.c). */
import { WaitQueue, type Blocking } from '../kernel/blocking.ts';
import { encode, fromLatin1, latin1 } from '../kernel/bytes.ts';
import { listen } from '../kernel/connect.ts';
import { Errno } from '../kernel/errno.ts';
import type { Process } from '../kernel/process.ts';
import { SIGNALS } from '../kernel/signals.ts';
import type { Socket } from '../kernel/socket.ts';
import { findUser } from './accounts.ts';

interface Item {
  flags: string;
  /** One character a byte. */
  value: string;
  unique: number;
  /** ms since the Unix epoch. */
  expires: number;
}

/** Seconds of 30 days; more is a moment, not a time from now on. */
const MOST_RELATIVE = 2_592_000;
const MOST_KEY = 250;
const WRONG = 'CLIENT_ERROR bad command line format';
const NUMBER = /^\d{1,20}$/;

/** Options that memcached 1.6 has. */
const LETTERS = 'pUsaAldrumMckvhiPfnLDtRCbBISFXWeoNVYZ';
const LONG = /^--(port|udp-port|unix-socket|unix-mask|enable-shutdown|listen|daemon|enable-coredumps|user|memory-limit|disable-evictions|conn-limit|lock-memory|verbose|help|license|version|pidfile|slab-growth-factor|slab-min-size|enable-largepages|preallocate|threads|max-reqs-per-event|disable-cas|listen-backlog|protocol|max-item-size|enable-sasl|disable-flush-all|disable-dumping|disable-watch|extended|auth-file|memory-file|napi-ids|enable-ssl)(=.*)?$/;

const version = (p: Process): string => p.env.get('MEMCACHED_VERSION') ?? '1.6.45';

export function* memcached(p: Process): Blocking<number> {
  const words = p.argv.slice(1), valueOf = (...names: string[]): string | undefined => words.flatMap((word, i) => (names.includes(word) ? [words[i + 1] ?? ''] : names.filter((name) => word.startsWith(name) && word !== name).map((name) => word.slice(name.length).replace(/^=/, '')))).at(0);
  if (words.includes('-V') || words.includes('--version')) {
    yield* p.write(1, `memcached ${version(p)}\n`);
    return 0;
  }
  const refuse = function* (words: string, status: number): Blocking<number> {
    yield* p.write(2, `${words}\n`);
    return status;
  };
  if (words.includes('-h') || words.includes('--help')) return yield* refuse(`memcached ${version(p)}\nmemcached: its list of options is not simulated here`, 1);
  const unknown = words.find((word) => (word.startsWith('--') ? !LONG.test(word) : /^-[^-\d]/.test(word) && !LETTERS.includes(word[1]!)));
  if (unknown !== undefined) return yield* refuse(`memcached: ${unknown.startsWith('--') ? `unrecognized option '${unknown}'` : `invalid option -- '${unknown[1]}'`}\nIllegal argument "?"`, 1);
  const megabytes = Number.parseInt(valueOf('-m', '--memory-limit') ?? '64', 10) || 0, port = Number.parseInt(valueOf('-p', '--port') ?? '11211', 10) || 0;
  if (megabytes < 2) return yield* refuse('Cannot set item size limit higher than 1/2 of memory max.', 64);
  if (port > 65_535) return yield* refuse(`ERROR: Invalid port number ${port}.`, 64);
  const user = valueOf('-u', '--user');
  if (p.uid === 0 && user === undefined) return yield* refuse("must add '-u root' to start as root", 64);
  if (p.uid === 0 && !findUser(p, user!)) return yield* refuse(`can't find the user ${user} to switch to`, 67);
  const store = new Store(p, port, megabytes);
  return yield* store.run();
}

class Store {
  readonly #p: Process;
  readonly #port: number;
  readonly #megabytes: number;
  readonly #items = new Map<string, Item>();
  readonly #counts: Record<string, number> = { curr_connections: 0, total_connections: 0, cmd_get: 0, cmd_set: 0, cmd_flush: 0, cmd_touch: 0, get_hits: 0, get_misses: 0, delete_misses: 0, delete_hits: 0, incr_misses: 0, incr_hits: 0, decr_misses: 0, decr_hits: 0, total_items: 0 };
  readonly #ended = new WaitQueue();
  #signal = 0;
  #unique = 0;

  constructor(p: Process, port: number, megabytes: number) {
    this.#p = p;
    this.#port = port;
    this.#megabytes = megabytes;
  }

  *run(): Blocking<number> {
    for (const signal of [SIGNALS.TERM, SIGNALS.INT]) this.#p.handlers.set(signal, (number) => {
      this.#signal = number;
      this.#ended.wakeAll();
      return 'restart';
    });
    try {
      this.#listen();
    } catch (error) {
      if (!(error instanceof Errno)) throw error;
      yield* this.#p.write(2, `failed to listen on TCP port ${this.#port}: ${error.strerror}\n`);
      return 71;
    }
    yield* this.#ended.until(() => this.#signal !== 0);
    yield* this.#p.write(2, `Signal handled: ${this.#signal === SIGNALS.INT ? 'Interrupt' : 'Terminated'}.\n`);
    return 0;
  }

  #listen(): void {
    const server = listen(this.#p, this.#port), self = this;
    this.#p.thread((function* () {
      for (let socket = yield* server.accept(); socket; socket = yield* server.accept()) self.#p.thread(self.#converse(socket));
    })());
  }

  *#converse(socket: Socket): Blocking<void> {
    this.#counts.curr_connections!++;
    this.#counts.total_connections!++;
    let rest = '';
    const more = function* (): Blocking<boolean> {
      const piece = yield* socket.read(65536);
      rest += latin1(piece);
      return piece.length > 0;
    };
    try {
      for (;;) {
        while (!rest.includes('\n')) if (!(yield* more())) return;
        const at = rest.indexOf('\n'), words = rest.slice(0, at).replace(/\r$/, '').split(' ').filter(Boolean);
        rest = rest.slice(at + 1);
        if (words[0] === 'quit') return;
        const size = stores(words) ? Number(words[4]) : undefined;
        while (size !== undefined && rest.length < size + 2) if (!(yield* more())) return;
        const data = size === undefined ? undefined : rest.slice(0, size), ends = size === undefined || rest.slice(size, size + 2) === '\r\n';
        // What is left of data of another length than was said is read as a command.
        if (size !== undefined) rest = rest.slice(size + 2);
        const reply = ends ? this.#answer(words, data) : 'CLIENT_ERROR bad data chunk';
        if (reply !== undefined && !(words.at(-1) === 'noreply' && ends)) yield* socket.write(fromLatin1(`${reply}\r\n`));
      }
    } catch (error) {
      if (!(error instanceof Errno)) throw error;
    } finally {
      this.#counts.curr_connections!--;
      socket.release();
    }
  }

  #item(key: string): Item | undefined {
    const item = this.#items.get(key);
    if (!item || item.expires > this.#p.now) return item;
    this.#items.delete(key);
    return undefined;
  }

  #until(text: string): number {
    const seconds = Number(text);
    return seconds === 0 ? Infinity : seconds < 0 ? 0 : seconds > MOST_RELATIVE ? seconds * 1000 : this.#p.now + seconds * 1000;
  }

  #answer(words: string[], data: string | undefined): string | undefined {
    const [name = '', key = '', amount = ''] = words;
    if (key.length > MOST_KEY) return WRONG;
    switch (name) {
      case 'get': case 'gets': return key === '' ? 'ERROR' : this.#get(words.slice(1), name === 'gets');
      case 'set': case 'add': case 'replace': case 'append': case 'prepend': case 'cas': return data === undefined ? words.length < 5 ? 'ERROR' : WRONG : this.#store(words, data);
      case 'delete': return key === '' ? 'ERROR' : this.#delete(key);
      case 'incr': case 'decr': return amount === '' ? 'ERROR' : this.#add(name, key, amount);
      case 'touch': {
        const item = this.#item(key);
        this.#counts.cmd_touch!++;
        if (item) item.expires = this.#until(amount);
        return item ? 'TOUCHED' : 'NOT_FOUND';
      }
      case 'flush_all':
        this.#items.clear();
        this.#counts.cmd_flush!++;
        return 'OK';
      case 'version': return `VERSION ${version(this.#p)}`;
      case 'verbosity': return 'OK';
      case 'stats': return this.#stats(key);
      default: return 'ERROR';
    }
  }

  #get(keys: readonly string[], unique: boolean): string {
    const found = keys.flatMap((key) => {
      const item = this.#item(key);
      this.#counts.cmd_get!++;
      this.#counts[item ? 'get_hits' : 'get_misses']!++;
      return item ? [`VALUE ${key} ${item.flags} ${item.value.length}${unique ? ` ${item.unique}` : ''}\r\n${item.value}\r\n`] : [];
    });
    return `${found.join('')}END`;
  }

  #store([name = '', key = '', flags = '', expires = '', , unique]: readonly string[], data: string): string {
    const held = this.#item(key);
    this.#counts.cmd_set!++;
    if (name === 'cas' && !held) return 'NOT_FOUND';
    if (name === 'cas' && held!.unique !== Number(unique)) return 'EXISTS';
    if (name === 'add' ? held !== undefined : name !== 'set' && name !== 'cas' && !held) return 'NOT_STORED';
    const value = name === 'append' ? held!.value + data : name === 'prepend' ? data + held!.value : data;
    const joins = name === 'append' || name === 'prepend';
    this.#items.set(key, { flags: joins ? held!.flags : flags, value, unique: ++this.#unique, expires: joins ? held!.expires : this.#until(expires) });
    this.#counts.total_items!++;
    return 'STORED';
  }

  #delete(key: string): string {
    const held = this.#item(key) !== undefined;
    this.#counts[held ? 'delete_hits' : 'delete_misses']!++;
    this.#items.delete(key);
    return held ? 'DELETED' : 'NOT_FOUND';
  }

  #add(name: string, key: string, amount: string): string {
    if (!NUMBER.test(amount)) return 'CLIENT_ERROR invalid numeric delta argument';
    const item = this.#item(key);
    this.#counts[`${name}_${item ? 'hits' : 'misses'}`]!++;
    if (!item) return 'NOT_FOUND';
    if (!NUMBER.test(item.value.trimEnd())) return 'CLIENT_ERROR cannot increment or decrement non-numeric value';
    const before = BigInt(item.value), sum = name === 'incr' ? BigInt.asUintN(64, before + BigInt(amount)) : before < BigInt(amount) ? 0n : before - BigInt(amount);
    // A shorter number keeps the room of the longer one.
    item.value = name === 'decr' ? String(sum).padEnd(item.value.length) : String(sum);
    item.unique = ++this.#unique;
    return String(sum);
  }

  #stats(section: string): string {
    if (section !== '') return section === 'reset' ? 'RESET' : ['items', 'slabs', 'sizes'].includes(section) && this.#items.size === 0 ? 'END' : `SERVER_ERROR stats ${section} is not simulated here`;
    const { now, pid, startedAt } = this.#p, bytes = [...this.#items].reduce((sum, [key, { value }]) => sum + 50 + key.length + encode(value).length, 0);
    const rows: [string, string | number][] = [['pid', pid], ['uptime', Math.floor((now - startedAt) / 1000)], ['time', Math.floor(now / 1000)], ['version', version(this.#p)], ['pointer_size', 64], ['max_connections', 1024], ...Object.entries(this.#counts), ['limit_maxbytes', this.#megabytes * 2 ** 20], ['threads', 4], ['bytes', bytes], ['curr_items', this.#items.size], ['evictions', 0]];
    return `${rows.map(([name, value]) => `STAT ${name} ${value}\r\n`).join('')}END`;
  }
}

/** Whether the words announce data: `set key flags seconds bytes [unique] [noreply]`. */
function stores(words: readonly string[]): boolean {
  const [name = '', key = '', flags = '', seconds = '', bytes = ''] = words;
  return ['set', 'add', 'replace', 'append', 'prepend', 'cas'].includes(name) && key !== '' && NUMBER.test(flags) && /^-?\d+$/.test(seconds) && NUMBER.test(bytes) && (name !== 'cas' || NUMBER.test(words[5] ?? ''));
}
