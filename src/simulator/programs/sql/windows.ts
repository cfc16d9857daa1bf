/** Functions over windows: OVER (PARTITION BY … ORDER BY …). */
import { aggregateNamed, aggregateOf } from './aggregates.ts';
import { compile, fitted } from './compile.ts';
import { notSimulated, SqlError } from './errors.ts';
import { compareKeys, sortKeys } from './order.ts';
import type { Collector, Compiled, Frame, Peers, Scope } from './scope.ts';
import type { Bound, Call, Value, Window } from './syntax.ts';
import { bare, identity, isWhole } from './types.ts';

type Work = (partition: readonly Frame[], peers: Peers) => Value[];

const RANKING: Readonly<Record<string, { type: string; call: (peers: Peers, count: number) => Value[] }>> = {
  row_number: { type: 'bigint', call: (_, count) => Array.from({ length: count }, (__, at) => at + 1) },
  rank: { type: 'bigint', call: ({ first }) => first.map((at) => at + 1) },
  dense_rank: { type: 'bigint', call: ({ first }) => {
    let rank = 0;
    return first.map((at, own) => (at === own ? ++rank : rank));
  } },
  percent_rank: { type: 'double precision', call: ({ first }, count) => first.map((at) => (count === 1 ? 0 : at / (count - 1))) },
  cume_dist: { type: 'double precision', call: ({ last }, count) => last.map((at) => (at + 1) / count) },
};

/** @throws SqlError */
export function compileWindow(call: Call, scope: Scope): Compiled {
  const { name, at } = call;
  if (!scope.collector || ['WHERE', 'GROUP BY', 'HAVING'].includes(scope.clause)) throw new SqlError('42P20', `window functions are not allowed in ${scope.clause}`, { position: at });
  const window = typeof call.over === 'string' ? scope.collector.named[call.over] : call.over;
  if (!window) throw new SqlError('42704', `window "${String(call.over)}" does not exist`, { position: at });
  const { type, run } = aggregateNamed(name) ? overFrame(call, scope) : ranked(call, scope) ?? valued(call, scope);
  const slot = scope.collector.slots++;
  scope.collector.windows.push({ slot, window: whole(window, scope.collector, at), run, scope, at });
  return { type, run: (frame) => frame.slots?.[slot] ?? null };
}

function whole(over: Window, { named }: Collector, at: number): Window {
  if (over.base === undefined) return over;
  const base = named[over.base];
  if (!base) throw new SqlError('42704', `window "${over.base}" does not exist`, { position: at });
  return { ...over, partition: base.partition, order: over.order.length > 0 ? over.order : base.order };
}

function ranked({ name, args }: Call, scope: Scope): { type: string; run: Work } | undefined {
  const known = Object.hasOwn(RANKING, name) ? RANKING[name] : undefined;
  if (known) return { type: known.type, run: (partition, peers) => known.call(peers, partition.length) };
  if (name !== 'ntile' || !args[0]) return undefined;
  const count = fitted(compile(args[0], scope), 'integer', scope);
  return { type: 'integer', run: (partition) => {
    const parts = Number(count.run(partition[0]!)), least = Math.floor(partition.length / parts), more = partition.length % parts;
    if (parts <= 0) throw new SqlError('22014', 'argument of ntile must be greater than zero');
    return partition.map((_, at) => (at < more * (least + 1) ? Math.floor(at / (least + 1)) : more + Math.floor((at - more * (least + 1)) / Math.max(1, least))) + 1);
  } };
}

function valued({ name, args, at }: Call, scope: Scope): { type: string; run: Work } {
  const inner: Scope = { ...scope }, parts = args.map((one) => compile(one, inner)), own = parts[0];
  if (!own || !['lag', 'lead', 'first_value', 'last_value', 'nth_value'].includes(name)) throw new SqlError('42809', `OVER specified, but ${name} is not a window function nor an aggregate function`, { position: at });
  const type = own.type === 'unknown' ? 'text' : own.type;
  if (name === 'lag' || name === 'lead') {
    const offset = parts[1], otherwise = parts[2] && fitted(parts[2], isWhole(bare(parts[2].type)) && !isWhole(bare(type)) ? bare(type) : type, scope);
    return { type: bare(type), run: (partition) => partition.map((frame, number) => {
      const by = offset ? Number(offset.run(frame)) : 1, place = number + (name === 'lag' ? -by : by), found = partition[place];
      return found ? own.run(found) : otherwise ? otherwise.run(frame) : null;
    }) };
  }
  return { type, run: (partition, { from, to }) => partition.map((frame, number) => {
    const first = from[number]!, last = to[number]!, nth = name === 'nth_value' ? Number(parts[1]?.run(frame) ?? 1) : 1;
    const place = name === 'last_value' ? last : first + nth - 1;
    return first > last || place > last ? null : own.run(partition[place]!);
  }) };
}

/** An aggregate of each row's frame; where frames only grow, the same frame is not counted twice. */
function overFrame(call: Call, scope: Scope): { type: string; run: Work } {
  const clean: Scope = { ...scope };
  const { type, run } = aggregateOf({ ...call, over: undefined } as unknown as Call, clean);
  return { type, run: (partition, { from, to }) => {
    if (partition.length > 5000) throw notSimulated('a window over more than 5000 rows');
    let last: { from: number; to: number; value: Value } | undefined;
    return partition.map((_, at) => {
      if (!last || last.from !== from[at] || last.to !== to[at]) last = { from: from[at]!, to: to[at]!, value: run(partition.slice(from[at], to[at]! + 1)) };
      return last.value;
    });
  } };
}

/** Works every window function out for the rows of a query; afterwards rows stand in the order of the last window. */
export function runWindows(collector: Collector, frames: readonly Frame[]): Frame[] {
  let inOrder = [...frames];
  for (const { slot, window: over, run, scope } of collector.windows) {
    const by = over.partition.map((one) => compile(one, scope)), keys = sortKeys(over.order, scope);
    const parted = new Map<string, { frame: Frame; values: Value[]; partition: Value[] }[]>();
    for (const frame of inOrder) {
      const partition = by.map((one) => one.run(frame)), id = partition.map((one, at) => identity(one, by[at]!.type)).join('\n');
      if (!parted.has(id)) parted.set(id, []);
      parted.get(id)!.push({ frame, values: keys.map(({ one }) => one.run(frame)), partition });
    }
    const order = by.map((one) => ({ one, descending: false, nullsFirst: false }));
    const partitions = [...parted.values()].sort((a, b) => compareKeys(a[0]!.partition, b[0]!.partition, order, scope));
    inOrder = partitions.flatMap((rows) => {
      rows.sort((a, b) => compareKeys(a.values, b.values, keys, scope));
      const sorted = rows.map(({ frame }) => frame), values = run(sorted, peersOf(rows, (a, b) => compareKeys(a.values, b.values, keys, scope) === 0, over, scope));
      for (const [at, frame] of sorted.entries()) (frame.slots ??= [])[slot] = values[at]!;
      return sorted;
    });
  }
  return inOrder;
}

function peersOf<T extends { frame: Frame }>(rows: readonly T[], equal: (a: T, b: T) => boolean, { order, frame }: Window, scope: Scope): Peers {
  const first: number[] = [], last: number[] = Array.from({ length: rows.length }, () => 0);
  for (const [at, row] of rows.entries()) first.push(at > 0 && (order.length === 0 || equal(rows[at - 1]!, row)) ? first[at - 1]! : at);
  for (let at = rows.length - 1; at >= 0; at--) last[at] = at + 1 < rows.length && first[at + 1] === first[at] ? last[at + 1]! : at;
  const bound = ({ kind, count }: Bound, at: number, start: boolean): number => {
    const by = count ? Number(fitted(compile(count, scope), 'integer', scope).run(rows[at]!.frame)) : 0;
    if (kind === 'unbounded preceding') return 0;
    if (kind === 'unbounded following') return rows.length - 1;
    if (kind === 'current row') return frame!.unit === 'rows' ? at : start ? first[at]! : last[at]!;
    if (frame!.unit !== 'rows') throw notSimulated('RANGE with a distance');
    return at + (kind === 'preceding' ? -by : by);
  };
  const from = rows.map((_, at) => (frame ? Math.max(0, bound(frame.from, at, true)) : 0));
  const to = rows.map((_, at) => (frame ? Math.min(rows.length - 1, bound(frame.to, at, false)) : last[at]!));
  return { first, last, from, to };
}
