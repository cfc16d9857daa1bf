/** Commands of psql that begin with a backslash and show what there is. */
import { describe } from './psql-describe.ts';
import type { Printed } from './psql-table.ts';
import { ALL_OF_TABLE } from './roles.ts';
import { plainName, schemaOf, type Cluster, type Database } from './store.ts';
import { EXTENSIONS } from './system.ts';
import type { Value } from './syntax.ts';

/** What a listing needs to know. */
export interface Scene {
  cluster: Cluster;
  database: string;
  user: string;
  /** Of the server. */
  major: number;
}

const column = (name: string) => ({ name, type: 'text' });
export const databaseOf = ({ cluster, database }: Scene): Database => cluster.databases[database]!;

const glob = (text: string): RegExp => new RegExp(`^${text.replace(/[.+^${}()|[\]\\]/g, '\\$&').replace(/\*+/g, '.*').replaceAll('?', '.')}$`, 'i');

/** `\dt users*`, `\dt shop.*`; without a pattern what is in the search path. */
export function matches(pattern: string | undefined, name: string, schema = schemaOf(name)): boolean {
  if (pattern === undefined) return schema === 'public' || schema === 'pg_temp_3';
  const dot = pattern.indexOf('.'), wanted = dot < 0 ? 'public' : pattern.slice(0, dot);
  return (dot < 0 ? schema === 'public' || schema === 'pg_temp_3' : glob(wanted).test(schema)) && glob(pattern.slice(dot + 1)).test(plainName(name));
}

const nothing = (pattern: string | undefined, what: string): string => (pattern === undefined ? `Did not find any ${what}.\n` : `Did not find any ${what === 'relations' ? 'relation' : what} named "${pattern}".\n`);

/** Listings, or what is said where there is nothing; undefined: no such command. */
export function listing(given: string, argument: string | undefined, scene: Scene): Printed | Printed[] | string | undefined {
  const command = given.replace(/[+S]+$/, ''), more = given.includes('+');
  switch (command) {
    case 'l': case 'list': return databases(argument, scene, more);
    case 'd': return argument === undefined ? relations('tvms', argument, scene, more) : describe(argument, scene, more);
    case 'du': case 'dg': return roles(argument, scene);
    case 'dn': return { title: 'List of schemas', columns: ['Name', 'Owner'].map(column), rows: [...databaseOf(scene).schemas.map((name) => [name, first(scene)]), ['public', 'pg_database_owner']].sort(([a], [b]) => (a! < b! ? -1 : 1)) };
    case 'dx': {
      const rows = ['plpgsql', ...databaseOf(scene).extensions].sort().map((name) => [name, EXTENSIONS[name]?.[0] ?? '1.0', name === 'plpgsql' ? 'pg_catalog' : 'public', EXTENSIONS[name]?.[1] ?? 'PL/pgSQL procedural language']);
      return { title: 'List of installed extensions', columns: ['Name', 'Version', 'Schema', 'Description'].map(column), rows };
    }
    case 'dT': return { title: 'List of data types', columns: ['Schema', 'Name', 'Description'].map(column), rows: Object.keys(databaseOf(scene).types).sort().map((name) => [schemaOf(name), plainName(name), null]) };
    case 'df': return { title: 'List of functions', columns: ['Schema', 'Name', 'Result data type', 'Argument data types', 'Type'].map(column), rows: [] };
    case 'dp': case 'z': return rights(argument, scene);
    case 'db': return { title: 'List of tablespaces', columns: ['Name', 'Owner', 'Location'].map(column), rows: [['pg_default', first(scene), ''], ['pg_global', first(scene), '']] };
    default: return /^d[tvmsi]+$/.test(command) ? relations(command.slice(1), argument, scene, more) : undefined;
  }
}

const first = ({ cluster }: Scene): string => Object.entries(cluster.roles).find(([, one]) => one.first)?.[0] ?? 'postgres';

function databases(pattern: string | undefined, scene: Scene, more: boolean): Printed {
  const rights = (name: string, { owner, grants = {} }: Database): string | null => {
    if (name.startsWith('template')) return `=c/${owner}\n${owner}=CTc/${owner}`;
    if (Object.keys(grants).filter((one) => !one.startsWith('schema ')).length === 0) return null;
    return [`=Tc/${owner}`, `${owner}=CTc/${owner}`, ...Object.entries(grants).filter(([one]) => !one.startsWith('schema ')).map(([role, letters]) => `${role}=${letters}/${owner}`)].join('\n');
  };
  const rows = Object.entries(scene.cluster.databases).filter(([name]) => pattern === undefined || glob(pattern).test(name)).sort(([a], [b]) => (a < b ? -1 : 1)).map(([name, one]): Value[] => [name, one.owner, 'UTF8', 'libc', 'en_US.utf8', 'en_US.utf8', null, null, rights(name, one), ...(more ? [name === 'template0' ? '7369 kB' : '7556 kB', 'pg_default', { postgres: 'default administrative connection database', template0: 'unmodifiable empty database', template1: 'default template for new databases' }[name] ?? null] : [])]);
  return { title: 'List of databases', columns: ['Name', 'Owner', 'Encoding', 'Locale Provider', 'Collate', 'Ctype', 'Locale', 'ICU Rules', 'Access privileges', ...(more ? ['Size', 'Tablespace', 'Description'] : [])].map(column), rows };
}

const NAMES: Readonly<Record<string, string>> = { t: 'tables', v: 'views', m: 'materialized views', s: 'sequences', i: 'indexes' };

function relations(kinds: string, pattern: string | undefined, scene: Scene, more: boolean): Printed | string {
  const { tables, views, sequences } = databaseOf(scene), what = scene.major >= 18 && kinds.length === 1 ? NAMES[kinds]! : 'relations', indexes = kinds.includes('i');
  const size = (rows: number): string => (rows === 0 ? '8192 bytes' : '16 kB');
  const all: { name: string; type: string; owner: string; schema: string; table?: string; size: string; comment?: string; persistence: string; access: string | null }[] = [];
  for (const [name, one] of Object.entries(tables)) {
    const schema = one.temporary === undefined ? schemaOf(name) : 'pg_temp_3', persistence = one.temporary === undefined ? 'permanent' : 'temporary', kind = one.materialized ? 'm' : 't';
    const wide = one.columns.some(({ type }) => /^(text|character varying|json|bytea)|\[\]$/.test(type));
    if (kinds.includes(kind)) all.push({ name, schema, type: one.materialized ? 'materialized view' : 'table', owner: one.owner, size: one.rows.length === 0 ? (wide ? '8192 bytes' : '0 bytes') : wide ? '16 kB' : '8192 bytes', persistence, access: 'heap', ...(one.comment !== undefined && { comment: one.comment }) });
    if (indexes) for (const index of one.indexes) all.push({ name: schema === 'public' ? index.name : `${schema}.${index.name}`, schema, type: 'index', owner: one.owner, table: plainName(name), size: one.rows.length === 0 ? '8192 bytes' : '16 kB', persistence, access: index.method });
  }
  if (kinds.includes('v')) for (const [name, one] of Object.entries(views)) all.push({ name, schema: schemaOf(name), type: 'view', owner: one.owner, size: '0 bytes', persistence: 'permanent', access: null });
  if (kinds.includes('s')) for (const [name, one] of Object.entries(sequences)) all.push({ name, schema: schemaOf(name), type: 'sequence', owner: one.owner, size: '8192 bytes', persistence: 'permanent', access: null });
  const found = all.filter(({ name, schema }) => matches(pattern, name, schema)).sort((a, b) => (`${a.schema} ${plainName(a.name)}` < `${b.schema} ${plainName(b.name)}` ? -1 : 1));
  if (found.length === 0) return nothing(pattern, what);
  const rows = found.map((one): Value[] => [one.schema, plainName(one.name), one.type, one.owner, ...(indexes ? [one.table ?? null] : []), ...(more ? [one.persistence, ...(kinds === 's' || kinds === 'v' ? [] : [one.access]), one.size, one.comment ?? null] : [])]);
  void size;
  return { title: `List of ${what}`, columns: ['Schema', 'Name', 'Type', 'Owner', ...(indexes ? ['Table'] : []), ...(more ? ['Persistence', ...(kinds === 's' || kinds === 'v' ? [] : ['Access method']), 'Size', 'Description'] : [])].map(column), rows };
}

function roles(pattern: string | undefined, { cluster }: Scene): Printed {
  const rows = Object.entries(cluster.roles).filter(([name]) => pattern === undefined || glob(pattern).test(name)).sort(([a], [b]) => (a < b ? -1 : 1)).map(([name, one]) => [name, [one.superuser && 'Superuser', one.createrole && 'Create role', one.createdb && 'Create DB', !one.login && 'Cannot login', one.replication && 'Replication', one.first && 'Bypass RLS'].filter(Boolean).join(', ')]);
  return { title: 'List of roles', columns: ['Role name', 'Attributes'].map(column), rows, footer: [] };
}

function rights(pattern: string | undefined, scene: Scene): Printed {
  const { tables, views, sequences } = databaseOf(scene);
  const of = (owner: string, grants: Record<string, string> | undefined): string | null => (grants === undefined || Object.keys(grants).length === 0 ? null : [`${owner}=${ALL_OF_TABLE}/${owner}`, ...Object.entries(grants).map(([role, letters]) => `${role === 'public' ? '' : role}=${letters}/${owner}`)].join('\n'));
  const rows = [...Object.entries(tables).map(([name, one]): Value[] => [schemaOf(name), plainName(name), one.materialized ? 'materialized view' : 'table', of(one.owner, one.grants), null, null]), ...Object.entries(views).map(([name, one]): Value[] => [schemaOf(name), plainName(name), 'view', of(one.owner, one.grants), null, null]), ...Object.keys(sequences).map((name): Value[] => [schemaOf(name), plainName(name), 'sequence', null, null, null])].filter(([schema, name]) => matches(pattern, String(name), String(schema))).sort((a, b) => (`${String(a[0])} ${String(a[1])}` < `${String(b[0])} ${String(b[1])}` ? -1 : 1));
  return { title: 'Access privileges', columns: ['Schema', 'Name', 'Type', 'Access privileges', 'Column privileges', 'Policies'].map(column), rows };
}
