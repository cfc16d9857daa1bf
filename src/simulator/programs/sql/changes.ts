/** INSERT, UPDATE and DELETE, and the rules that rows keep. */
import { asBoolean, compile, fitted } from './compile.ts';
import { SqlError } from './errors.ts';
import { expressionText } from './expression-text.ts';
import { prepare, type Catalogue, type Prepared } from './query.ts';
import type { Bound, Compiled, Frame, Rows, Scope, Surroundings } from './scope.ts';
import { sourcesOf } from './sources.ts';
import { plainName, type Database, type Index, type Table } from './store.ts';
import type { ColumnDefinition, Conflict, Expression, Item, Select, Source, Statement, Value } from './syntax.ts';
import { bare, identity, isNumeric, isText, shown } from './types.ts';

export interface Changed extends Partial<Rows> {
  count: number;
}

type Row = readonly Value[];

export class Changes {
  readonly #database: Database;
  readonly #around: Surroundings;
  readonly #catalogue: Catalogue;
  readonly #tableNamed: (name: string, position: number | undefined, privilege: string) => Table;

  constructor(database: Database, around: Surroundings, catalogue: Catalogue, tableNamed: (name: string, position: number | undefined, privilege: string) => Table) {
    this.#database = database;
    this.#around = around;
    this.#catalogue = catalogue;
    this.#tableNamed = tableNamed;
  }

  #scope(tables: readonly Bound[], clause = 'VALUES'): Scope {
    const scope: Scope = { tables, around: { ...this.#around, query: (query, inner) => {
      const { columns, run } = prepare(query, this.#catalogue, this.#around, inner);
      return { columns, run };
    } }, clause };
    return scope;
  }

  /** @throws SqlError; then nothing has changed */
  run(statement: Extract<Statement, { kind: 'insert' | 'update' | 'delete' }>): Changed {
    const before = Object.values(this.#database.tables).map((table) => [table, table.rows] as const);
    try {
      return statement.kind === 'insert' ? this.#insert(statement) : statement.kind === 'update' ? this.#update(statement) : this.#delete(statement);
    } catch (error) {
      for (const [table, rows] of before) table.rows = rows;
      throw error;
    }
  }

  /** A value for a column that is given none. */
  initial(column: ColumnDefinition): Value {
    if (column.serial !== undefined) return this.#around.sequence('nextval', column.serial);
    if (!column.initial) return null;
    return fitted(compile(column.initial, this.#scope([], 'DEFAULT')), column.type, this.#scope([])).run({ rows: [] });
  }

  /** As a column takes it. @throws SqlError where it may not be stored there */
  #assigned(one: Compiled, column: ColumnDefinition, position: number): Compiled {
    if (one.type === 'unknown' || one.literal) return fitted(one, column.type, this.#scope([]));
    const from = bare(one.type), to = bare(column.type);
    const fits = from === to || (isNumeric(from) && isNumeric(to)) || isText(to) || (/^(date|timestamp)/.test(from) && /^(date|timestamp|time)/.test(to));
    if (!fits) throw new SqlError('42804', `column "${column.name}" is of type ${to} but expression is of type ${from}`, { position, hint: 'You will need to rewrite or cast the expression.' });
    return fitted(one, column.type, this.#scope([]));
  }

  #insert(statement: Extract<Statement, { kind: 'insert' }>): Changed {
    const name = statement.table, table = this.#tableNamed(name, statement.at, 'a');
    for (const { name: wanted, at } of statement.columns ?? []) if (!table.columns.some((one) => one.name === wanted)) throw new SqlError('42703', `column "${wanted}" of relation "${plainName(name)}" does not exist`, { position: at });
    const named = statement.columns?.map((one) => table.columns.find((column) => column.name === one.name)!) ?? table.columns;
    const given = statement.query ? this.#fromQuery(statement, statement.query, named) : this.#fromValues(statement, named);
    const made: Row[] = [], alias = statement.alias ?? plainName(name), arbiters = statement.conflict && this.#arbiters(table, statement.conflict);
    let rows = [...table.rows];
    const done: Row[] = [];
    for (const values of given) {
      const row = this.#generated(table, table.columns.map((column) => {
        const index = named.indexOf(column), value = index < 0 ? undefined : values[index];
        return value === undefined ? this.initial(column) : value;
      }));
      const clash = arbiters && this.#clash(table, rows, row, arbiters);
      if (!clash) {
        this.#checkRow(name, table, row);
        if (arbiters) this.#checkUnique(table, [...rows, row], [row]);
        rows.push(row);
        made.push(row);
        done.push(row);
        continue;
      }
      const changed = statement.conflict!.sets && this.#onConflict(statement, table, alias, clash, row);
      if (!changed) continue;
      if (made.includes(clash)) throw new SqlError('21000', 'ON CONFLICT DO UPDATE command cannot affect row a second time', { hint: 'Ensure that no rows proposed for insertion within the same command have duplicate constrained values.' });
      rows = [...rows.filter((one) => one !== clash), changed];
      made.push(changed);
      done.push(changed);
    }
    this.#checkUnique(table, rows, made);
    table.rows = rows;
    this.#checkReferences(name, table, made);
    return { count: done.length, ...this.#returned(table, alias, done.map((row) => ({ rows: [row] })), statement.returning, []) };
  }

  #fromQuery(statement: Extract<Statement, { kind: 'insert' }>, query: Select, named: readonly ColumnDefinition[]): Value[][] {
    const prepared: Prepared = prepare(query, this.#catalogue, this.#around);
    this.#checkCount(statement, prepared.columns.length, query.items[named.length]?.at ?? statement.at, named);
    const values: Value[] = [], fit = prepared.columns.map((one, at) => this.#assigned({ type: one.type, run: () => values[at]! }, named[at]!, query.items[at]?.at ?? statement.at));
    return prepared.run().map((row) => {
      values.splice(0, values.length, ...row);
      return fit.map((one) => one.run({ rows: [] }));
    });
  }

  #checkCount(statement: Extract<Statement, { kind: 'insert' }>, count: number, position: number, named: readonly ColumnDefinition[]): void {
    if (count > named.length) throw new SqlError('42601', 'INSERT has more expressions than target columns', { position });
    if (statement.columns && count < named.length && !(count === 0 && named.length === 0)) throw new SqlError('42601', 'INSERT has more target columns than expressions', { position: statement.columns[count]!.at });
  }

  #fromValues(statement: Extract<Statement, { kind: 'insert' }>, named: readonly ColumnDefinition[]): (Value | undefined)[][] {
    const scope = this.#scope([]);
    const compiled = statement.rows.map((row) => {
      if (row.length !== statement.rows[0]!.length) throw new SqlError('42601', 'VALUES lists must all be the same length', { position: row[0]?.at ?? statement.at });
      this.#checkCount(statement, row.length, row[named.length]?.at ?? statement.at, named);
      return row.map((one, at) => {
        const column = named[at]!;
        if (one && column.identity === 'always' && !statement.overriding) throw new SqlError('428C9', `cannot insert a non-DEFAULT value into column "${column.name}"`, { detail: `Column "${column.name}" is an identity column defined as GENERATED ALWAYS.`, hint: 'Use OVERRIDING SYSTEM VALUE to override.' });
        if (one && column.generated) throw new SqlError('428C9', `cannot insert a non-DEFAULT value into column "${column.name}"`, { detail: `Column "${column.name}" is a generated column.` });
        return one && this.#assigned(compile(one, scope), column, one.at);
      });
    });
    return compiled.map((row) => row.map((one) => one?.run({ rows: [] })));
  }

  /** The indexes by which a row may be there already. */
  #arbiters(table: Table, { columns, constraint }: Conflict): Index[] {
    if (constraint !== undefined) {
      const found = table.indexes.filter((one) => one.name === constraint && one.constraint);
      if (found.length === 0) throw new SqlError('42704', `constraint "${constraint}" for table does not exist`);
      return found;
    }
    const unique = table.indexes.filter((one) => one.unique);
    if (!columns) return unique;
    for (const name of columns) if (!table.columns.some((one) => one.name === name)) throw new SqlError('42703', `column "${name}" does not exist`);
    const found = unique.filter(({ keys, where }) => !where && keys.length === columns.length && keys.every(({ column }) => column !== undefined && columns.includes(column)));
    if (found.length === 0) throw new SqlError('42P10', 'there is no unique or exclusion constraint matching the ON CONFLICT specification');
    return found;
  }

  #clash(table: Table, rows: readonly Row[], row: Row, arbiters: readonly Index[]): Row | undefined {
    for (const index of arbiters) {
      const key = this.#key(table, index), own = key(row);
      const found = own === undefined ? undefined : rows.find((one) => key(one) === own);
      if (found) return found;
    }
    return undefined;
  }

  #onConflict(statement: Extract<Statement, { kind: 'insert' }>, table: Table, alias: string, old: Row, row: Row): Row | undefined {
    const scope = this.#scope([{ alias, columns: table.columns }, { alias: 'excluded', columns: table.columns }], 'UPDATE'), { sets, where } = statement.conflict!;
    // A bare name means the table's own column.
    const own: Scope = { ...scope, tables: [scope.tables[0]!, { ...scope.tables[1]!, merged: new Set(table.columns.map((one) => one.name)) }] }, frame: Frame = { rows: [old, row] };
    if (where && asBoolean(compile(where, own), 'WHERE', own, where.at).run(frame) !== true) return undefined;
    return this.#set(statement.table, table, sets!, own, frame, old);
  }

  #set(name: string, table: Table, sets: readonly { column: string; value?: Expression; at: number }[], scope: Scope, frame: Frame, old: Row): Row {
    const next = [...old];
    for (const { column: wanted, value, at } of sets) {
      const index = table.columns.findIndex((one) => one.name === wanted), column = table.columns[index];
      if (!column) throw new SqlError('42703', `column "${wanted}" of relation "${plainName(name)}" does not exist`, { position: at });
      if (value && column.identity === 'always') throw new SqlError('428C9', `column "${wanted}" can only be updated to DEFAULT`, { detail: `Column "${wanted}" is an identity column defined as GENERATED ALWAYS.` });
      next[index] = value ? this.#assigned(compile(value, scope), column, value.at).run(frame) : this.initial(column);
    }
    const row = this.#generated(table, next);
    this.#checkRow(name, table, row);
    return row;
  }

  /** With the values that are computed from the others. */
  #generated(table: Table, row: Value[]): Value[] {
    const scope = this.#scope([{ alias: '', columns: table.columns }]);
    for (const [at, column] of table.columns.entries()) if (column.generated) row[at] = fitted(compile(column.generated, scope), column.type, scope).run({ rows: [row] });
    return row;
  }

  #update(statement: Extract<Statement, { kind: 'update' }>): Changed {
    const name = statement.table, table = this.#tableNamed(name, statement.at, 'w'), alias = statement.alias ?? plainName(name);
    const { scope, matched } = this.#matching(table, alias, statement.from, statement.where);
    for (const { column, at, value } of statement.sets) {
      const own = table.columns.find((one) => one.name === column);
      if (!own) throw new SqlError('42703', `column "${column}" of relation "${plainName(name)}" does not exist`, { position: at });
      if (value) this.#assigned(compile(value, scope), own, value.at);
    }
    const pairs = matched.map((frame) => ({ frame, old: frame.rows[0]!, next: this.#set(name, table, statement.sets, scope, frame, frame.rows[0]!) }));
    const gone = new Set(pairs.map(({ old }) => old)), changed = pairs.map(({ next }) => next);
    // A new version of a row is written behind the others, where a scan meets it last.
    const rows = [...table.rows.filter((row) => !gone.has(row)), ...changed];
    this.#checkUnique(table, rows, changed);
    table.rows = rows;
    this.#checkReferences(name, table, changed);
    this.#follow(name, table, pairs.map(({ old, next }) => [old, next]), 'update');
    return { count: changed.length, ...this.#returned(table, alias, pairs.map(({ frame, next }) => ({ rows: [next, ...frame.rows.slice(1)] })), statement.returning, scope.tables.slice(1)) };
  }

  #delete(statement: Extract<Statement, { kind: 'delete' }>): Changed {
    const name = statement.table, table = this.#tableNamed(name, statement.at, 'd'), alias = statement.alias ?? plainName(name);
    const { scope, matched } = this.#matching(table, alias, statement.using, statement.where), gone = new Set(matched.map(({ rows }) => rows[0]!));
    table.rows = table.rows.filter((row) => !gone.has(row));
    this.#follow(name, table, [...gone].map((row) => [row, undefined]), 'delete');
    return { count: gone.size, ...this.#returned(table, alias, matched, statement.returning, scope.tables.slice(1)) };
  }

  /** Rows of the table, each once, with those of other tables that go with it. */
  #matching(table: Table, alias: string, more: readonly Source[], where: Expression | undefined): { scope: Scope; matched: Frame[] } {
    const bound: Bound = { alias, columns: table.columns }, joined = more.length > 0 ? sourcesOf(more, this.#catalogue, this.#around, undefined) : undefined;
    if (joined?.tables.some((one) => one.alias === alias)) throw new SqlError('42712', `table name "${alias}" specified more than once`);
    const scope = this.#scope([bound, ...(joined?.tables ?? [])], 'WHERE'), test = where && asBoolean(compile(where, scope), 'WHERE', scope, where.at), others = joined?.run(undefined) ?? [{ rows: [] }];
    const matched: Frame[] = [];
    for (const row of table.rows) {
      const found = others.map((frame) => ({ ...frame, rows: [row, ...frame.rows] })).find((frame) => !test || test.run(frame) === true);
      if (found) matched.push(found);
    }
    return { scope, matched };
  }

  #returned(table: Table, alias: string, frames: readonly Frame[], returning: readonly Item[] | undefined, more: readonly Bound[]): Partial<Rows> {
    if (!returning) return {};
    // The rows stand in FROM, those of the other tables behind them.
    const names = [alias, ...more.map((one) => one.alias)], from: Source[] = names.map((one) => ({ table: one, alias: one, at: 0, join: { kind: 'cross', at: 0 } }));
    let current: Frame = { rows: [] };
    const catalogue: Catalogue = { ...this.#catalogue, relation: (name, position) => {
      const place = names.indexOf(name);
      return place < 0 ? this.#catalogue.relation(name, position) : { columns: place === 0 ? table.columns : more[place - 1]!.columns, rows: () => [current.rows[place]!] };
    } };
    const prepared = prepare({ items: [...returning], distinct: false, from, group: [], order: [] }, catalogue, this.#around);
    return { columns: prepared.columns, rows: frames.flatMap((frame) => {
      current = frame;
      return prepared.run();
    }) };
  }

  #failing(table: Table, row: Row): string {
    const cut = (text: string): string => ([...text].length > 64 ? `${[...text].slice(0, 64).join('')}...` : text);
    return `Failing row contains (${row.map((value, at) => (value === null ? 'null' : cut(shown(value, table.columns[at]!.type)))).join(', ')}).`;
  }

  /** What one row has to keep. */
  #checkRow(name: string, table: Table, row: Row): void {
    for (const [at, column] of table.columns.entries()) if (column.notNull && row[at] === null) throw new SqlError('23502', `null value in column "${column.name}" of relation "${plainName(name)}" violates not-null constraint`, { detail: this.#failing(table, row) });
    for (const one of [...table.constraints].sort((a, b) => (a.name < b.name ? -1 : 1))) {
      if (one.kind !== 'check') continue;
      const scope = this.#scope([{ alias: plainName(name), columns: table.columns }], 'CHECK');
      if (asBoolean(compile(one.condition, scope), 'CHECK', scope, 0).run({ rows: [row] }) === false) throw new SqlError('23514', `new row for relation "${plainName(name)}" violates check constraint "${one.name}"`, { detail: this.#failing(table, row) });
    }
  }

  /** A row's key in an index; none where a part of it is NULL. */
  #key(table: Table, { keys, where }: Index): (row: Row) => string | undefined {
    const scope = this.#scope([{ alias: '', columns: table.columns }]), parts = keys.map(({ expression }) => compile(expression, scope)), test = where && compile(where, scope);
    return (row) => {
      const frame: Frame = { rows: [row] };
      if (test && test.run(frame) !== true) return undefined;
      const values = parts.map((one) => one.run(frame));
      return values.includes(null) ? undefined : values.map((one, at) => identity(one, parts[at]!.type)).join('\n');
    };
  }

  #checkUnique(table: Table, rows: readonly Row[], changed: readonly Row[]): void {
    if (changed.length === 0) return;
    for (const index of table.indexes) if (index.unique) this.checkIndex(table, index, rows, (text) => new SqlError('23505', `duplicate key value violates unique constraint "${index.name}"`, { detail: `Key ${text} already exists.` }));
  }

  /** @throws what `failure` makes of the first key that is there twice */
  checkIndex(table: Table, index: Index, rows: readonly Row[], failure: (text: string) => SqlError): void {
    const key = this.#key(table, index), seen = new Set<string>();
    for (const row of rows) {
      const own = key(row);
      if (own === undefined) continue;
      if (seen.has(own)) throw failure(this.#keyText(table, index, row));
      seen.add(own);
    }
  }

  #keyText(table: Table, { keys }: Index, row: Row): string {
    const scope = this.#scope([{ alias: '', columns: table.columns }]), typeOf = (name: string): string | undefined => table.columns.find((one) => one.name === name)?.type;
    return `(${keys.map(({ expression }) => expressionText(expression, typeOf)).join(', ')})=(${keys.map(({ expression }) => {
      const one = compile(expression, scope);
      return shown(one.run({ rows: [row] }), one.type);
    }).join(', ')})`;
  }

  /** What rows refer to has to be there. */
  #checkReferences(name: string, table: Table, changed: readonly Row[]): void {
    for (const one of table.constraints) {
      if (one.kind !== 'foreign') continue;
      this.checkForeign(name, table, one, changed);
    }
  }

  checkForeign(name: string, table: Table, one: Extract<Table['constraints'][number], { kind: 'foreign' }>, rows: readonly Row[]): void {
    const other = this.#database.tables[one.references.table]!, places = one.columns.map((column) => table.columns.findIndex((own) => own.name === column)), targets = one.references.columns.map((column) => other.columns.findIndex((own) => own.name === column));
    const known = new Set(other.rows.map((row) => targets.map((at) => identity(row[at]!, other.columns[at]!.type)).join('\n')));
    for (const row of rows) {
      const values = places.map((at) => row[at]!);
      if ((values as Value[]).includes(null) || known.has(values.map((value, at) => identity(value, other.columns[targets[at]!]!.type)).join('\n'))) continue;
      throw new SqlError('23503', `insert or update on table "${plainName(name)}" violates foreign key constraint "${one.name}"`, { detail: `Key (${one.columns.join(', ')})=(${values.map((value, at) => shown(value, table.columns[places[at]!]!.type)).join(', ')}) is not present in table "${plainName(one.references.table)}".` });
    }
  }

  /** What refers to rows that are gone or have another key: it goes too, is emptied, or forbids it. */
  #follow(name: string, table: Table, pairs: readonly (readonly [Row, Row | undefined])[], what: 'delete' | 'update', depth = 0): void {
    if (depth > 50 || pairs.length === 0) return;
    for (const [otherName, other] of Object.entries(this.#database.tables)) for (const one of other.constraints) {
      if (one.kind !== 'foreign' || one.references.table !== name) continue;
      const targets = one.references.columns.map((column) => table.columns.findIndex((own) => own.name === column)), places = one.columns.map((column) => other.columns.findIndex((own) => own.name === column));
      const keyOf = (row: Row, at: readonly number[]): string | undefined => (at.some((index) => row[index] === null) ? undefined : at.map((index, place) => identity(row[index]!, table.columns[targets[place]!]!.type)).join('\n'));
      const left = new Set(table.rows.map((row) => keyOf(row, targets))), lost = new Map<string, readonly [Row, Row | undefined]>();
      for (const pair of pairs) {
        const key = keyOf(pair[0], targets);
        if (key !== undefined && !left.has(key)) lost.set(key, pair);
      }
      if (lost.size === 0) continue;
      const hit = other.rows.filter((row) => lost.has(keyOf(row, places) ?? '')), action = what === 'delete' ? one.references.onDelete : one.references.onUpdate;
      if (hit.length === 0) continue;
      if (action === undefined || action === 'RESTRICT') {
        const [row] = lost.get(keyOf(hit[0]!, places)!)!;
        throw new SqlError(action === 'RESTRICT' ? '23001' : '23503', `update or delete on table "${plainName(name)}" violates foreign key constraint "${one.name}" on table "${plainName(otherName)}"`, { detail: `Key (${one.references.columns.join(', ')})=(${targets.map((at) => shown(row[at]!, table.columns[at]!.type)).join(', ')}) is still referenced from table "${plainName(otherName)}".` });
      }
      const gone = new Set(hit);
      if (action === 'CASCADE' && what === 'delete') {
        other.rows = other.rows.filter((row) => !gone.has(row));
        this.#follow(otherName, other, hit.map((row) => [row, undefined]), 'delete', depth + 1);
        continue;
      }
      const next = hit.map((row) => row.map((value, at) => {
        const place = places.indexOf(at);
        if (place < 0) return value;
        return action === 'CASCADE' ? lost.get(keyOf(row, places)!)![1]![targets[place]!]! : action === 'SET DEFAULT' ? this.initial(other.columns[at]!) : null;
      }));
      for (const row of next) this.#checkRow(otherName, other, row);
      other.rows = [...other.rows.filter((row) => !gone.has(row)), ...next];
      this.#follow(otherName, other, hit.map((row, at) => [row, next[at]]), 'update', depth + 1);
    }
  }
}

