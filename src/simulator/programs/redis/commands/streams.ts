/** Commands on streams, without groups of readers. */
import type { Keyspace, StreamEntry } from '../keyspace.ts';
import { integer, Refused, type Reply } from '../reply.ts';
import { command, MANY, syntax, unpaired, type Commands } from './command.ts';

const INVALID = 'ERR Invalid stream ID specified as stream command argument';

/** An id as two numbers; `missing` stands for a sequence that is left out. */
function idOf(text: string, missing: number): [number, number] {
  const match = /^(\d+)(?:-(\d+))?$/.exec(text);
  if (!match) throw new Refused(INVALID);
  return [Number(match[1]), match[2] === undefined ? missing : Number(match[2])];
}

const compare = (a: readonly [number, number], b: readonly [number, number]): number => a[0] - b[0] || a[1] - b[1];
const shown = (entries: readonly StreamEntry[]): Reply => entries.map(({ id, fields }) => [id, fields]);

function add(db: Keyspace, [key = '', id = '', ...fields]: string[]): Reply {
  if (fields.length === 0 || fields.length % 2 !== 0) throw unpaired('xadd');
  const held = db.get(key, 'stream')?.at(-1), last = held ? idOf(held.id, 0) : [0, 0] as const;
  const now = Math.max(Math.floor(db.now()), last[0]);
  const next: [number, number] = id === '*' ? [now, now === last[0] ? last[1] + 1 : 0] : idOf(id, 0);
  if (compare(next, last) <= 0) throw new Refused(next[0] === 0 && next[1] === 0 ? 'ERR The ID specified in XADD must be greater than 0-0' : 'ERR The ID specified in XADD is equal or smaller than the target stream top item');
  db.make(key, 'stream').push({ id: next.join('-'), fields });
  return next.join('-');
}

const ranging = (reversed: boolean) => (db: Keyspace, [key = '', first = '', second = '', ...options]: string[]): Reply => {
  const [from, to] = reversed ? [second, first] : [first, second];
  const low = from === '-' ? [0, 0] as const : idOf(from, 0), high = to === '+' ? [Infinity, Infinity] as const : idOf(to, Infinity);
  if (options.length > 0 && (options[0]!.toUpperCase() !== 'COUNT' || options[1] === undefined)) throw syntax();
  const found = (db.get(key, 'stream') ?? []).filter(({ id }) => compare(idOf(id, 0), low) >= 0 && compare(idOf(id, 0), high) <= 0);
  if (reversed) found.reverse();
  return shown(options[1] === undefined ? found : found.slice(0, integer(options[1])));
};

export const streams: Commands = {
  xadd: command(4, MANY, add),
  xlen: command(1, 1, (db, [key]) => (db.get(key!, 'stream') ?? []).length),
  xrange: command(3, 5, ranging(false)),
  xrevrange: command(3, 5, ranging(true)),
  xdel: command(2, MANY, (db, [key, ...ids]) => {
    const stream = db.get(key!, 'stream') ?? [], before = stream.length;
    stream.splice(0, before, ...stream.filter(({ id }) => !ids.includes(id)));
    return before - stream.length;
  }),
};
