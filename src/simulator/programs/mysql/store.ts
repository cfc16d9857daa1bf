/** What a server keeps: databases with their tables, and who may do what. It is written to the disk as it is. */
import type { Account, Column, Expression, ForeignKey, Index, Value } from './syntax.ts';

export interface Check {
  name: string;
  condition: Expression;
  source: string;
}

export interface Table {
  columns: Column[];
  rows: Value[][];
  indexes: Index[];
  foreign: ForeignKey[];
  checks: Check[];
  /** The number that the next row gets. */
  next: number;
  /** The query of a view. */
  view?: string;
}

export type Database = Record<string, Table>;

export interface Grant {
  privileges: string[];
  /** '*.*', 'app.*', 'app.users'. */
  on: string;
  option: boolean;
}

export interface User extends Account {
  password: string;
  grants: Grant[];
}

export interface Store {
  databases: Record<string, Database>;
  users: User[];
}

/** Databases that every server has; what is in them is hardly simulated. */
export const SYSTEM = ['information_schema', 'mysql', 'performance_schema', 'sys'];

/** The account that somebody who comes from `host` is. */
export function accountFor({ users }: Store, user: string, host: string): User | undefined {
  const fits = (one: User): boolean => one.user === user && (one.host === host || one.host === '%' || new RegExp(`^${one.host.replace(/[.*+?^${}()|[\]\\]/g, '\\$&').replaceAll('%', '.*')}$`).test(host));
  // The most exact host counts.
  return users.filter(fits).sort((a, b) => Number(b.host === host) - Number(a.host === host) || b.host.length - a.host.length)[0];
}

const covers = (on: string, database: string, table?: string): boolean => on === '*.*' || on === `${database}.*` || (table !== undefined && on === `${database}.${table}`);

/** Whether the account may do something in a database, to a table of it. */
export const may = ({ grants }: User, privilege: string, database: string, table?: string): boolean =>
  grants.some(({ privileges, on }) => covers(on, database, table) && (privileges.includes('ALL PRIVILEGES') || privileges.includes(privilege)));

/** Whether it may know of the database at all. */
export const sees = ({ grants }: User, database: string): boolean => database === 'information_schema' || grants.some(({ privileges, on }) => privileges.some((one) => one !== 'USAGE') && (on === '*.*' || on.startsWith(`${database}.`)));
