/** Roles and what they may do. */
import { SqlError } from './errors.ts';
import { plainName, type Cluster, type Database, type Role, type Table } from './store.ts';
import type { RoleOptions, Statement } from './syntax.ts';

/** Letters of the rights of a table, in the order in which they are shown. */
const LETTERS: Readonly<Record<string, string>> = { insert: 'a', select: 'r', update: 'w', delete: 'd', truncate: 'D', references: 'x', trigger: 't', maintain: 'm', usage: 'U', create: 'C', connect: 'c', temporary: 'T', temp: 'T', execute: 'X' };
export const ALL_OF_TABLE = 'arwdDxtm';

export function createRole(cluster: Cluster, name: string, options: RoleOptions): void {
  if (Object.hasOwn(cluster.roles, name)) throw new SqlError('42710', `role "${name}" already exists`);
  if (name.startsWith('pg_')) throw new SqlError('42939', `role name "${name}" is reserved`, { detail: 'Role names starting with "pg_" are reserved.' });
  cluster.roles[name] = { password: options.password ?? null, superuser: options.superuser === true, createdb: options.createdb === true, createrole: options.createrole === true, login: options.login === true, replication: options.replication === true };
}

export function roleNamed(cluster: Cluster, name: string): Role {
  const role = Object.hasOwn(cluster.roles, name) ? cluster.roles[name] : undefined;
  if (!role) throw new SqlError('42704', `role "${name}" does not exist`);
  return role;
}

export function alterRole(cluster: Cluster, name: string, options: RoleOptions): void {
  Object.assign(roleNamed(cluster, name), options);
}

export function dropRole(cluster: Cluster, name: string, user: string): void {
  roleNamed(cluster, name);
  if (name === user) throw new SqlError('55006', 'current user cannot be dropped');
  const used: string[] = [];
  for (const [database, { owner, tables, grants }] of Object.entries(cluster.databases)) {
    if (owner === name) used.push(`owner of database ${database}`);
    if (grants?.[name]) used.push(`privileges for database ${database}`);
    for (const [table, one] of Object.entries(tables)) if (one.owner === name) used.push(`owner of table ${plainName(table)}`);
    else if (one.grants?.[name]) used.push(`privileges for table ${plainName(table)}`);
  }
  if (used.length > 0) throw new SqlError('2BP01', `role "${name}" cannot be dropped because some objects depend on it`, { detail: used.join('\n') });
  delete cluster.roles[name];
}

/** What belongs to roles in the database goes, and what they were granted there. */
export function dropOwned(cluster: Cluster, database: Database, roles: readonly string[]): void {
  for (const name of roles) {
    roleNamed(cluster, name);
    for (const [table, one] of Object.entries(database.tables)) {
      if (one.owner === name) delete database.tables[table];
      else delete one.grants?.[name];
    }
    for (const [view, one] of Object.entries(database.views)) {
      if (one.owner === name) delete database.views[view];
      else delete one.grants?.[name];
    }
    for (const one of Object.values(cluster.databases)) delete one.grants?.[name];
    for (const key of Object.keys(database.grants ?? {})) if (key.endsWith(`:${name}`)) delete database.grants![key];
  }
}

/** GRANT and REVOKE. */
export function grant(cluster: Cluster, database: Database, { revoke, privileges, on, objects, roles }: Extract<Statement, { kind: 'grant' }>): void {
  for (const role of roles) if (role !== 'public') roleNamed(cluster, role);
  if (on === 'role') {
    for (const { name } of objects) roleNamed(cluster, name);
    return;
  }
  const kind = on.replace(/^all /, '').replace(/s$/, ''), all = kind === 'database' ? 'CTc' : kind === 'schema' ? 'UC' : kind === 'sequence' ? 'rwU' : ALL_OF_TABLE;
  const letters = [...new Set(privileges.flatMap((one) => {
    if (one === 'all') return [...all];
    const letter = LETTERS[one];
    if (letter === undefined) throw new SqlError('42601', `unrecognized privilege type "${one}"`);
    if (!all.includes(letter)) throw new SqlError('0LP01', `invalid privilege type ${one.toUpperCase()} for ${kind === 'table' ? 'relation' : kind}`);
    return [letter];
  }))];
  const changed = (old: string): string => [...'arwdDxtmUCTcX'].filter((one) => (letters.includes(one) ? !revoke : old.includes(one))).join('');
  const apply = (holder: { grants?: Record<string, string> }, key: (role: string) => string = (role) => role): void => {
    const grants = (holder.grants ??= {});
    for (const role of roles) {
      grants[key(role)] = changed(grants[key(role)] ?? '');
      if (grants[key(role)] === '') delete grants[key(role)];
    }
  };
  for (const { name, at } of objects) {
    if (kind === 'schema') {
      if (name !== 'public' && !database.schemas.includes(name)) throw new SqlError('3F000', `schema "${name}" does not exist`);
      apply(database, (role) => `schema ${name}:${role}`);
    } else if (kind === 'database') {
      const found = cluster.databases[name];
      if (!found) throw new SqlError('3D000', `database "${name}" does not exist`);
      apply(found);
    } else if (on.startsWith('all ')) for (const [table, one] of Object.entries(kind === 'table' ? { ...database.tables, ...database.views } : {})) {
      if ((table.includes('.') ? table.split('.')[0] : 'public') === name) apply(one);
    } else if (kind === 'table') {
      const found: { grants?: Record<string, string> } | undefined = database.tables[name] ?? database.views[name];
      if (!found && !database.sequences[name]) throw new SqlError('42P01', `relation "${name}" does not exist`);
      if (found) apply(found);
    } else if (kind === 'sequence' && !database.sequences[name]) throw new SqlError('42P01', `relation "${name}" does not exist`);
    void at;
  }
}

/** @throws SqlError where the role may not do it */
export function checkRight(cluster: Cluster, user: string, table: Pick<Table, 'owner' | 'grants'>, letter: string, name: string): void {
  const role = cluster.roles[user];
  if (role?.superuser || table.owner === user || [...(table.grants?.[user] ?? ''), ...(table.grants?.public ?? '')].includes(letter)) return;
  throw new SqlError('42501', `permission denied for table ${plainName(name)}`);
}
