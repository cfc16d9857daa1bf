/** What apk keeps on disk: the wanted packages (/etc/apk/world) and the installed ones (/lib/apk/db/installed). */
import { lookup, readText, writeFile } from '../../kernel/files.ts';
import type { Process } from '../../kernel/process.ts';
import { BASE, BASE_SIZE, sizeOf } from './packages.ts';

const WORLD = '/etc/apk/world', INSTALLED = '/lib/apk/db/installed';
/** Where the index of a repository lies after `apk update`. */
export const CACHE = '/var/cache/apk';

const text = (p: Process, path: string): string => (lookup(p, path) ? readText(p, path) : '');

export const readWorld = (p: Process): string[] => text(p, WORLD).split('\n').filter(Boolean);

export const writeWorld = (p: Process, names: readonly string[]): void => writeFile(p, WORLD, `${[...new Set(names)].sort().join('\n')}\n`);

/** Names and versions of what was installed beyond the base, in order. */
export const readInstalled = (p: Process): Map<string, string> =>
  new Map(text(p, INSTALLED).split('\n\n').flatMap((block) => {
    const name = /^P:(.*)$/m.exec(block)?.[1], version = /^V:(.*)$/m.exec(block)?.[1];
    return name !== undefined && version !== undefined && !BASE.has(name) ? [[name, version] as const] : [];
  }));

export function writeInstalled(p: Process, installed: ReadonlyMap<string, string>): void {
  const blocks = [...installed].map(([name, version]) => `P:${name}\nV:${version}\nA:x86_64\nI:${sizeOf(name)}\n`);
  writeFile(p, INSTALLED, blocks.join('\n'));
}

/** The line that apk ends with. */
export function summary(installed: ReadonlyMap<string, string>): string {
  let size = BASE_SIZE;
  for (const name of installed.keys()) size += sizeOf(name);
  return `OK: ${Math.round(size / 2 ** 20)} MiB in ${BASE.size + installed.size} packages`;
}
