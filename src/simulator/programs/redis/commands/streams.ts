/** Commands on the entries of streams. */
import type { Keyspace } from '../keyspace.ts';
import { compare, idOf, textOf, type Stream, type StreamEntry, type StreamId } from '../stream.ts';
import { integer, Refused, type Reply } from '../reply.ts';
import { command, MANY, syntax, unpaired, type Commands } from './command.ts';

export const shownEntries = (entries: readonly StreamEntry[]): Reply[] => entries.map(({ id, fields }) => [id, fields]);

/** The id that `*`, `5-*` or `5-1` stands for. */
function nextId(db: Keyspace, text: string, last: StreamId): StreamId {
  const now = Math.max(Math.floor(db.now()), last[0]);
  if (text === '*') return [now, now === last[0] ? last[1] + 1 : 0];
  const [, ms] = /^(\d+)-\*$/.exec(text) ?? [];
  return ms === undefined ? idOf(text, 0) : [Number(ms), Number(ms) === last[0] ? last[1] + 1 : Number(ms) === 0 ? 1 : 0];
}

function remove(stream: Stream, gone: readonly StreamEntry[]): void {
  stream.entries = stream.entries.filter((entry) => !gone.includes(entry));
  for (const { id } of gone) if (compare(idOf(id, 0), stream.deleted) > 0) stream.deleted = idOf(id, 0);
}

/** `MAXLEN|MINID [=|~] bound [LIMIT n]`, taken off the words. Nearly (~) leaves whole nodes, which are more than are in play here. */
function takeTrim(words: string[]): ((stream: Stream) => number) | undefined {
  const kind = words[0]?.toUpperCase();
  if (kind !== 'MAXLEN' && kind !== 'MINID') return undefined;
  words.shift();
  const nearly = words[0] === '~';
  if (nearly || words[0] === '=') words.shift();
  const bound = words.shift();
  if (bound === undefined) throw syntax();
  if (words[0]?.toUpperCase() === 'LIMIT') {
    if (!nearly) throw new Refused('ERR syntax error, LIMIT cannot be used without the special ~ option');
    words.splice(0, 2);
  }
  if (kind === 'MAXLEN' && integer(bound) < 0) throw new Refused('ERR The MAXLEN argument must be >= 0.');
  const least = kind === 'MINID' ? idOf(bound, 0) : undefined;
  return (stream) => {
    const gone = nearly ? [] : least ? stream.entries.filter(({ id }) => compare(idOf(id, 0), least) < 0) : stream.entries.slice(0, Math.max(0, stream.entries.length - Number(bound)));
    remove(stream, gone);
    return gone.length;
  };
}

function add(db: Keyspace, [key = '', ...words]: string[]): Reply {
  const make = words[0]?.toUpperCase() !== 'NOMKSTREAM';
  if (!make) words.shift();
  const trim = takeTrim(words), [id = '', ...fields] = words;
  if (fields.length === 0 || fields.length % 2 !== 0) throw unpaired('xadd');
  const held = db.get(key, 'stream');
  if (!held && !make) return null;
  const last = held?.last ?? [0, 0], next = nextId(db, id, last);
  if (next[0] === 0 && next[1] === 0) throw new Refused('ERR The ID specified in XADD must be greater than 0-0');
  if (compare(next, last) <= 0) throw new Refused('ERR The ID specified in XADD is equal or smaller than the target stream top item');
  const stream = db.make(key, 'stream');
  stream.entries.push({ id: textOf(next), fields });
  stream.last = next;
  stream.added++;
  trim?.(stream);
  return textOf(next);
}

/** '(1-1' is after it. */
export function idAtEnd(text: string, missing: number): [StreamId, boolean] {
  if (text === '-') return [[0, 0], false];
  if (text === '+') return [[Infinity, Infinity], false];
  return text.startsWith('(') ? [idOf(text.slice(1), missing), true] : [idOf(text, missing), false];
}

const ranging = (reversed: boolean) => (db: Keyspace, [key = '', first = '', second = '', ...options]: string[]): Reply => {
  const [from, to] = reversed ? [second, first] : [first, second];
  const [low, afterLow] = idAtEnd(from, 0), [high, beforeHigh] = idAtEnd(to, Infinity);
  if (options.length > 0 && (options[0]!.toUpperCase() !== 'COUNT' || options[1] === undefined)) throw syntax();
  const found = (db.get(key, 'stream')?.entries ?? []).filter(({ id }) => compare(idOf(id, 0), low) >= (afterLow ? 1 : 0) && compare(idOf(id, 0), high) <= (beforeHigh ? -1 : 0));
  if (reversed) found.reverse();
  return shownEntries(options[1] === undefined ? found : found.slice(0, integer(options[1])));
};

export const streams: Commands = {
  xadd: command(4, MANY, add),
  xlen: command(1, 1, (db, [key]) => db.get(key!, 'stream')?.entries.length ?? 0),
  xrange: command(3, 5, ranging(false)),
  xrevrange: command(3, 5, ranging(true)),
  xtrim: command(3, MANY, (db, [key = '', ...words]) => {
    const trim = takeTrim(words), stream = db.get(key, 'stream');
    if (!trim || words.length > 0) throw syntax();
    return stream ? trim(stream) : 0;
  }),
  xdel: command(2, MANY, (db, [key, ...ids]) => {
    const stream = db.get(key!, 'stream'), wanted = ids.map((id) => textOf(idOf(id, 0)));
    const gone = stream?.entries.filter(({ id }) => wanted.includes(id)) ?? [];
    if (stream) remove(stream, gone);
    return gone.length;
  }),
};
