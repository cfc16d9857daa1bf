/** The PostgreSQL of an image: its version, and the socket that its server makes. */
import { lookup } from '../../kernel/files.ts';
import type { Process } from '../../kernel/process.ts';

/** While it is there the server takes connections. */
export const SOCKET = '/var/run/postgresql/.s.PGSQL.5432';

/** '17.11 (Debian 17.11-1.pgdg13+2)' */
export const postgresVersion = (p: Process): string => {
  const full = p.env.get('PG_VERSION') ?? '17.11-1.pgdg13+2';
  return `${full.replace(/-.*$/, '')} (Debian ${full})`;
};

/** Whether the server of this machine takes connections. */
export const serverIsUp = (p: Process): boolean => lookup(p, SOCKET) !== undefined;
