/** Aggregates: one value of many rows. */
import { calculate, rootOf } from './decimal.ts';
import { asBoolean, cast, compile } from './compile.ts';
import { jsonOf, jsonText } from './documents.ts';
import { notSimulated, SqlError } from './errors.ts';
import { writeJson, type Json } from './json.ts';
import { intervalText, readInterval } from './moments.ts';
import { sorter } from './order.ts';
import type { Compiled, Frame, Scope } from './scope.ts';
import type { Call, Value } from './syntax.ts';
import { bare, compare, identity, isFloat, isNumeric, isText, isWhole, shown } from './types.ts';

interface Aggregate {
  /** How many arguments. */
  takes: number;
  /** undefined: it takes no such type. */
  gives: (type: string, second: string) => string | undefined;
  /** Of the values that are not NULL, unless it takes them. */
  call: (values: readonly Value[], type: string, seconds: readonly Value[], own: readonly Compiled[]) => Value;
  takesNull?: boolean;
}

const fixed = (type: string) => () => type;
const numeric = (give: (type: string) => string) => (type: string): string | undefined => (isNumeric(type) || type === 'interval' ? give(bare(type)) : undefined);

function total(values: readonly Value[], type: string): Value {
  if (values.length === 0) return null;
  if (type === 'interval') return intervalText(values.map((one) => readInterval(String(one))).reduce((a, b) => ({ months: a.months + b.months, days: a.days + b.days, micros: a.micros + b.micros })));
  if (isWhole(type) || isFloat(type)) return values.reduce<number>((sum, one) => sum + Number(one), 0);
  return values.reduce<string>((sum, one) => calculate('+', sum, String(one)), '0');
}

function mean(values: readonly Value[], type: string): Value {
  if (values.length === 0) return null;
  if (isFloat(type)) return Number(total(values, type)) / values.length;
  if (type === 'interval') return intervalText({ months: 0, days: 0, micros: values.reduce<number>((sum, one) => sum + readInterval(String(one)).micros + readInterval(String(one)).days * 86_400_000_000, 0) / values.length });
  return calculate('/', String(total(values, type)), String(values.length));
}

/** Squares of the distances from the mean: (N ΣX² − (ΣX)²) / N(N − 1), as the server divides. */
function spread(values: readonly Value[], type: string, sample: boolean, root: boolean): Value {
  const { length } = values;
  if (length < (sample ? 2 : 1)) return null;
  if (isFloat(type)) {
    const average = values.reduce<number>((sum, one) => sum + Number(one), 0) / length, variance = values.reduce<number>((sum, one) => sum + (Number(one) - average) ** 2, 0) / (length - (sample ? 1 : 0));
    return root ? Math.sqrt(variance) : variance;
  }
  const sum = values.reduce<string>((all, one) => calculate('+', all, String(one)), '0'), squares = values.reduce<string>((all, one) => calculate('+', all, calculate('*', String(one), String(one))), '0');
  const above = calculate('-', calculate('*', String(length), squares), calculate('*', sum, sum));
  if (/^-?[0.]*$/.test(above)) return '0';
  const variance = calculate('/', above, calculate('*', String(length), String(length - (sample ? 1 : 0))));
  return root ? rootOf(variance) : variance;
}

const best = (sign: number) => (values: readonly Value[], type: string): Value => values.reduce<Value>((one, other) => (one === null || compare(other, one, type) * sign > 0 ? other : one), null);
const truth = (type: string): string | undefined => (type === 'boolean' || type === 'unknown' ? 'boolean' : undefined);

const AGGREGATES: Readonly<Record<string, Aggregate>> = {
  count: { takes: 1, gives: fixed('bigint'), call: (values) => values.length },
  sum: { takes: 1, gives: numeric((type) => (type === 'integer' || type === 'smallint' ? 'bigint' : type === 'bigint' ? 'numeric' : type)), call: (values, type) => (bare(type) === 'bigint' && values.length > 0 ? String(total(values, bare(type))) : total(values, bare(type))) },
  avg: { takes: 1, gives: numeric((type) => (isFloat(type) ? 'double precision' : type === 'interval' ? type : 'numeric')), call: (values, type) => mean(values, bare(type)) },
  min: { takes: 1, gives: (type) => (type === 'boolean' || type === 'json' || type === 'jsonb' ? undefined : bareText(type)), call: best(-1) },
  max: { takes: 1, gives: (type) => (type === 'boolean' || type === 'json' || type === 'jsonb' ? undefined : bareText(type)), call: best(1) },
  string_agg: { takes: 2, gives: (type) => (isText(type) ? 'text' : undefined), call: (values, type, seconds) => (values.length === 0 ? null : values.reduce<string>((all, one, at) => (at === 0 ? shown(one, type) : all + String(seconds[at] ?? '') + shown(one, type)), '')) },
  array_agg: { takes: 1, gives: (type) => `${type === 'unknown' ? 'text' : bare(type)}[]`, call: (values) => (values.length === 0 ? null : [...values]), takesNull: true },
  json_agg: { takes: 1, gives: fixed('json'), call: (values, type, _, [own]) => (values.length === 0 ? null : `[${values.map((one) => jsonText(one, type, own!.fields)).join(own!.fields ? ', \n ' : ', ')}]`), takesNull: true },
  jsonb_agg: { takes: 1, gives: fixed('jsonb'), call: (values, type, _, [own]) => (values.length === 0 ? null : writeJson(values.map((one) => jsonOf(one, type, own!.fields)))), takesNull: true },
  json_object_agg: { takes: 2, gives: fixed('json'), call: (values, type, seconds, [, second]) => (values.length === 0 ? null : `{ ${values.map((one, at) => `${JSON.stringify(shown(one, type))} : ${jsonText(seconds[at] ?? null, second!.type)}`).join(', ')} }`) },
  jsonb_object_agg: { takes: 2, gives: fixed('jsonb'), call: (values, type, seconds, [, second]) => (values.length === 0 ? null : writeJson(new Map<string, Json>(values.map((one, at) => [shown(one, type), jsonOf(seconds[at] ?? null, second!.type)])))) },
  bool_and: { takes: 1, gives: truth, call: (values) => (values.length === 0 ? null : values.every((one) => one === true)) },
  bool_or: { takes: 1, gives: truth, call: (values) => (values.length === 0 ? null : values.includes(true)) },
  stddev: { takes: 1, gives: numeric((type) => (isFloat(type) ? 'double precision' : 'numeric')), call: (values, type) => spread(values, bare(type), true, true) },
  stddev_pop: { takes: 1, gives: numeric((type) => (isFloat(type) ? 'double precision' : 'numeric')), call: (values, type) => spread(values, bare(type), false, true) },
  variance: { takes: 1, gives: numeric((type) => (isFloat(type) ? 'double precision' : 'numeric')), call: (values, type) => spread(values, bare(type), true, false) },
  var_pop: { takes: 1, gives: numeric((type) => (isFloat(type) ? 'double precision' : 'numeric')), call: (values, type) => spread(values, bare(type), false, false) },
  bit_and: { takes: 1, gives: numeric((type) => type), call: (values) => (values.length === 0 ? null : values.reduce<number>((all, one) => all & Number(one), -1)) },
  bit_or: { takes: 1, gives: numeric((type) => type), call: (values) => (values.length === 0 ? null : values.reduce<number>((all, one) => all | Number(one), 0)) },
};

const SAME: Readonly<Record<string, string>> = { every: 'bool_and', stddev_samp: 'stddev', var_samp: 'variance' };
/** With WITHIN GROUP. */
const ORDERED = new Set(['percentile_cont', 'percentile_disc', 'mode']);

const bareText = (type: string): string => (type === 'unknown' || bare(type) === 'character varying' ? 'text' : bare(type));

export const aggregateNamed = (name: string): boolean => Object.hasOwn(AGGREGATES, name) || Object.hasOwn(SAME, name) || ORDERED.has(name);

/** What the aggregate gives of the frames of a group. @throws SqlError */
export function aggregateOf(call: Call, scope: Scope): { type: string; run: (group: readonly Frame[]) => Value } {
  const { name, args, star, distinct, at } = call, inner: Scope = { ...scope, inAggregate: true, clause: 'aggregate function calls' };
  delete inner.collector;
  const test = call.filter && asBoolean(compile(call.filter, inner), 'FILTER', inner, call.filter.at);
  const kept = (group: readonly Frame[]): readonly Frame[] => (test ? group.filter((frame) => test.run(frame) === true) : group);
  if (ORDERED.has(name)) return percentile(call, inner, kept);
  const aggregate = AGGREGATES[SAME[name] ?? name]!, parts = args.map((one) => compile(one, inner));
  if (star) {
    if (name !== 'count') throw new SqlError('42883', `function ${name}() does not exist`, { position: at, hint: 'No function matches the given name and argument types. You might need to add explicit type casts.' });
    return { type: 'bigint', run: (group) => kept(group).length };
  }
  if (parts.length === 0 && name === 'count') throw new SqlError('42809', 'count(*) must be used to call a parameterless aggregate function', { position: at });
  if (parts[0]?.type === 'unknown' && parts[0].literal && name !== 'count') parts[0] = cast(parts[0], name.startsWith('bool') ? 'boolean' : 'text', inner);
  const type = parts.length === aggregate.takes ? aggregate.gives(parts[0]!.type, parts[1]?.type ?? '') : undefined;
  if (type === undefined) throw new SqlError('42883', `function ${name}(${parts.map((one) => bare(one.type)).join(', ')}) does not exist`, { position: at, hint: 'No function matches the given name and argument types. You might need to add explicit type casts.' });
  const order = call.order && sorter(call.order, inner), own = parts[0]!, second = parts[1];
  return { type, run: (group) => {
    const frames = order ? order(kept(group)) : kept(group), values: Value[] = [], seconds: Value[] = [], seen = new Set<string>();
    for (const frame of frames) {
      const value = own.run(frame);
      if (value === null && !aggregate.takesNull) continue;
      if (distinct) {
        const key = identity(value, own.type);
        if (seen.has(key)) continue;
        seen.add(key);
      }
      values.push(value);
      if (second) seconds.push(second.run(frame));
    }
    // DISTINCT sorts.
    if (distinct && !order && !second && name !== 'count') values.sort((a, b) => (a === null ? 1 : b === null ? -1 : compare(a, b, own.type)));
    return aggregate.call(values, own.type, seconds, parts);
  } };
}

function percentile({ name, args, within, at }: Call, scope: Scope, kept: (group: readonly Frame[]) => readonly Frame[]): ReturnType<typeof aggregateOf> {
  if (!within?.[0]) throw new SqlError('42809', `WITHIN GROUP is required for ordered-set aggregate ${name}`, { position: at });
  const order = sorter(within, scope), value = compile(within[0].by, scope), share = args[0] && cast(compile(args[0], scope), 'double precision', scope);
  if (name !== 'mode' && !share) throw notSimulated(`${name} without a share`);
  return { type: name === 'percentile_cont' ? 'double precision' : bare(value.type), run: (group) => {
    const values = order(kept(group)).map((frame) => value.run(frame)).filter((one) => one !== null);
    if (values.length === 0) return null;
    if (name === 'mode') {
      const counts = new Map<string, [number, Value]>();
      for (const one of values) counts.set(String(one), [(counts.get(String(one))?.[0] ?? 0) + 1, one]);
      return [...counts.values()].reduce((a, b) => (b[0] > a[0] ? b : a))[1];
    }
    const part = Number(share!.run(group[0]!)), place = part * (values.length - 1), below = Math.floor(place);
    if (name === 'percentile_disc') return values[Math.max(0, Math.ceil(part * values.length) - 1)]!;
    return Number(values[below]) + (place - below) * (Number(values[Math.min(below + 1, values.length - 1)]) - Number(values[below]));
  } };
}

/** An aggregate of a query: it has a slot in the frame of its group. @throws SqlError */
export function compileAggregate(call: Call, scope: Scope): Compiled {
  if (scope.inAggregate && scope.grouped === undefined && scope.collector === undefined) throw new SqlError('42803', 'aggregate function calls cannot be nested', { position: call.at });
  if (!scope.collector || scope.clause === 'WHERE' || scope.clause === 'GROUP BY') throw new SqlError('42803', `aggregate functions are not allowed in ${scope.clause}`, { position: call.at });
  const { type, run } = aggregateOf(call, scope), slot = scope.collector.slots++;
  scope.collector.aggregates.push({ slot, run });
  return { type, run: (frame) => frame.slots?.[slot] ?? null };
}
