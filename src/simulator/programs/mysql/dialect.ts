/** Where MySQL and MariaDB differ in what they say. */
import type { Process } from '../../kernel/process.ts';

export interface Dialect {
  product: 'MySQL' | 'MariaDB';
  /** '8.4.11', '12.3.2-MariaDB-ubu2404'. */
  version: string;
  /** Behind the version in the greeting. */
  comment: string;
  collation: string;
  socket: string;
}

/** What the image's variables say of its server. */
export function dialectOf(p: Process): Dialect {
  const mariadb = p.env.get('MARIADB_VERSION');
  if (mariadb !== undefined) {
    const [, version = mariadb, release] = /^(?:\d+:)?([\d.]+)(?:\+maria~(\w+))?/.exec(mariadb) ?? [];
    return { product: 'MariaDB', version: `${version}-MariaDB${release === undefined ? '' : `-${release}`}`, comment: 'mariadb.org binary distribution', collation: 'utf8mb4_uca1400_ai_ci', socket: '/run/mysqld/mysqld.sock' };
  }
  return { product: 'MySQL', version: (p.env.get('MYSQL_VERSION') ?? '8.4.11').split('-')[0]!, comment: 'MySQL Community Server - GPL', collation: 'utf8mb4_0900_ai_ci', socket: '/var/run/mysqld/mysqld.sock' };
}

/** Which part of a statement a name stands in, for the words about names that mean nothing. */
export type Clause = 'select' | 'where' | 'on' | 'order' | 'group' | 'having' | 'insert' | 'update';

const MYSQL: Record<Clause, string> = { select: 'field list', where: 'where clause', on: 'on clause', order: 'order clause', group: 'group statement', having: 'having clause', insert: 'field list', update: 'field list' };
const MARIADB: Record<Clause, string> = { select: 'SELECT', where: 'WHERE', on: 'ON', order: 'ORDER BY', group: 'GROUP BY', having: 'HAVING', insert: 'INSERT INTO', update: 'UPDATE' };

export const clauseName = (clause: Clause, { product }: Dialect): string => (product === 'MySQL' ? MYSQL : MARIADB)[clause];
