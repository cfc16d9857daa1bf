/** Tables in which the server tells of itself: pg_catalog and information_schema, those that people look at. */
import { notSimulated } from './errors.ts';
import { expressionText } from './expression-text.ts';
import type { Relation } from './query.ts';
import { plainName, schemaOf, type Cluster, type Database, type Index, type Table } from './store.ts';
import type { Value } from './syntax.ts';
import { bare, isNumeric } from './types.ts';

export interface Activity {
  pid: number;
  database: string;
  user: string;
  application: string;
  state: string;
  query: string;
  started: string;
  address: string | null;
}

export interface Known {
  cluster: Cluster;
  database: Database;
  name: string;
  activity: readonly Activity[];
  settings: readonly (readonly [string, string])[];
}

const relation = (columns: string, rows: () => Value[][]): Relation => ({ columns: columns.split(' ').map((one) => {
  const [name, type = 'name'] = one.split(':');
  return { name: name!, type: type.replaceAll('_', ' ') };
}), rows });

const tables = ({ database }: Known): [string, Table][] => Object.entries(database.tables).sort(([a], [b]) => (a < b ? -1 : 1));
const schemaShown = (name: string, table: Table): string => (table.temporary !== undefined ? 'pg_temp_3' : schemaOf(name));

export const indexText = (name: string, table: Table, index: Index): string => `CREATE ${index.unique ? 'UNIQUE ' : ''}INDEX ${index.name} ON ${schemaOf(name)}.${plainName(name)} USING ${index.method} ${indexKeys(table, index)}${index.where ? ` WHERE (${expressionText(index.where, typesOf(table))})` : ''}`;

export const typesOf = (table: Pick<Table, 'columns'>) => (column: string): string | undefined => table.columns.find((one) => one.name === column)?.type;

/** (id, lower(email)) */
export const indexKeys = (table: Table, { keys }: Index): string => `(${keys.map(({ expression, column, descending }) => {
  const text = expressionText(expression, typesOf(table));
  return `${column !== undefined || expression.kind === 'call' ? text : `(${text})`}${descending ? ' DESC' : ''}`;
}).join(', ')})`;

const RELATIONS: Readonly<Record<string, (known: Known) => Relation>> = {
  pg_tables: (known) => relation('schemaname tablename tableowner tablespace hasindexes:boolean hasrules:boolean hastriggers:boolean rowsecurity:boolean', () => tables(known).filter(([, one]) => !one.materialized).map(([name, one]) => [schemaShown(name, one), plainName(name), one.owner, null, one.indexes.length > 0, false, one.constraints.some(({ kind }) => kind === 'foreign'), false])),
  pg_views: (known) => relation('schemaname viewname viewowner definition:text', () => Object.entries(known.database.views).map(([name, one]) => [schemaOf(name), plainName(name), one.owner, ` ${one.source};`])),
  pg_matviews: (known) => relation('schemaname matviewname matviewowner ispopulated:boolean', () => tables(known).filter(([, one]) => one.materialized).map(([name, one]) => [schemaOf(name), plainName(name), one.owner, true])),
  pg_indexes: (known) => relation('schemaname tablename indexname tablespace indexdef:text', () => tables(known).flatMap(([name, one]) => one.indexes.map((index) => [schemaOf(name), plainName(name), index.name, null, indexText(name, one, index)]))),
  pg_sequences: (known) => relation('schemaname sequencename sequenceowner data_type:regtype start_value:bigint min_value:bigint max_value:bigint increment_by:bigint cycle:boolean cache_size:bigint last_value:bigint', () => Object.entries(known.database.sequences).map(([name, one]) => [schemaOf(name), plainName(name), one.owner, one.type, one.start, one.min, one.max, one.increment, one.cycle, 1, one.called ? one.last : null])),
  pg_database: ({ cluster }) => relation('oid:oid datname datdba:oid encoding:integer datistemplate:boolean datallowconn:boolean datconnlimit:integer datcollate:text datctype:text', () => Object.keys(cluster.databases).map((name, at) => [name === 'postgres' ? 5 : name === 'template1' ? 1 : name === 'template0' ? 4 : 16_384 + at, name, 10, 6, name.startsWith('template'), name !== 'template0', -1, 'en_US.utf8', 'en_US.utf8'])),
  pg_roles: ({ cluster }) => relation('rolname rolsuper:boolean rolinherit:boolean rolcreaterole:boolean rolcreatedb:boolean rolcanlogin:boolean rolreplication:boolean rolconnlimit:integer rolpassword:text rolvaliduntil:timestamp_with_time_zone rolbypassrls:boolean', () => Object.entries(cluster.roles).map(([name, one]) => [name, one.superuser, true, one.createrole, one.createdb, one.login, one.replication, -1, '********', null, one.first === true])),
  pg_user: ({ cluster }) => relation('usename usesysid:oid usecreatedb:boolean usesuper:boolean userepl:boolean usebypassrls:boolean passwd:text valuntil:timestamp_with_time_zone', () => Object.entries(cluster.roles).filter(([, one]) => one.login).map(([name, one], at) => [name, one.first ? 10 : 16_384 + at, one.createdb, one.superuser, one.replication, one.first === true, '********', null])),
  pg_extension: ({ database }) => relation('oid:oid extname extversion:text', () => [[13_676, 'plpgsql', '1.0'], ...database.extensions.map((name, at): Value[] => [16_384 + at, name, EXTENSIONS[name]?.[0] ?? '1.0'])]),
  pg_namespace: ({ database }) => relation('oid:oid nspname nspowner:oid', () => [[99, 'pg_toast', 10], [11, 'pg_catalog', 10], [2200, 'public', 6171], [13_000, 'information_schema', 10], ...database.schemas.map((name, at): Value[] => [16_384 + at, name, 10])]),
  pg_stat_activity: ({ activity }) => relation('datid:oid datname pid:integer usename application_name:text client_addr:inet backend_start:timestamp_with_time_zone state:text query:text wait_event_type:text wait_event:text backend_type:text', () => activity.map((one) => [5, one.database, one.pid, one.user, one.application, one.address, one.started, one.state, one.query, one.state === 'active' ? null : 'Client', one.state === 'active' ? null : 'ClientRead', 'client backend'])),
  pg_stat_user_tables: (known) => relation('relid:oid schemaname relname n_live_tup:bigint n_dead_tup:bigint', () => tables(known).map(([name, one], at) => [16_385 + at, schemaOf(name), plainName(name), one.rows.length, 0])),
  pg_settings: ({ settings }) => relation('name:text setting:text', () => settings.map(([name, value]) => [name, value])),
  pg_enum: ({ database }) => relation('oid:oid enumtypid:oid enumsortorder:real enumlabel', () => Object.values(database.types).flatMap((labels, type) => labels.map((label, at): Value[] => [16_500 + at, 16_400 + type, at + 1, label]))),
  'information_schema.tables': (known) => relation('table_catalog table_schema table_name table_type:text', () => [...tables(known).filter(([, one]) => !one.materialized).map(([name, one]): Value[] => [known.name, schemaShown(name, one), plainName(name), one.temporary === undefined ? 'BASE TABLE' : 'LOCAL TEMPORARY']), ...Object.keys(known.database.views).map((name): Value[] => [known.name, schemaOf(name), plainName(name), 'VIEW'])]),
  'information_schema.columns': (known) => relation('table_catalog table_schema table_name column_name ordinal_position:integer column_default:text is_nullable:text data_type:text character_maximum_length:integer numeric_precision:integer numeric_scale:integer udt_name is_identity:text', () => [...tables(known).flatMap(([name, one]) => one.columns.map((column, at): Value[] => [known.name, schemaOf(name), plainName(name), column.name, at + 1, defaultText(one, column.name), column.notNull ? 'NO' : 'YES', dataType(known.database, column.type), sizeOf(column.type, 'character'), precisionOf(column.type), scaleOf(column.type), bare(column.type), column.identity ? 'YES' : 'NO'])), ...Object.entries(known.database.views).flatMap(([name, { columns }]) => columns.map((column, at): Value[] => [known.name, schemaOf(name), plainName(name), column.name, at + 1, null, 'YES', dataType(known.database, column.type), sizeOf(column.type, 'character'), precisionOf(column.type), scaleOf(column.type), bare(column.type), 'NO']))]),
  'information_schema.schemata': ({ database, name: own, cluster }) => relation('catalog_name schema_name schema_owner', () => ['public', 'information_schema', 'pg_catalog', 'pg_toast', ...database.schemas].map((name) => [own, name, name === 'public' ? 'pg_database_owner' : Object.entries(cluster.roles).find(([, one]) => one.first)?.[0] ?? database.owner])),
  'information_schema.table_constraints': (known) => relation('constraint_catalog constraint_schema constraint_name table_schema table_name constraint_type:text', () => tables(known).flatMap(([name, one]) => one.constraints.map((rule): Value[] => [known.name, schemaOf(name), rule.name, schemaOf(name), plainName(name), { primary: 'PRIMARY KEY', unique: 'UNIQUE', check: 'CHECK', foreign: 'FOREIGN KEY' }[rule.kind]]))),
};

/** Version and description of what may be installed. */
export const EXTENSIONS: Readonly<Record<string, readonly [string, string]>> = {
  pgcrypto: ['1.3', 'cryptographic functions'], 'uuid-ossp': ['1.1', 'generate universally unique identifiers (UUIDs)'], pg_trgm: ['1.6', 'text similarity measurement and index searching based on trigrams'], hstore: ['1.8', 'data type for storing sets of (key, value) pairs'], citext: ['1.6', 'data type for case-insensitive character strings'],
  pg_stat_statements: ['1.11', 'track planning and execution statistics of all SQL statements executed'], btree_gin: ['1.3', 'support for indexing common datatypes in GIN'], btree_gist: ['1.7', 'support for indexing common datatypes in GiST'], unaccent: ['1.1', 'text search dictionary that removes accents'], tablefunc: ['1.0', 'functions that manipulate whole tables, including crosstab'], postgres_fdw: ['1.1', 'foreign-data wrapper for remote PostgreSQL servers'], ltree: ['1.3', 'data type for hierarchical tree-like structures'], dblink: ['1.2', 'connect to other PostgreSQL databases from within a database'],
};

const dataType = (database: Database, type: string): string => (type.endsWith('[]') ? 'ARRAY' : Object.hasOwn(database.types, type) ? 'USER-DEFINED' : bare(type));
const sizeOf = (type: string, what: string): Value => (type.startsWith(what) ? Number(/\((\d+)\)/.exec(type)?.[1] ?? NaN) || null : null);
const precisionOf = (type: string): Value => ({ integer: 32, bigint: 64, smallint: 16, real: 24, 'double precision': 53 })[type] ?? (type.startsWith('numeric(') ? Number(/\d+/.exec(type)![0]) : null);
const scaleOf = (type: string): Value => (type.startsWith('numeric(') ? Number(/,(\d+)/.exec(type)?.[1] ?? 0) : isNumeric(type) && /int/.test(type) ? 0 : null);

/** A column's default as the catalogue writes it; none where there is none. */
export function defaultText(table: Pick<Table, 'columns'>, name: string): string | null {
  const column = table.columns.find((one) => one.name === name)!;
  if (column.identity) return null;
  if (column.serial !== undefined) return `nextval('${column.serial}'::regclass)`;
  if (column.generated) return `generated always as (${expressionText(column.generated, typesOf(table))}) stored`;
  // A whole number becomes the column's type without a word about it; a text is told its type.
  return column.initial ? expressionText(column.initial, typesOf(table), column.initial.kind === 'literal' && column.initial.type === 'integer' ? undefined : column.type) : null;
}

/** A relation of the system; undefined: it is none. @throws SqlError for those that are not kept here */
export function systemRelation(name: string, known: Known): Relation | undefined {
  const plain = name.replace(/^pg_catalog\./, '');
  if (Object.hasOwn(RELATIONS, plain)) return RELATIONS[plain]!(known);
  if (/^(pg_(class|attribute|index|constraint|type|proc|stat_\w+|statio_\w+|locks|shadow|authid|am|depend|description|trigger|tablespace|inherits|stats|statistic|hba_file_rules|replication_slots|file_settings|available_extensions|prepared_statements|cursors|timezone_names|policies|rules|publication|subscription|operator|cast|collation|language|opclass|aggregate|sequence|attrdef|rewrite|group|config))$/.test(plain) || name.startsWith('information_schema.')) throw notSimulated(`the table ${name}`);
  return undefined;
}

