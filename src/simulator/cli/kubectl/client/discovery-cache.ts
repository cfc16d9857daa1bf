/**
 * What servers serve, as kubectl keeps it on disk for six hours: …/discovery/HOST_PORT/GROUP/VERSION/serverresources.json.
 * The real one reads it before it asks; ours asks anew, and reads it where the server does not know who asks. Subresources
 * are not kept.
 */
import { decode } from '../../../kernel/bytes.ts';
import { Errno } from '../../../kernel/errno.ts';
import { lookup, makeDirectory, readFile, writeFile } from '../../../kernel/files.ts';
import type { Process } from '../../../kernel/process.ts';
import type { ApiResource, Discovery } from './discovery.ts';

/** How long what stands there counts, ms. */
const VALIDITY = 6 * 3_600_000;

/** @param host with its port, as the configuration names it */
const folderOf = (cache: string, host: string): string => `${cache}/discovery/${host.replace(/[^\w/.()]/g, '_')}`;

const groupVersion = (group: string, version: string): string => (group === '' ? version : `${group}/${version}`);

export function keep(p: Process, cache: string, host: string, { groups, resources }: Discovery): void {
  const folder = folderOf(cache, host), index = `${folder}/servergroups.json`, known = lookup(p, index);
  if (known && known.mtime > p.now - VALIDITY) return;
  try {
    const versions = groups.map(({ name, versions: all }) => ({ name, versions: all.map((version) => ({ groupVersion: groupVersion(name, version), version })), preferredVersion: { groupVersion: groupVersion(name, all[0]!), version: all[0]! } }));
    for (const { name, versions: all } of groups) {
      for (const version of all) {
        const list = resources.filter((one) => one.group === name && one.version === version).map(entryOf);
        write(p, `${folder}/${groupVersion(name, version)}/serverresources.json`, { kind: 'APIResourceList', apiVersion: 'v1', groupVersion: groupVersion(name, version), resources: list });
      }
    }
    write(p, index, { kind: 'APIGroupList', apiVersion: 'v1', groups: versions });
  } catch (error) {
    // A cache that cannot be written is none.
    if (!(error instanceof Errno)) throw error;
  }
}

const entryOf = ({ name, singular, namespaced, kind, verbs, shortNames, categories }: ApiResource): object =>
  ({ name, singularName: singular, namespaced, kind, verbs, ...(shortNames.length > 0 && { shortNames }), ...(categories.length > 0 && { categories }) });

function write(p: Process, path: string, value: unknown): void {
  const folders = path.split('/').slice(0, -1);
  for (let i = 2; i <= folders.length; i++) {
    const folder = folders.slice(0, i).join('/');
    if (!lookup(p, folder)) makeDirectory(p, folder, 0o750);
  }
  writeFile(p, path, `${JSON.stringify(value)}\n`, 0o660);
}

export function kept(p: Process, cache: string, host: string): Discovery | undefined {
  const folder = folderOf(cache, host), known = lookup(p, `${folder}/servergroups.json`);
  if (!known || known.mtime <= p.now - VALIDITY) return undefined;
  try {
    const { groups } = read(p, `${folder}/servergroups.json`) as { groups: { name: string; versions: { version: string }[] }[] };
    const all = groups.map(({ name, versions }) => ({ name, versions: versions.map(({ version }) => version) }));
    const resources = all.flatMap(({ name, versions }) => versions.flatMap((version) => {
      const list = read(p, `${folder}/${groupVersion(name, version)}/serverresources.json`) as { resources: (Omit<ApiResource, 'singular'> & { singularName: string })[] };
      return list.resources.map((one): ApiResource => ({ ...one, group: name, version, singular: one.singularName, shortNames: one.shortNames ?? [], categories: one.categories ?? [], subresources: [] }));
    }));
    return { groups: all, resources };
  } catch {
    // Somebody wrote something else there.
    return undefined;
  }
}

const read = (p: Process, path: string): unknown => JSON.parse(decode(readFile(p, path)));
