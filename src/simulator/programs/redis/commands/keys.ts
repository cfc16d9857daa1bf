/** Commands on keys of every kind. */
import { plain, type Dumped, type Entry, type Keyspace } from '../keyspace.ts';
import { integer, OK, Refused, type Reply } from '../reply.ts';
import { command, globPattern, MANY, syntax, type Commands, unpaired } from './command.ts';

function expireAt(db: Keyspace, key: string, moment: number, options: readonly string[]): Reply {
  const entry = db.entry(key), words = options.map((option) => option.toUpperCase());
  if (words.includes('NX') && words.length > 1) throw new Refused('ERR NX and XX, GT or LT options at the same time are not compatible');
  if (words.includes('GT') && words.includes('LT')) throw new Refused('ERR GT and LT options at the same time are not compatible');
  const strange = options.find((option) => !['NX', 'XX', 'GT', 'LT'].includes(option.toUpperCase()));
  if (strange !== undefined) throw new Refused(`ERR Unsupported option ${strange}`);
  if (!entry) return 0;
  const before = entry.expires;
  if ((words.includes('NX') && before !== undefined) || (words.includes('XX') && before === undefined) || (words.includes('GT') && !(before !== undefined && moment > before)) || (words.includes('LT') && before !== undefined && moment >= before)) return 0;
  db.touch();
  if (moment <= db.now()) db.entries.delete(key);
  else entry.expires = moment;
  return 1;
}

/** @throws Refused where no clock goes that far */
function momentOf(db: Keyspace, name: string, time: string, unit: number, absolute: boolean): number {
  const moment = integer(time) * unit + (absolute ? 0 : db.now());
  if (Math.abs(moment) >= 2 ** 63) throw new Refused(`ERR invalid expire time in '${name}' command`);
  return moment;
}

function left(db: Keyspace, key: string, unit: number): number {
  const entry = db.entry(key);
  return !entry ? -2 : entry.expires === undefined ? -1 : Math.round((entry.expires - db.now()) / unit);
}

function rename(db: Keyspace, from: string, to: string): void {
  const entry = db.entry(from);
  if (!entry) throw new Refused('ERR no such key');
  db.entries.delete(from);
  db.entries.set(to, entry);
  db.touch();
}

/** How a value is kept in memory. */
function encoding({ kind, value, fields }: Entry): string {
  if (typeof value === 'string') return /^-?\d{1,18}$/.test(value) ? 'int' : value.length <= 44 ? 'embstr' : 'raw';
  if (kind === 'list' || kind === 'stream') return kind === 'list' ? (value as string[]).length > 128 ? 'quicklist' : 'listpack' : 'stream';
  const names = [...(value as Set<string> | Map<string, unknown>).keys()];
  if (kind === 'set' && names.length <= 512 && names.every((name) => /^-?\d+$/.test(name))) return 'intset';
  return names.length <= 128 && names.every((name) => name.length <= 64) ? `listpack${fields ? 'ex' : ''}` : kind === 'zset' ? 'skiplist' : 'hashtable';
}

const OBJECT_HELP: Reply = [
  'OBJECT <subcommand> [<arg> [value] [opt] ...]. Subcommands are:',
  'ENCODING <key>', '    How the value of <key> is kept in memory.', 'FREQ <key>', '    How often <key> was used of late.', 'IDLETIME <key>', '    How many seconds <key> has not been used.',
  'REFCOUNT <key>', '    How many references the value of <key> has.', 'HELP', '    This help.',
].map((status) => ({ status }));

function object(db: Keyspace, [word = '', ...words]: string[]): Reply {
  const [key = ''] = words;
  const entry = db.entry(key);
  if (['encoding', 'refcount', 'idletime', 'freq'].includes(word.toLowerCase()) && words.length !== 1) throw unpaired(`object|${word.toLowerCase()}`);
  switch (word.toLowerCase()) {
    case 'encoding': return entry ? encoding(entry) : null;
    case 'refcount': return entry ? 1 : null;
    case 'idletime': return entry ? 0 : null;
    case 'freq':
      if (!entry) return null;
      throw new Refused('ERR An LFU maxmemory policy is not selected, access frequency not tracked. Please note that when switching between policies at runtime LRU and LFU data will take some time to adjust.');
    case 'help': return OBJECT_HELP;
    default: throw new Refused(`ERR unknown subcommand '${word}'. Try OBJECT HELP.`);
  }
}

const remove = (db: Keyspace, keys: string[]): Reply => keys.filter((key) => db.delete(key)).length;

export const keys: Commands = {
  del: command(1, MANY, remove),
  unlink: command(1, MANY, remove),
  exists: command(1, MANY, (db, names) => names.filter((key) => db.entry(key)).length),
  touch: command(1, MANY, (db, names) => names.filter((key) => db.entry(key)).length),
  type: command(1, 1, (db, [key]) => ({ status: db.entry(key!)?.kind ?? 'none' })),
  keys: command(1, 1, (db, [pattern]) => db.keys().filter((key) => globPattern(pattern!).test(key))),
  randomkey: command(0, 0, (db) => db.keys()[0] ?? null),
  rename: command(2, 2, (db, [from, to]) => (rename(db, from!, to!), OK)),
  renamenx: command(2, 2, (db, [from, to]) => {
    if (!db.entry(from!)) throw new Refused('ERR no such key');
    if (db.entry(to!)) return 0;
    rename(db, from!, to!);
    return 1;
  }),
  copy: command(2, 5, (db, [from, to, ...options]) => {
    for (let i = 0; i < options.length; i++) {
      if (/^db$/i.test(options[i]!) && i + 1 < options.length) {
        const index = integer(options[++i]!);
        if (index < 0 || index > 15) throw new Refused('ERR DB index is out of range');
        throw new Refused('ERR COPY to another database is not simulated here');
      } else if (!/^replace$/i.test(options[i]!)) throw syntax();
    }
    if (from === to) throw new Refused('ERR source and destination objects are the same');
    const entry = db.entry(from!);
    if (!entry || (db.entry(to!) && !options.some((option) => option.toUpperCase() === 'REPLACE'))) return 0;
    db.load([JSON.parse(JSON.stringify([to!, entry.kind, plain(entry), entry.expires, entry.fields && [...entry.fields]])) as Dumped]);
    db.touch();
    return 1;
  }),
  object: command(1, MANY, object),
  expire: command(2, MANY, (db, [key, time, ...options]) => expireAt(db, key!, momentOf(db, 'expire', time!, 1000, false), options)),
  pexpire: command(2, MANY, (db, [key, time, ...options]) => expireAt(db, key!, momentOf(db, 'pexpire', time!, 1, false), options)),
  expireat: command(2, MANY, (db, [key, time, ...options]) => expireAt(db, key!, momentOf(db, 'expireat', time!, 1000, true), options)),
  pexpireat: command(2, MANY, (db, [key, time, ...options]) => expireAt(db, key!, momentOf(db, 'pexpireat', time!, 1, true), options)),
  expiretime: command(1, 1, (db, [key]) => (db.entry(key!)?.expires === undefined ? left(db, key!, 1) : Math.floor(db.entry(key!)!.expires! / 1000))),
  pexpiretime: command(1, 1, (db, [key]) => db.entry(key!)?.expires ?? left(db, key!, 1)),
  persist: command(1, 1, (db, [key]) => {
    const entry = db.entry(key!);
    if (entry?.expires === undefined) return 0;
    delete entry.expires;
    return 1;
  }),
  ttl: command(1, 1, (db, [key]) => left(db, key!, 1000)),
  pttl: command(1, 1, (db, [key]) => left(db, key!, 1)),
  dbsize: command(0, 0, (db) => db.size),
  flushdb: command(0, 1, (db, [mode]) => {
    if (mode !== undefined && !/^a?sync$/i.test(mode)) throw syntax();
    db.clear();
    return OK;
  }),
};
