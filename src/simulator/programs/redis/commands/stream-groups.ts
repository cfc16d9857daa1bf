/** Reading streams: from an id on, or as the consumer of a group that acknowledges what it has done. */
import type { Keyspace } from '../keyspace.ts';
import type { Stream, StreamGroup } from '../stream.ts';
import { after, compare, idOf, textOf } from '../stream.ts';
import { integer, OK, Refused, type Reply } from '../reply.ts';
import { command, MANY, syntax, unpaired, type Commands } from './command.ts';
import { shownEntries } from './streams.ts';

/** What XREAD and XREADGROUP are asked for. */
export interface StreamRead {
  group: [name: string, consumer: string] | undefined;
  count: number;
  /** ms to wait for something new, 0 for ever. */
  block: number | undefined;
  keys: string[];
  ids: string[];
}

export function readArguments(name: string, args: readonly string[]): StreamRead {
  const words = [...args], read: StreamRead = { group: undefined, count: Infinity, block: undefined, keys: [], ids: [] };
  while (words.length > 0 && read.keys.length === 0) {
    const word = words.shift()!.toUpperCase();
    if (word === 'COUNT') read.count = integer(words.shift() ?? '');
    else if (word === 'BLOCK') {
      read.block = integer(words.shift() ?? '', 'ERR timeout is not an integer or out of range');
      if (read.block < 0) throw new Refused('ERR timeout is negative');
    } else if (word === 'GROUP' && name === 'xread') throw new Refused('ERR The GROUP option is only supported by XREADGROUP. You called XREAD instead.');
    else if (word === 'GROUP' && name === 'xreadgroup' && words.length > 1) read.group = [words.shift()!, words.shift()!];
    else if (word === 'STREAMS') {
      if (words.length === 0 || words.length % 2 !== 0) throw new Refused(`ERR Unbalanced '${name}' list of streams: for each stream key an ID, ${name === 'xread' ? "'+', or '$'" : "or '>'"} must be specified.`);
      read.keys = words.slice(0, words.length / 2);
      read.ids = words.slice(words.length / 2);
    } else if (word !== 'NOACK' || name !== 'xreadgroup') throw syntax();
  }
  if (name === 'xread' && read.ids.includes('>')) throw new Refused('ERR The > ID can be specified only when calling XREADGROUP using the GROUP <group> <consumer> option.');
  if (read.keys.length === 0 || (name === 'xreadgroup' && !read.group)) throw syntax();
  return read;
}

/** `$` is what the stream ends with when the command comes. */
export const settled = (db: Keyspace, read: StreamRead): StreamRead => ({ ...read, ids: read.ids.map((id, i) => (id === '$' ? textOf(db.get(read.keys[i]!, 'stream')?.last ?? [0, 0]) : id)) });

export const noGroup = (key: string, group: string, rest: string): Refused => new Refused(`NOGROUP No such key '${key}' or consumer group '${group}'${rest}`);
export const groupOf = (db: Keyspace, key: string, name: string): StreamGroup | undefined => db.get(key, 'stream')?.groups.find((one) => one.name === name);

function deliver(db: Keyspace, stream: Stream, group: StreamGroup, consumer: string, id: string, count: number): Reply {
  if (!group.consumers.includes(consumer)) group.consumers.push(consumer);
  if (id !== '>') {
    const from = idOf(id, 0);
    return shownEntries(group.pending.filter((one) => one.consumer === consumer && compare(idOf(one.id, 0), from) > 0).slice(0, count).map((one) => stream.entries.find((entry) => entry.id === one.id) ?? { id: one.id, fields: [] }));
  }
  const found = after(stream, group.last).slice(0, count);
  for (const entry of found) group.pending.push({ id: entry.id, consumer, delivered: db.now(), count: 1 });
  if (found.length > 0) {
    group.last = idOf(found.at(-1)!.id, 0);
    group.read += found.length;
    db.touch();
  }
  return found.length === 0 ? null : shownEntries(found);
}

/** Null where there is nothing. */
export function readStreams(db: Keyspace, { group: asked, count, keys, ids }: StreamRead): Reply {
  const found = keys.flatMap((key, i): Reply[] => {
    const stream = db.get(key, 'stream'), id = ids[i]!;
    if (!asked) {
      const entries = stream && id !== '>' ? after(stream, id === '+' ? [stream.last[0], stream.last[1] - 1] : idOf(id, 0)).slice(0, count) : [];
      return entries.length === 0 ? [] : [[key, shownEntries(entries)]];
    }
    const group = groupOf(db, key, asked[0]);
    if (!stream || !group) throw noGroup(key, asked[0], ' in XREADGROUP with GROUP option');
    const reply = deliver(db, stream, group, asked[1], id, count);
    return reply === null ? [] : [[key, reply]];
  });
  return found.length === 0 ? null : found;
}

function create(db: Keyspace, key: string, name: string, id: string, options: readonly string[]): Reply {
  const words = options.map((option) => option.toUpperCase());
  if (!db.get(key, 'stream')) {
    if (!words.includes('MKSTREAM')) throw new Refused('ERR The XGROUP subcommand requires the key to exist. Note that for CREATE you may want to use the MKSTREAM option to create an empty stream automatically.');
    db.make(key, 'stream');
  }
  const stream = db.get(key, 'stream')!;
  if (groupOf(db, key, name)) throw new Refused('BUSYGROUP Consumer Group name already exists');
  const last = id === '$' ? stream.last : idOf(id, 0);
  stream.groups.push({ name, last, read: id === '$' ? stream.entries.length : 0, pending: [], consumers: [] });
  db.touch();
  return OK;
}

function manage(db: Keyspace, [word = '', key = '', name = '', third = '', ...rest]: string[]): Reply {
  const action = word.toLowerCase();
  if (!['create', 'setid', 'destroy', 'createconsumer', 'delconsumer'].includes(action)) throw new Refused(`ERR unknown subcommand '${word.slice(0, 128)}'. Try XGROUP HELP.`);
  if (name === '' || (action !== 'destroy' && third === '')) throw unpaired(`xgroup|${action}`);
  for (let i = 0; (action === 'create' || action === 'setid') && i < rest.length; i++) {
    if (/^entriesread$/i.test(rest[i]!) && i + 1 < rest.length) integer(rest[++i]!);
    else if (action !== 'create' || !/^mkstream$/i.test(rest[i]!)) throw new Refused(`ERR unknown subcommand or wrong number of arguments for '${word}'. Try XGROUP HELP.`);
  }
  if (action === 'create') return create(db, key, name, third, rest);
  const stream = db.get(key, 'stream'), group = groupOf(db, key, name);
  if (!stream) throw new Refused('ERR The XGROUP subcommand requires the key to exist. Note that for CREATE you may want to use the MKSTREAM option to create an empty stream automatically.');
  if (action === 'destroy') {
    stream.groups = stream.groups.filter((one) => one !== group);
    return group ? 1 : 0;
  }
  if (!group) throw new Refused(`NOGROUP No such consumer group '${name}' for key name '${key}'`);
  if (action === 'setid') {
    group.last = third === '$' ? stream.last : idOf(third, 0);
    return OK;
  }
  const known = group.consumers.includes(third);
  if (action === 'createconsumer') {
    if (!known) group.consumers.push(third);
    return known ? 0 : 1;
  }
  const held = group.pending.filter((one) => one.consumer === third).length;
  group.consumers = group.consumers.filter((one) => one !== third);
  group.pending = group.pending.filter((one) => one.consumer !== third);
  return held;
}

function acknowledge(db: Keyspace, [key = '', name = '', ...ids]: string[]): Reply {
  for (const id of ids) idOf(id, 0);
  const group = groupOf(db, key, name);
  if (!group) return 0;
  const before = group.pending.length;
  group.pending = group.pending.filter((one) => !ids.includes(one.id));
  return before - group.pending.length;
}

function pending(db: Keyspace, [key = '', name = '', ...words]: string[]): Reply {
  const idle = words.length > 1 && /^idle$/i.test(words[0]!) ? integer(words.splice(0, 2)[1]!) : 0, [from, to, count, consumer] = words;
  const group = groupOf(db, key, name);
  if (!group) throw noGroup(key, name, '');
  const all = [...group.pending].sort((a, b) => compare(idOf(a.id, 0), idOf(b.id, 0)));
  if (from === undefined) {
    const held = group.consumers.map((one): Reply[] => [one, String(all.filter((entry) => entry.consumer === one).length)]).filter(([, number]) => number !== '0');
    return all.length === 0 ? [0, null, null, null] : [all.length, all[0]!.id, all.at(-1)!.id, held];
  }
  if (to === undefined || count === undefined) throw syntax();
  const low = from === '-' ? [0, 0] as const : idOf(from, 0), high = to === '+' ? [Infinity, Infinity] as const : idOf(to, Infinity);
  return all.filter((one) => compare(idOf(one.id, 0), low) >= 0 && compare(idOf(one.id, 0), high) <= 0 && (consumer === undefined || one.consumer === consumer) && db.now() - one.delivered >= idle)
    .slice(0, integer(count)).map((one) => [one.id, one.consumer, Math.floor(db.now() - one.delivered), one.count]);
}

function tell(db: Keyspace, [word = '', key, name, ...more]: string[]): Reply {
  const what = word.toLowerCase();
  if (!['stream', 'groups', 'consumers'].includes(what)) throw new Refused(`ERR unknown subcommand '${word.slice(0, 128)}'. Try XINFO HELP.`);
  if (key === undefined || (what === 'consumers' && (name === undefined || more.length > 0)) || (what === 'groups' && name !== undefined)) throw unpaired(`xinfo|${what}`);
  const stream = db.get(key, 'stream');
  if (!stream) throw new Refused('ERR no such key');
  const { entries, last, groups } = stream;
  if (what === 'stream' && name !== undefined) throw new Refused(name.toLowerCase() === 'full' ? 'ERR XINFO STREAM FULL is not simulated here' : `ERR unknown subcommand or wrong number of arguments for '${word}'. Try XINFO HELP.`);
  switch (what) {
    case 'stream': return [
      'length', entries.length, 'radix-tree-keys', entries.length === 0 ? 0 : 1, 'radix-tree-nodes', entries.length === 0 ? 1 : 2, 'last-generated-id', textOf(last), 'max-deleted-entry-id', textOf(stream.deleted), 'entries-added', stream.added,
      'recorded-first-entry-id', entries[0]?.id ?? '0-0', 'groups', groups.length, 'first-entry', entries.length === 0 ? null : shownEntries(entries.slice(0, 1)), 'last-entry', entries.length === 0 ? null : shownEntries(entries.slice(-1)),
    ].map((one, i, all) => ((i === all.length - 1 || i === all.length - 3) && Array.isArray(one) ? one[0]! : one));
    case 'groups': return groups.map((one) => ['name', one.name, 'consumers', one.consumers.length, 'pending', one.pending.length, 'last-delivered-id', textOf(one.last), 'entries-read', one.read === 0 ? null : one.read, 'lag', after(stream, one.last).length]);
    default: {
      const group = groups.find((one) => one.name === name);
      if (!group) throw new Refused(`NOGROUP No such consumer group '${name ?? ''}' for key name '${key}'`);
      return group.consumers.map((one) => ['name', one, 'pending', group.pending.filter((entry) => entry.consumer === one).length, 'idle', 0, 'inactive', 0]);
    }
  }
}

export const streamGroups: Commands = {
  xread: command(3, MANY, (db, args) => readStreams(db, settled(db, readArguments('xread', args)))),
  xreadgroup: command(6, MANY, (db, args) => readStreams(db, readArguments('xreadgroup', args))),
  xgroup: command(1, MANY, manage),
  xack: command(3, MANY, acknowledge),
  xpending: command(2, MANY, pending),
  xinfo: command(1, MANY, tell),
};
