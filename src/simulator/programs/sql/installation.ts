/** The PostgreSQL of an image: its version, where it keeps what, and the socket that its server makes. */
import { lookup } from '../../kernel/files.ts';
import type { Process } from '../../kernel/process.ts';

/** Where the server of this machine takes connections. */
export const SOCKET = '/var/run/postgresql/.s.PGSQL.5432';

export const majorOf = (p: Process): number => Number(p.env.get('PG_MAJOR') ?? 17);
const onAlpine = (p: Process): boolean => lookup(p, '/etc/alpine-release') !== undefined;

/** Debian's packages keep versions apart; what Alpine's image has is built from source. */
export const programFolder = (p: Process): string => (onAlpine(p) ? '/usr/local/bin' : `/usr/lib/postgresql/${majorOf(p)}/bin`);

/** '17.11 (Debian 17.11-1.pgdg13+2)', '17.11' */
export const postgresVersion = (p: Process): string => {
  const full = p.env.get('PG_VERSION') ?? '17.11-1.pgdg13+2';
  return onAlpine(p) ? full : `${full.replace(/-.*$/, '')} (Debian ${full})`;
};

export const builtFor = (p: Process): string =>
  `PostgreSQL ${postgresVersion(p)} on ${onAlpine(p) ? 'x86_64-pc-linux-musl, compiled by gcc (Alpine 15.2.0) 15.2.0' : 'x86_64-pc-linux-gnu, compiled by gcc (Debian 14.2.0-19) 14.2.0'}, 64-bit`;

export const dataOf = (p: Process): string => p.env.get('PGDATA') ?? '/var/lib/postgresql/data';
export const storeOf = (data: string): string => `${data}/base/cluster`;

/** Whether a folder holds a cluster. */
export const isInitialised = (p: Process, data: string): boolean => lookup(p, `${data}/PG_VERSION`) !== undefined;

/** Whether a server of this machine takes connections at the socket of a port. */
export const listensLocally = (p: Process, port: number): boolean => {
  const node = lookup(p, SOCKET.replace('5432', String(port)));
  return node?.kind === 'socket' && node.service !== undefined;
};
