/** FROM: tables, queries and functions, joined to rows. */
import { asBoolean, compile } from './compile.ts';
import { notSimulated, SqlError } from './errors.ts';
import { functionNamed, setFunctionNamed } from './functions.ts';
import { MOST_ROWS, prepare, renamed, type Catalogue } from './query.ts';
import { apply } from './operators.ts';
import type { Bound, Column, Compiled, Frame, Scope, Surroundings } from './scope.ts';
import type { Expression, Source, Value } from './syntax.ts';
import { bare, identity } from './types.ts';

interface Joined {
  tables: Bound[];
  run: (outer: Frame | undefined) => Frame[];
}

interface Rowed {
  bound: Bound;
  /** Its rows; those that look at tables in front are found for each of them. */
  rows: (frame: Frame) => readonly (readonly Value[])[];
  lateral: boolean;
}

/** @throws SqlError */
export function sourcesOf(from: readonly Source[], catalogue: Catalogue, around: Surroundings, outer: Scope | undefined): Joined {
  const tables: Bound[] = [], steps: ((frames: Frame[]) => Frame[])[] = [];
  for (const source of from) {
    const scope: Scope = { tables: [...tables], around, clause: 'FROM', ...(outer && { outer }) };
    const one = rowed(source, catalogue, around, outer, scope), { bound } = one;
    if (tables.some(({ alias }) => alias === bound.alias && alias !== '')) throw new SqlError('42712', `table name "${bound.alias}" specified more than once`);
    const join = source.join ?? { kind: 'cross' as const, at: source.at };
    const shared = join.natural ? bound.columns.map(({ name }) => name).filter((name) => tables.some(({ columns }) => columns.some((own) => own.name === name))) : join.using;
    const pairs = shared?.map((name) => usingPair(name, tables, bound, scope, join.at));
    tables.push(shared ? { ...bound, merged: new Set(shared) } : bound);
    const whole: Scope = { tables: [...tables], around, clause: 'JOIN/ON', ...(outer && { outer }) };
    const tests = pairs?.map(({ left, right }) => apply('=', compile(left, { ...whole }), compile(right, { ...whole }), whole, join.at)) ?? (join.on ? [asBoolean(compile(join.on, whole), 'JOIN/ON', whole, join.on.at)] : []);
    const equal = pairs ? undefined : join.on && hashed(join.on, whole, tables.length - 1);
    steps.push((frames) => joinedRows(frames, one, join.kind, tests, equal, tables.length));
  }
  return { tables, run: (frame) => {
    let frames: Frame[] = [{ rows: [], ...(frame && { outer: frame }) }];
    for (const step of steps) frames = step(frames);
    return frames;
  } };
}

function usingPair(name: string, tables: readonly Bound[], bound: Bound, scope: Scope, at: number): { left: Expression; right: Expression } {
  const owners = tables.filter(({ columns, merged }) => !merged?.has(name) && columns.some((one) => one.name === name));
  if (owners.length === 0) throw new SqlError('42703', `column "${name}" specified in USING clause does not exist in left table`);
  if (owners.length > 1) throw new SqlError('42702', `common column name "${name}" appears more than once in left table`);
  if (!bound.columns.some((one) => one.name === name)) throw new SqlError('42703', `column "${name}" specified in USING clause does not exist in right table`);
  void scope;
  return { left: { kind: 'column', table: owners[0]!.alias, name, at }, right: { kind: 'column', table: bound.alias, name, at } };
}

function rowed(source: Source, catalogue: Catalogue, around: Surroundings, outer: Scope | undefined, scope: Scope): Rowed {
  if (source.query) {
    const { columns, run } = prepare(source.query, catalogue, around, source.lateral ? scope : outer);
    return { bound: { alias: source.alias, columns: renamed(columns, source.names, source.alias) }, lateral: source.lateral === true, rows: source.lateral ? run : (frame) => run(frame.outer) };
  }
  if (!source.call) {
    const { columns, rows, key } = catalogue.relation(source.table, source.at);
    return { bound: { alias: source.alias, columns: renamed(columns, source.names, source.alias), ...(key && { key }) }, lateral: false, rows };
  }
  const { name, args, at } = source.call, compiled = args.map((one) => compile(one, scope)), set = setFunctionNamed(name)?.(compiled, scope, at) ?? scalar(name, functionNamed(name, compiled, scope, at));
  // A function of one column is named by its alias.
  const own: Column[] = set.columns.length === 1 ? [{ ...set.columns[0]!, name: source.names?.[0] ?? (source.alias === source.table && set.columns[0]!.name === 'value' ? 'value' : source.alias) }] : renamed(set.columns, source.names, source.alias);
  const columns = source.ordinality ? [...own, { name: source.names?.[own.length] ?? 'ordinality', type: 'bigint' }] : own;
  return { bound: { alias: source.alias, columns }, lateral: true, rows: (frame) => (source.ordinality ? set.run(frame).map((row, index) => [...row, index + 1]) : set.run(frame)) };
}

const scalar = (name: string, one: Compiled): { columns: Column[]; run: (frame: Frame) => Value[][] } => ({ columns: [{ name, type: one.type }], run: (frame) => [[one.run(frame)]] });

/** What both sides are found by, where the condition says that they are equal. */
interface Equal {
  left: Compiled;
  right: Compiled;
}

function hashed(on: Expression, scope: Scope, last: number): Equal | undefined {
  if (on.kind !== 'binary') return undefined;
  if (on.operator === 'and') return hashed(on.left, scope, last) ?? hashed(on.right, scope, last);
  if (on.operator !== '=' || on.left.kind !== 'column' || on.right.kind !== 'column') return undefined;
  const side = (one: Expression): { made: Compiled; own: boolean } => {
    const reference = one as Extract<Expression, { kind: 'column' }>, bound = scope.tables[last]!;
    const own = reference.table === undefined ? bound.columns.some(({ name }) => name === reference.name) : bound.alias === reference.table;
    return { made: compile(one, scope), own };
  };
  const a = side(on.left), b = side(on.right);
  if (a.own === b.own || bare(a.made.type) !== bare(b.made.type)) return undefined;
  return a.own ? { left: b.made, right: a.made } : { left: a.made, right: b.made };
}

function joinedRows(frames: readonly Frame[], { bound, rows, lateral }: Rowed, kind: NonNullable<Source['join']>['kind'], tests: readonly Compiled[], equal: Equal | undefined, count: number): Frame[] {
  const none = bound.columns.map(() => null), made: Frame[] = [], first = frames[0];
  const all = lateral ? undefined : rows(first ?? { rows: [] }), used = new Set<readonly Value[]>();
  const withRow = (frame: Frame, row: readonly Value[]): Frame => ({ ...frame, rows: [...frame.rows, row] });
  const index = equal && all && first ? indexed(all, (row) => equal.right.run(placedRow(row, count, first)), equal.right.type) : undefined;
  let looked = 0;
  for (const frame of frames) {
    const key = index && equal ? equal.left.run(frame) : null;
    const candidates = index ? (key === null ? [] : index.get(identity(key, equal!.left.type)) ?? []) : all ?? rows(frame);
    looked += candidates.length;
    if (looked > 20 * MOST_ROWS) throw notSimulated('a join of so many rows');
    let found = false;
    for (const row of candidates) {
      const next = withRow(frame, row);
      if (!tests.every((one) => one.run(next) === true)) continue;
      found = true;
      used.add(row);
      made.push(next);
      if (made.length > MOST_ROWS) throw notSimulated(`more than ${MOST_ROWS} rows of a join`);
    }
    if (!found && (kind === 'left' || kind === 'full')) made.push(withRow(frame, none));
  }
  if ((kind === 'right' || kind === 'full') && all) {
    const width = count - 1;
    for (const row of all) if (!used.has(row)) made.push({ ...(first ?? { rows: [] }), rows: [...Array.from({ length: width }, () => []), row] });
  }
  return made;
}

/** A row at its place, for what only looks at it. */
const placedRow = (row: readonly Value[], count: number, frame: Frame): Frame => ({ ...frame, rows: [...Array.from({ length: count - 1 }, () => []), row] });

function indexed(rows: readonly (readonly Value[])[], keyOf: (row: readonly Value[]) => Value, type: string): Map<string, (readonly Value[])[]> {
  const made = new Map<string, (readonly Value[])[]>();
  for (const row of rows) {
    const key = keyOf(row);
    if (key === null) continue;
    const id = identity(key, type), own = made.get(id);
    if (own) own.push(row);
    else made.set(id, [row]);
  }
  return made;
}

