/** Functions and aggregates of SQL, with the types of their results. */
import { notSimulated, SqlError } from './errors.ts';
import type { Scope } from './scope.ts';
import type { Value } from './syntax.ts';
import { isNumeric, shown, timestampText } from './types.ts';

interface SqlFunction {
  /** Of the result, told from those of the arguments. */
  type: (types: readonly string[]) => string;
  call: (args: readonly Value[], scope: Scope) => Value;
  /** Is called with NULL, too. */
  takesNull?: boolean;
}

const text = () => 'text', whole = () => 'integer', first = (types: readonly string[]): string => types.find((type) => type !== 'unknown') ?? 'text';
const str = (value: Value | undefined): string => shown(value ?? null, 'text');

export const FUNCTIONS: Readonly<Record<string, SqlFunction>> = {
  now: { type: () => 'timestamp with time zone', call: (_, { around }) => timestampText(around.now, true) },
  current_timestamp: { type: () => 'timestamp with time zone', call: (_, { around }) => timestampText(around.now, true) },
  current_date: { type: () => 'date', call: (_, { around }) => timestampText(around.now, false).slice(0, 10) },
  version: { type: text, call: (_, { around }) => around.version },
  current_database: { type: () => 'name', call: (_, { around }) => around.database },
  current_user: { type: () => 'name', call: (_, { around }) => around.user },
  session_user: { type: () => 'name', call: (_, { around }) => around.user },
  upper: { type: text, call: ([value]) => str(value).toUpperCase() },
  lower: { type: text, call: ([value]) => str(value).toLowerCase() },
  length: { type: whole, call: ([value]) => [...str(value)].length },
  trim: { type: text, call: ([value]) => str(value).trim() },
  reverse: { type: text, call: ([value]) => [...str(value)].reverse().join('') },
  repeat: { type: text, call: ([value, count]) => str(value).repeat(Math.max(0, Number(count))) },
  replace: { type: text, call: ([value, from, to]) => str(value).replaceAll(str(from), str(to)) },
  substr: { type: text, call: ([value, from, count]) => [...str(value)].slice(Number(from) - 1, count === undefined ? undefined : Number(from) - 1 + Number(count)).join('') },
  concat: { type: text, takesNull: true, call: (args) => args.map(str).join('') },
  coalesce: { type: first, takesNull: true, call: (args) => args.find((value) => value !== null) ?? null },
  nullif: { type: first, takesNull: true, call: ([a, b]) => (a === b ? null : a ?? null) },
  greatest: { type: first, call: (args) => args.reduce((a, b) => (a! > b! ? a : b)) },
  least: { type: first, call: (args) => args.reduce((a, b) => (a! < b! ? a : b)) },
  abs: { type: first, call: ([value]) => Math.abs(Number(value)) },
  round: { type: () => 'numeric', call: ([value, digits]) => Number(Number(value).toFixed(Number(digits ?? 0))) },
  ceil: { type: () => 'numeric', call: ([value]) => Math.ceil(Number(value)) },
  floor: { type: () => 'numeric', call: ([value]) => Math.floor(Number(value)) },
  mod: { type: whole, call: ([a, b]) => Number(a) % Number(b) },
};

interface Aggregate {
  type: (type: string) => string;
  /** Of the values that are not NULL. */
  call: (values: readonly Value[], separator: Value) => Value;
}

const sum = (values: readonly Value[]): number => values.reduce<number>((all, value) => all + Number(value), 0);

/** The digits that numeric division gives: 16 significant ones, counted in groups of four. */
function average(values: readonly Value[]): string {
  const total = sum(values), count = values.length;
  if (!Number.isInteger(total)) return (total / count).toFixed(16);
  const group = (value: number): [weight: number, first: number] => {
    let weight = 0, first = Math.abs(value);
    for (; first >= 10_000; first = Math.trunc(first / 10_000)) weight++;
    return [weight, first];
  };
  const [a, first] = group(total), [b, second] = group(count);
  const digits = Math.max(0, 16 - 4 * (a - b - (first <= second ? 1 : 0)));
  const scaled = (BigInt(Math.abs(total)) * 10n ** BigInt(digits) * 2n + BigInt(count)) / (2n * BigInt(count));
  const text = String(scaled).padStart(digits + 1, '0');
  return `${total < 0 ? '-' : ''}${text.slice(0, text.length - digits)}${digits > 0 ? `.${text.slice(-digits)}` : ''}`;
}

export const AGGREGATES: Readonly<Record<string, Aggregate>> = {
  count: { type: () => 'bigint', call: (values) => values.length },
  sum: { type: (type) => (type === 'integer' || type === 'smallint' ? 'bigint' : type), call: (values) => (values.length === 0 ? null : sum(values)) },
  avg: { type: () => 'numeric', call: (values) => (values.length === 0 ? null : average(values)) },
  min: { type: (type) => type, call: (values) => (values.length === 0 ? null : values.reduce((a, b) => (a! < b! ? a : b))) },
  max: { type: (type) => type, call: (values) => (values.length === 0 ? null : values.reduce((a, b) => (a! > b! ? a : b))) },
  string_agg: { type: () => 'text', call: (values, separator) => (values.length === 0 ? null : values.map(str).join(str(separator))) },
};

/** Functions of the real server that learners meet and this one has not. */
const ABSENT = new Set('array_agg json_agg jsonb_agg json_build_object jsonb_build_object json_object_agg jsonb_set row_to_json to_json to_jsonb jsonb_pretty jsonb_array_elements json_array_elements jsonb_each generate_series unnest array_length array_to_string string_to_array regexp_replace regexp_matches regexp_match split_part pg_size_pretty pg_database_size pg_total_relation_size pg_relation_size pg_table_size pg_sleep pg_backend_pid pg_terminate_backend pg_cancel_backend pg_reload_conf pg_is_in_recovery gen_random_uuid uuidv7 to_char to_date to_timestamp to_number date_trunc date_part age extract make_date nextval currval setval lastval inet_server_addr inet_server_port current_setting set_config md5 sha256 encode decode initcap lpad rpad repeat reverse left right strpos translate format concat_ws greatest least mod power sqrt random bool_and bool_or stddev variance percentile_cont row_number rank dense_rank lag lead first_value last_value ntile'.split(' '));

/** @throws SqlError */
export function functionNamed(name: string, types: readonly string[], position: number): SqlFunction {
  if (Object.hasOwn(FUNCTIONS, name)) return FUNCTIONS[name]!;
  if (ABSENT.has(name)) throw notSimulated(`function ${name}`);
  throw new SqlError('42883', `function ${name}(${types.join(', ')}) does not exist`, { position, hint: 'No function matches the given name and argument types. You might need to add explicit type casts.' });
}

export const numericResult = (left: string, right: string, operator: string): string => {
  if (![left, right].every((type) => isNumeric(type) || type === 'unknown')) return 'unknown';
  for (const type of ['double precision', 'real', 'numeric', 'bigint', 'integer', 'smallint']) if (left.startsWith(type) || right.startsWith(type)) return type;
  return operator === '||' ? 'text' : 'integer';
};
