/** pg_dump: a database as the statements that make it again. Plain text only; other formats say so. */
import type { Blocking } from '../../kernel/blocking.ts';
import { Errno } from '../../kernel/errno.ts';
import { writeFile } from '../../kernel/files.ts';
import type { Process } from '../../kernel/process.ts';
import { ConnectionFailure, openConnection, targetFrom, type Connected } from './connection.ts';
import type { Answer } from './conversation.ts';
import { expressionText } from './expression-text.ts';
import { quoteLiteral } from './functions.ts';
import { postgresVersion } from './installation.ts';
import { readWords } from './admin.ts';
import { plainName, schemaOf, type Database, type Sequence, type StoredConstraint, type Table } from './store.ts';
import { defaultText, indexText, typesOf } from './system.ts';
import { isNumeric, shown } from './types.ts';

const whole = (name: string): string => `${schemaOf(name)}.${plainName(name)}`;
const byName = <T>(all: Record<string, T>): [string, T][] => Object.entries(all).sort(([a], [b]) => (a < b ? -1 : 1));

export function* pgDump(p: Process): Blocking<number> {
  const words = readWords(p, 'pg_dump', { values: 'hpUdtfnTNFEjZ', flags: 'saOxcCwWvbB', long: { 'schema-only': 's', 'data-only': 'a', table: 't', file: 'f', format: 'F', 'no-owner': 'O', 'no-privileges': 'x', 'no-acl': 'x', clean: 'c', create: 'C', inserts: 'inserts', 'column-inserts': 'columns', 'if-exists': 'if', schema: 'n' } });
  if ('exit' in words) return yield* words.exit();
  const { given, flags, rest, target } = words, database = rest[0] ?? target.database;
  const fail = function* (text: string): Blocking<number> {
    yield* p.write(2, `pg_dump: error: ${text}\n`);
    return 1;
  };
  const format = given.get('F')?.at(-1) ?? 'p';
  if (!/^p/.test(format)) return yield* fail(`the format "${format}" is not simulated here: only plain text is`);
  for (const one of ['c', 'C'] as const) if (flags.has(one)) return yield* fail(`-${one} is not simulated here`);
  let connected: Connected;
  const found = targetFrom(p, { ...target, ...(database !== undefined && { database }) });
  try {
    connected = yield* openConnection(p, found, function* () {
      return undefined;
    });
  } catch (error) {
    if (!(error instanceof ConnectionFailure)) throw error;
    return yield* fail(error.message);
  }
  const ask = function* (question: { sql: string } | { catalogue: true }): Blocking<Answer> {
    yield* connected.line.say(question);
    return (yield* connected.line.hear<Answer>()) ?? {};
  };
  const all = (yield* ask({ catalogue: true })).catalogue!.databases[found.database]!, tables = given.get('t');
  const fits = (name: string): boolean => (!tables || tables.some((one) => new RegExp(`^${one.replace(/^public\./, '').replace(/[.+^${}()|[\]\\]/g, '\\$&').replaceAll('*', '.*').replaceAll('?', '.')}$`).test(name))) && (!given.has('n') || given.get('n')!.includes(schemaOf(name)));
  const kept: Database = { ...all, tables: Object.fromEntries(byName(all.tables).filter(([name, one]) => fits(name) && one.temporary === undefined)), views: Object.fromEntries(byName(all.views).filter(([name]) => fits(name))), sequences: Object.fromEntries(byName(all.sequences).filter(([name, one]) => fits(name) || (one.ownedBy !== undefined && fits(one.ownedBy.replace(/\.[^.]*$/, ''))))) };
  if (tables && Object.keys(kept.tables).length + Object.keys(kept.views).length === 0) {
    connected.line.close();
    return yield* fail('no matching tables were found');
  }
  const rows = new Map<string, string[]>();
  if (!flags.has('s')) for (const [name, one] of Object.entries(kept.tables)) {
    if (one.materialized) continue;
    const inserts = flags.has('inserts') || flags.has('columns'), columns = one.columns.filter(({ generated }) => !generated), names = columns.map((column) => column.name).join(', ');
    const answer = yield* ask({ sql: inserts ? `SELECT ${names} FROM ${whole(name)}` : `COPY ${whole(name)} (${names}) TO STDOUT` });
    if (answer.failure) {
      connected.line.close();
      return yield* fail(`query failed: ERROR:  ${answer.failure.message}\npg_dump: detail: Query was: LOCK TABLE ${whole(name)} IN ACCESS SHARE MODE`);
    }
    const result = answer.results![0]!;
    rows.set(name, inserts ? (result.rows ?? []).map((row) => `INSERT INTO ${whole(name)} ${flags.has('columns') ? `(${names}) ` : ''}${one.columns.some(({ identity }) => identity === 'always') ? 'OVERRIDING SYSTEM VALUE ' : ''}VALUES (${row.map((value, at) => (value === null ? 'NULL' : isNumeric(columns[at]!.type) || columns[at]!.type === 'boolean' ? String(value) : quoteLiteral(shown(value, columns[at]!.type)))).join(', ')});`) : [`COPY ${whole(name)} (${names}) FROM stdin;`, ...(result.text ?? '').split('\n').slice(0, -1), '\\.']);
  }
  connected.line.close();
  const text = dumped(kept, rows, { schema: !flags.has('a'), owners: !flags.has('O'), rights: !flags.has('x'), server: connected.version, own: postgresVersion(p), key: p.kernel.random('pg_dump', `${p.pid} ${p.now}`).letters(63, 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789'), extensions: !tables });
  const file = given.get('f')?.at(-1);
  try {
    if (file === undefined) yield* p.write(1, text);
    else writeFile(p, file, text);
  } catch (error) {
    if (!(error instanceof Errno) || file === undefined) throw error;
    return yield* fail(`could not open output file "${file}": ${error.strerror}`);
  }
  return 0;
}

interface Wanted {
  schema: boolean;
  owners: boolean;
  rights: boolean;
  server: string;
  own: string;
  /** Of \restrict. */
  key: string;
  extensions: boolean;
}

function dumped(database: Database, rows: ReadonlyMap<string, readonly string[]>, wanted: Wanted): string {
  const parts: string[] = [`--\n-- PostgreSQL database dump\n--\n\n\\restrict ${wanted.key}\n\n-- Dumped from database version ${wanted.server}\n-- Dumped by pg_dump version ${wanted.own}\n\nSET statement_timeout = 0;\nSET lock_timeout = 0;\nSET idle_in_transaction_session_timeout = 0;\n${Number.parseInt(wanted.own, 10) >= 17 ? 'SET transaction_timeout = 0;\n' : ''}SET client_encoding = 'UTF8';\nSET standard_conforming_strings = on;\nSELECT pg_catalog.set_config('search_path', '', false);\nSET check_function_bodies = false;\nSET xmloption = content;\nSET client_min_messages = warning;\nSET row_security = off;\n\n`];
  const entry = (name: string, type: string, owner: string, text: string, schema = 'public', data = false): void => {
    parts.push(`--\n-- ${data ? 'Data for ' : ''}Name: ${name}; Type: ${type}; Schema: ${schema}; Owner: ${wanted.owners ? owner : '-'}\n--\n\n${text}\n\n`);
  };
  const owned = (what: string, name: string, owner: string): string => (wanted.owners ? `\n\nALTER ${what} ${name} OWNER TO ${owner};` : '');
  if (wanted.schema) definitions(database, wanted, entry, owned, parts);
  for (const [name, lines] of rows) entry(plainName(name), 'TABLE DATA', database.tables[name]!.owner, `${lines.join('\n')}\n`, schemaOf(name), true);
  if (rows.size > 0) for (const [name, one] of byName(database.sequences)) entry(plainName(name), 'SEQUENCE SET', one.owner, `SELECT pg_catalog.setval('${whole(name)}', ${one.last}, ${one.called});\n`, schemaOf(name));
  if (wanted.schema) rules(database, wanted, entry);
  parts.push(`--\n-- PostgreSQL database dump complete\n--\n\n\\unrestrict ${wanted.key}\n\n`);
  return parts.join('');
}

type Entry = (name: string, type: string, owner: string, text: string, schema?: string) => void;

function definitions(database: Database, wanted: Wanted, entry: Entry, owned: (what: string, name: string, owner: string) => string, parts: string[]): void {
  for (const name of [...database.schemas].sort()) if (wanted.extensions) entry(name, 'SCHEMA', database.owner, `CREATE SCHEMA ${name};\n${owned('SCHEMA', name, database.owner)}`, '-');
  if (wanted.extensions) for (const name of [...database.extensions].sort()) entry(name, 'EXTENSION', '', `CREATE EXTENSION IF NOT EXISTS ${name.includes('-') ? `"${name}"` : name} WITH SCHEMA public;\n`, '-');
  if (wanted.extensions) for (const [name, labels] of byName(database.types)) entry(plainName(name), 'TYPE', database.owner, `CREATE TYPE ${whole(name)} AS ENUM (\n${labels.map((one) => `    ${quoteLiteral(one)}`).join(',\n')}\n);\n${owned('TYPE', whole(name), database.owner)}`, schemaOf(name));
  parts.push("SET default_tablespace = '';\n\nSET default_table_access_method = heap;\n\n");
  const numbers = ({ start, increment }: Sequence, indent: string): string => `${indent}START WITH ${start}\n${indent}INCREMENT BY ${increment}\n${indent}NO MINVALUE\n${indent}NO MAXVALUE\n${indent}CACHE 1`;
  for (const [name, kind] of [...Object.keys(database.tables).map((one) => [one, 'table'] as const), ...Object.keys(database.views).map((one) => [one, 'view'] as const), ...Object.entries(database.sequences).filter(([, one]) => one.ownedBy === undefined).map(([one]) => [one, 'sequence'] as const)].sort(([a], [b]) => (a < b ? -1 : 1))) {
    if (kind === 'view') {
      const view = database.views[name]!;
      entry(plainName(name), 'VIEW', view.owner, `CREATE VIEW ${whole(name)} AS\n ${view.source};\n${owned('VIEW', whole(name), view.owner)}`, schemaOf(name));
    } else if (kind === 'sequence') entry(plainName(name), 'SEQUENCE', database.sequences[name]!.owner, `CREATE SEQUENCE ${whole(name)}\n${numbers(database.sequences[name]!, '    ')};\n${owned('SEQUENCE', whole(name), database.sequences[name]!.owner)}`, schemaOf(name));
    else tableOf(name, database.tables[name]!, database, entry, owned, numbers);
  }
  for (const [name, table] of byName(database.tables)) for (const column of table.columns) if (column.serial !== undefined && !column.identity) entry(`${plainName(name)} ${column.name}`, 'DEFAULT', table.owner, `ALTER TABLE ONLY ${whole(name)} ALTER COLUMN ${column.name} SET DEFAULT nextval('${whole(column.serial)}'::regclass);\n`, schemaOf(name));
}

function tableOf(name: string, table: Table, database: Database, entry: Entry, owned: (what: string, name: string, owner: string) => string, numbers: (one: Sequence, indent: string) => string): void {
  if (table.materialized) return entry(plainName(name), 'MATERIALIZED VIEW', table.owner, `CREATE MATERIALIZED VIEW ${whole(name)} AS\n ${table.materialized.source}\n  WITH NO DATA;\n${owned('MATERIALIZED VIEW', whole(name), table.owner)}`, schemaOf(name));
  const columns = table.columns.map((one) => {
    const own = one.serial === undefined ? defaultText(table, one.name) : null;
    return `    ${one.name} ${one.type}${own === null ? '' : one.generated ? ` ${own.toUpperCase().startsWith('GENERATED') ? `GENERATED ALWAYS AS (${expressionText(one.generated, typesOf(table))}) STORED` : own}` : ` DEFAULT ${own}`}${one.notNull ? ' NOT NULL' : ''}`;
  });
  // The catalogue writes conditions in brackets of their own.
  const checks = table.constraints.flatMap((one) => (one.kind === 'check' ? [`    CONSTRAINT ${one.name} CHECK ((${expressionText(one.condition, typesOf(table))}))`] : []));
  entry(plainName(name), 'TABLE', table.owner, `CREATE TABLE ${whole(name)} (\n${[...columns, ...checks].join(',\n')}\n);\n${owned('TABLE', whole(name), table.owner)}`, schemaOf(name));
  for (const column of table.columns) {
    const sequence = column.serial === undefined ? undefined : database.sequences[column.serial];
    if (!sequence) continue;
    const own = column.serial!;
    if (column.identity) entry(plainName(own), 'SEQUENCE', sequence.owner, `ALTER TABLE ${whole(name)} ALTER COLUMN ${column.name} ADD GENERATED ${column.identity.toUpperCase()} AS IDENTITY (\n    SEQUENCE NAME ${whole(own)}\n${numbers(sequence, '    ')}\n);\n`, schemaOf(own));
    else {
      entry(plainName(own), 'SEQUENCE', sequence.owner, `CREATE SEQUENCE ${whole(own)}\n${sequence.type === 'bigint' ? '' : `    AS ${sequence.type}\n`}${numbers(sequence, '    ')};\n${owned('SEQUENCE', whole(own), sequence.owner)}`, schemaOf(own));
      entry(plainName(own), 'SEQUENCE OWNED BY', sequence.owner, `ALTER SEQUENCE ${whole(own)} OWNED BY ${whole(name)}.${column.name};\n`, schemaOf(own));
    }
  }
}

function rules(database: Database, wanted: Wanted, entry: Entry): void {
  const constraints = byName(database.tables).flatMap(([name, table]) => [...table.constraints].sort((a, b) => (a.name < b.name ? -1 : 1)).map((one) => ({ name, table, one })));
  const add = (name: string, owner: string, one: StoredConstraint, type: string, text: string): void => entry(`${plainName(name)} ${one.name}`, type, owner, `ALTER TABLE ONLY ${whole(name)}\n    ADD CONSTRAINT ${one.name} ${text};\n`, schemaOf(name));
  for (const { name, table, one } of constraints) if (one.kind === 'primary' || one.kind === 'unique') add(name, table.owner, one, 'CONSTRAINT', `${one.kind === 'primary' ? 'PRIMARY KEY' : 'UNIQUE'} (${one.columns.join(', ')})`);
  for (const [name, table] of byName(database.tables)) for (const index of [...table.indexes].sort((a, b) => (a.name < b.name ? -1 : 1))) if (!index.constraint) entry(index.name, 'INDEX', table.owner, `${indexText(name, table, index)};\n`, schemaOf(name));
  for (const { name, table, one } of constraints) if (one.kind === 'foreign') add(name, table.owner, one, 'FK CONSTRAINT', `FOREIGN KEY (${one.columns.join(', ')}) REFERENCES ${whole(one.references.table)}(${one.references.columns.join(', ')})${one.references.onUpdate === undefined ? '' : ` ON UPDATE ${one.references.onUpdate}`}${one.references.onDelete === undefined ? '' : ` ON DELETE ${one.references.onDelete}`}`);
  if (wanted.rights) for (const [name, table] of byName(database.tables)) for (const [role, letters] of Object.entries(table.grants ?? {})) entry(`TABLE ${plainName(name)}`, 'ACL', table.owner, `GRANT ${letters.length === 8 ? 'ALL' : [...letters].map((one) => ({ a: 'INSERT', r: 'SELECT', w: 'UPDATE', d: 'DELETE', D: 'TRUNCATE', x: 'REFERENCES', t: 'TRIGGER', m: 'MAINTAIN' })[one]).join(',')} ON TABLE ${whole(name)} TO ${role};\n`, schemaOf(name));
}
