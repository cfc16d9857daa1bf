/** What a server keeps: roles, databases, and in them tables, views, sequences. It is stored as it is. */
import type { ColumnDefinition, Expression, Reference, Select, Value } from './syntax.ts';

/** `made` counts what was made in a database: what depends on something is told in this order. */
export type StoredConstraint = { name: string; made?: number } & (
  | { kind: 'primary' | 'unique'; columns: string[] }
  | { kind: 'check'; condition: Expression; columns: string[] }
  | { kind: 'foreign'; columns: string[]; references: Reference & { columns: string[] } }
);

export interface Index {
  name: string;
  keys: { expression: Expression; column?: string; descending: boolean }[];
  unique: boolean;
  primary: boolean;
  /** Made by a constraint of the same name. */
  constraint: boolean;
  method: string;
  where?: Expression;
}

export interface Table {
  owner: string;
  columns: ColumnDefinition[];
  /** Arrays that are replaced, never changed. */
  rows: readonly (readonly Value[])[];
  constraints: StoredConstraint[];
  indexes: Index[];
  comment?: string;
  /** Letters of what each role may do. */
  grants?: Record<string, string>;
  /** The session that it ends with. */
  temporary?: number;
  /** Rows of a materialized view. */
  materialized?: { query: Select; source: string };
}

export interface View {
  owner: string;
  query: Select;
  source: string;
  columns: { name: string; type: string }[];
  made?: number;
  grants?: Record<string, string>;
}

export interface Sequence {
  owner: string;
  type: string;
  start: number;
  increment: number;
  min: number;
  max: number;
  cycle: boolean;
  last: number;
  called: boolean;
  /** 'users.id': goes with this column. */
  ownedBy?: string;
  identity?: boolean;
}

export interface Database {
  owner: string;
  tables: Record<string, Table>;
  views: Record<string, View>;
  sequences: Record<string, Sequence>;
  /** Labels of enumerations. */
  types: Record<string, string[]>;
  schemas: string[];
  extensions: string[];
  made?: number;
  /** What roles may do with the database itself. */
  grants?: Record<string, string>;
}

export interface Role {
  password: string | null;
  superuser: boolean;
  createdb: boolean;
  createrole: boolean;
  login: boolean;
  replication: boolean;
  /** Made with the server: may do everything there is. */
  first?: boolean;
}

export interface Cluster {
  roles: Record<string, Role>;
  databases: Record<string, Database>;
}

export const emptyDatabase = (owner: string): Database => ({ owner, tables: {}, views: {}, sequences: {}, types: {}, schemas: [], extensions: [] });

/** The schema and the name of a relation. */
export const schemaOf = (name: string): string => (name.includes('.') ? name.slice(0, name.indexOf('.')) : 'public');
export const plainName = (name: string): string => name.slice(name.indexOf('.') + 1);

export const primaryKey = (table: Table): readonly string[] => {
  const found = table.constraints.find((one) => one.kind === 'primary');
  return found?.kind === 'primary' ? found.columns : [];
};
