/** XCLAIM and XAUTOCLAIM: entries that one consumer did not acknowledge go to another (t_stream.c). */
import type { Keyspace } from '../keyspace.ts';
import { OK, Refused, type Reply } from '../reply.ts';
import type { Stream, StreamEntry, StreamGroup } from '../stream.ts';
import { compare, idOf, textOf, type StreamId } from '../stream.ts';
import { command, MANY, syntax, type Commands } from './command.ts';
import { groupOf, noGroup } from './stream-groups.ts';
import { idAtEnd, shownEntries } from './streams.ts';

type Pending = StreamGroup['pending'][number];

const isWhole = (text: string | undefined): text is string => text !== undefined && /^-?\d+$/.test(text);
const isId = (text: string): boolean => /^\d+(-\d+)?$/.test(text);
const byId = (a: Pending, b: Pending): number => compare(idOf(a.id, 0), idOf(b.id, 0));

function leastIdle(text: string, name: string): number {
  if (!isWhole(text)) throw new Refused(`ERR Invalid min-idle-time argument for ${name}`);
  return Math.max(0, Number(text));
}

function known(group: StreamGroup, consumer: string): void {
  if (!group.consumers.includes(consumer)) group.consumers.push(consumer);
}

interface Claim {
  delivered: number;
  count: number;
  force: boolean;
  idsOnly: boolean;
  last: StreamId | undefined;
}

function claimOptions(words: readonly string[], now: number): Claim {
  const claim: Claim = { delivered: now, count: -1, force: false, idsOnly: false, last: undefined };
  for (let i = 0; i < words.length; i++) {
    const word = words[i]!.toUpperCase(), hasMore = i + 1 < words.length;
    if (word === 'FORCE') claim.force = true;
    else if (word === 'JUSTID') claim.idsOnly = true;
    else if (word === 'LASTID' && hasMore) claim.last = idOf(words[++i]!, 0);
    else if ((word === 'IDLE' || word === 'TIME' || word === 'RETRYCOUNT') && hasMore) {
      const value = words[++i];
      if (!isWhole(value)) throw new Refused(`ERR Invalid ${word} option argument for XCLAIM`);
      if (word === 'RETRYCOUNT') claim.count = Number(value);
      else claim.delivered = Math.min(now, word === 'IDLE' ? now - Number(value) : Number(value));
    } else throw new Refused(`ERR Unrecognized XCLAIM option '${words[i]}'`);
  }
  return claim;
}

const both = (db: Keyspace, key: string, name: string): [Stream, StreamGroup] => {
  const stream = db.get(key, 'stream'), group = groupOf(db, key, name);
  if (!stream || !group) throw noGroup(key, name, '');
  return [stream, group];
};

const entryOf = (stream: Stream, id: string): StreamEntry | undefined => stream.entries.find((entry) => entry.id === id);
const answer = (entries: readonly StreamEntry[], idsOnly: boolean): Reply[] => (idsOnly ? entries.map(({ id }) => id) : shownEntries(entries));

function claim(db: Keyspace, [key = '', name = '', consumer = '', idle = '', ...words]: string[]): Reply {
  const [stream, group] = both(db, key, name), least = leastIdle(idle, 'XCLAIM'), now = Math.floor(db.now());
  const ids: string[] = [];
  while (words.length > 0 && isId(words[0]!)) ids.push(textOf(idOf(words.shift()!, 0)));
  const { delivered, count, force, idsOnly, last } = claimOptions(words, now), found: StreamEntry[] = [];
  if (last && compare(last, group.last) > 0) group.last = last;
  for (const id of ids) {
    const entry = entryOf(stream, id);
    let held = group.pending.find((one) => one.id === id);
    if (!entry) group.pending = group.pending.filter((one) => one !== held);
    else if (!held && force) {
      held = { id, consumer, delivered: now, count: 1 };
      group.pending.push(held);
      group.pending.sort(byId);
    }
    if (!entry || !held || now - held.delivered < least) continue;
    known(group, consumer);
    Object.assign(held, { consumer, delivered, count: count >= 0 ? count : held.count + (idsOnly ? 0 : 1) });
    found.push(entry);
  }
  db.touch();
  return answer(found, idsOnly);
}

function claimAll(db: Keyspace, [key = '', name = '', consumer = '', idle = '', start = '', ...words]: string[]): Reply {
  const least = leastIdle(idle, 'XAUTOCLAIM'), [low, isAfter] = idAtEnd(start, 0), now = Math.floor(db.now());
  let count = 100, idsOnly = false;
  for (let i = 0; i < words.length; i++) {
    const word = words[i]!.toUpperCase();
    if (word === 'COUNT' && i + 1 < words.length) {
      count = isWhole(words[++i]) ? Number(words[i]) : 0;
      if (count < 1) throw new Refused('ERR COUNT must be > 0');
    } else if (word === 'JUSTID') idsOnly = true;
    else throw syntax();
  }
  const [stream, group] = both(db, key, name), found: StreamEntry[] = [], gone: string[] = [];
  const all = [...group.pending].sort(byId).filter((one) => compare(idOf(one.id, 0), low) >= (isAfter ? 1 : 0));
  known(group, consumer);
  // It looks at no more than ten times as many as it may take.
  let at = 0, left = count;
  for (; at < Math.min(all.length, count * 10) && left > 0; at++) {
    const held = all[at]!, entry = entryOf(stream, held.id);
    if (!entry) {
      group.pending = group.pending.filter((one) => one !== held);
      gone.push(held.id);
    } else if (now - held.delivered < least) continue;
    else {
      Object.assign(held, { consumer, delivered: now, count: held.count + (idsOnly ? 0 : 1) });
      found.push(entry);
    }
    left--;
  }
  db.touch();
  return [all[at]?.id ?? '0-0', answer(found, idsOnly), gone];
}

function setId(db: Keyspace, [key = '', text = '', ...words]: string[]): Reply {
  const id = idOf(text, 0);
  let added: number | undefined, deleted: StreamId | undefined;
  for (let i = 0; i < words.length; i += 2) {
    const word = words[i]!.toUpperCase(), value = words[i + 1];
    if (value === undefined || (word !== 'ENTRIESADDED' && word !== 'MAXDELETEDID')) throw syntax();
    if (word === 'MAXDELETEDID') deleted = idOf(value, 0);
    else if (!isWhole(value)) throw new Refused('ERR value is not an integer or out of range');
    else added = Number(value);
    if (added !== undefined && added < 0) throw new Refused('ERR entries_added must be positive');
    if (deleted && compare(id, deleted) < 0) throw new Refused('ERR The ID specified in XSETID is smaller than the provided max_deleted_entry_id');
  }
  const stream = db.get(key, 'stream');
  if (!stream) throw new Refused('ERR no such key');
  if (compare(id, stream.deleted) < 0) throw new Refused('ERR The ID specified in XSETID is smaller than current max_deleted_entry_id');
  if (compare(id, idOf(stream.entries.at(-1)?.id ?? '0-0', 0)) < 0) throw new Refused('ERR The ID specified in XSETID is smaller than the target stream top item');
  if (added !== undefined && added < stream.entries.length) throw new Refused('ERR The entries_added specified in XSETID is smaller than the target stream length');
  Object.assign(stream, { last: id, added: added ?? stream.added, deleted: deleted ?? stream.deleted });
  db.touch();
  return OK;
}

export const streamClaims: Commands = { xclaim: command(5, MANY, claim), xautoclaim: command(5, MANY, claimAll), xsetid: command(2, MANY, setId) };
