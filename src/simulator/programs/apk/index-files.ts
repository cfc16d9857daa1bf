/** The index of each repository, fetched from the mirror or read from the cache that `apk update` leaves. */
import type { Blocking } from '../../kernel/blocking.ts';
import { request } from '../../kernel/request.ts';
import { Errno } from '../../kernel/errno.ts';
import { lookup, makeDirectory, readText, writeFile } from '../../kernel/files.ts';
import type { Process } from '../../kernel/process.ts';
import { resolve } from '../../kernel/resolver.ts';
import { sha256Hex } from '../../kernel/sha256.ts';
import { CACHE } from './database.ts';

const ARCHITECTURE = 'x86_64';
/** A mirror gives an index of some megabytes in about this long, ms. */
const TRANSFER = 350;

export const repositories = (p: Process): string[] =>
  lookup(p, '/etc/apk/repositories') ? readText(p, '/etc/apk/repositories').split('\n').map((line) => line.trim()).filter((line) => line !== '' && !line.startsWith('#')) : [];

export const indexOf = (repository: string): string => `${repository}/${ARCHITECTURE}/APKINDEX.tar.gz`;

const cached = (repository: string): string => `${CACHE}/APKINDEX.${sha256Hex(repository).slice(0, 8)}.tar.gz`;

export const isCached = (p: Process, repository: string): boolean => lookup(p, cached(repository)) !== undefined;

export function keep(p: Process, repository: string): void {
  if (!lookup(p, CACHE)) makeDirectory(p, CACHE);
  writeFile(p, cached(repository), repository);
}

/** Asks the mirror for a file; undefined when it was there, otherwise apk's words for why not. */
export function* fetch(p: Process, url: string): Blocking<string | undefined> {
  const [, scheme = '', host = '', path = ''] = /^(\w+):\/\/([^/]+)(\/.*)$/.exec(url) ?? [];
  const found = yield* resolve(p, host);
  if (!('addresses' in found)) return found.failure === 'not-found' ? 'DNS lookup error' : 'temporary error (try again later)';
  try {
    const answer = yield* request(p, { address: found.addresses[0]!, port: scheme === 'http' ? 80 : 443 }, { method: 'GET', path, query: [], headers: { host } });
    yield* p.sleep(TRANSFER);
    return answer.status === 200 ? undefined : 'No such file or directory';
  } catch (error) {
    if (!(error instanceof Errno) || error.code === 'EINTR') throw error;
    return 'network error (check Internet connection and firewall)';
  }
}
