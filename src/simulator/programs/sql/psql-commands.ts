/** Commands of psql that begin with a backslash and show what there is. */
import type { Cluster, Table } from './database.ts';
import type { Printed } from './psql-table.ts';
import type { Expression } from './syntax.ts';

/** What a listing needs to know. */
export interface Scene {
  cluster: Cluster;
  database: string;
  user: string;
  /** Of the server. */
  major: number;
}

const column = (name: string) => ({ name, type: 'text' });

/** `\dt users*` and its like. */
const matches = (pattern: string | undefined, name: string): boolean => pattern === undefined || new RegExp(`^${pattern.replace(/^public\./, '').replace(/[.+^${}()|[\]\\]/g, '\\$&').replaceAll('*', '.*').replaceAll('?', '.')}$`).test(name);

const nothing = (pattern: string | undefined, what: string): string => (pattern === undefined ? `Did not find any ${what}.\n` : `Did not find any ${what === 'relations' ? 'relation' : what} named "${pattern}".\n`);

const tablesOf = ({ cluster, database }: Scene): [string, Table][] => Object.entries(cluster.databases[database]!.tables).sort(([a], [b]) => (a < b ? -1 : 1));

/** A listing, or what is said where there is nothing. */
export function listing(command: string, argument: string | undefined, scene: Scene): Printed | string | undefined {
  switch (command) {
    case 'l': case 'list': return databases(scene);
    case 'dt': case 'd': return command === 'd' && argument !== undefined ? describe(argument, scene) : relations(argument, scene, command === 'd');
    case 'di': return indexes(argument, scene);
    case 'ds': return sequencesOf(argument, scene);
    case 'dv': return views(argument, scene);
    case 'du': case 'dg': return roles(scene);
    case 'dn': return { title: 'List of schemas', columns: ['Name', 'Owner'].map(column), rows: [['public', 'pg_database_owner']] };
    default: return undefined;
  }
}

function databases({ cluster }: Scene): Printed {
  const rows = Object.entries(cluster.databases).sort(([a], [b]) => (a < b ? -1 : 1)).map(([name, { owner }]) => [name, owner, 'UTF8', 'libc', 'en_US.utf8', 'en_US.utf8', null, null, name.startsWith('template') ? `=c/${owner}\n${owner}=CTc/${owner}` : null]);
  return { title: 'List of databases', columns: ['Name', 'Owner', 'Encoding', 'Locale Provider', 'Collate', 'Ctype', 'Locale', 'ICU Rules', 'Access privileges'].map(column), rows };
}

function relations(pattern: string | undefined, scene: Scene, sequences: boolean): Printed | string {
  const { owner, views: held = {} } = scene.cluster.databases[scene.database]!;
  const rows = [...tablesOf(scene).flatMap(([name, table]) => [[name, 'table'], ...(sequences ? table.columns.filter((one) => one.serial).map((one) => [`${name}_${one.name}_seq`, 'sequence']) : [])]), ...(sequences ? Object.keys(held).map((name) => [name, 'view']) : [])].filter(([name]) => matches(pattern, name!)).sort(([a], [b]) => (a! < b! ? -1 : 1));
  const what = scene.major >= 18 && !sequences ? 'tables' : 'relations';
  if (rows.length === 0) return nothing(pattern, what);
  return { title: `List of ${what}`, columns: ['Schema', 'Name', 'Type', 'Owner'].map(column), rows: rows.map(([name, type]) => ['public', name!, type!, owner]) };
}

function indexes(pattern: string | undefined, scene: Scene): Printed | string {
  const owner = scene.cluster.databases[scene.database]!.owner, what = scene.major >= 18 ? 'indexes' : 'relations';
  const rows = tablesOf(scene).flatMap(([table, one]) => one.indexes.map(({ name }) => ['public', name, 'index', owner, table])).filter(([, name]) => matches(pattern, name!)).sort(([, a], [, b]) => (a! < b! ? -1 : 1));
  return rows.length === 0 ? nothing(pattern, what) : { title: `List of ${what}`, columns: ['Schema', 'Name', 'Type', 'Owner', 'Table'].map(column), rows };
}

function sequencesOf(pattern: string | undefined, scene: Scene): Printed | string {
  const owner = scene.cluster.databases[scene.database]!.owner, what = scene.major >= 18 ? 'sequences' : 'relations';
  const rows = tablesOf(scene).flatMap(([table, { columns }]) => columns.filter((one) => one.serial).map((one) => ['public', `${table}_${one.name}_seq`, 'sequence', owner])).filter(([, name]) => matches(pattern, name!));
  return rows.length === 0 ? nothing(pattern, what) : { title: `List of ${what}`, columns: ['Schema', 'Name', 'Type', 'Owner'].map(column), rows };
}

function views(pattern: string | undefined, { cluster, database, major }: Scene): Printed | string {
  const { owner, views: held = {} } = cluster.databases[database]!, what = major >= 18 ? 'views' : 'relations';
  const rows = Object.keys(held).filter((name) => matches(pattern, name)).sort().map((name) => ['public', name, 'view', owner]);
  return rows.length === 0 ? nothing(pattern, what) : { title: `List of ${what}`, columns: ['Schema', 'Name', 'Type', 'Owner'].map(column), rows };
}

function roles({ cluster }: Scene): Printed {
  return { title: 'List of roles', columns: ['Role name', 'Attributes'].map(column), rows: Object.keys(cluster.users).sort().map((name) => [name, 'Superuser, Create role, Create DB, Replication, Bypass RLS']), footer: [] };
}

function describe(pattern: string, scene: Scene): Printed | string {
  const found = tablesOf(scene).find(([name]) => matches(pattern, name));
  if (!found) return `Did not find any relation named "${pattern}".\n`;
  const [name, table] = found;
  const rows = table.columns.map((one) => [one.name, one.type, null, one.notNull ? 'not null' : null, one.serial ? `nextval('${name}_${one.name}_seq'::regclass)` : one.initial ? sourceOf(one.initial, one.type) : null]);
  const unique = (index: Table['indexes'][number]): string => (index.primary ? 'PRIMARY KEY, ' : !index.unique ? '' : index.name.endsWith('_key') ? 'UNIQUE CONSTRAINT, ' : 'UNIQUE, ');
  const references = table.columns.filter((one) => one.references).map((one) => `    "${name}_${one.name}_fkey" FOREIGN KEY (${one.name}) REFERENCES ${one.references!.table}(${one.references!.column ?? 'id'})`);
  const footer = [...(table.indexes.length > 0 ? ['Indexes:', ...table.indexes.map((one) => `    "${one.name}" ${unique(one)}btree (${one.columns.join(', ')})`)] : []), ...(table.checks?.length ? ['Check constraints:', ...table.checks.map((one) => `    "${one.name}" CHECK (${one.source})`)] : []), ...(references.length > 0 ? ['Foreign-key constraints:', ...references] : [])];
  return { title: `Table "public.${name}"`, columns: ['Column', 'Type', 'Collation', 'Nullable', 'Default'].map(column), rows, footer };
}

/** A default as the catalogue writes it. */
function sourceOf(expression: Expression, type: string): string {
  switch (expression.kind) {
    case 'literal': return expression.value === null ? 'NULL' : typeof expression.value === 'string' ? `'${expression.value}'::${type.replace(/\(.*/, '')}` : String(expression.value);
    case 'call': return expression.name.startsWith('current_') ? expression.name.toUpperCase() : `${expression.name}(${expression.args.map((one) => sourceOf(one, type)).join(', ')})`;
    case 'unary': return `${expression.operator}${sourceOf(expression.operand, type)}`;
    default: return '…';
  }
}
