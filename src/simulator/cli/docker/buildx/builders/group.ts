/** Builders as buildx keeps them below ~/.docker/buildx: a file for each, which of them is in use, and when each was last used. */
import { rfc3339 } from '../../../../kernel/calendar.ts';
import { lookup, readDirectory, readText, unlink, writeFile } from '../../../../kernel/files.ts';
import type { Process } from '../../../../kernel/process.ts';
import { makeFolders } from '../../config-file.ts';
import { configFolder } from '../../contexts.ts';
import { CliError } from '../../errors.ts';

export interface BuilderNode {
  Name: string;
  Endpoint: string;
  Platforms: { architecture: string; os: string; variant?: string }[] | null;
  DriverOpts: Record<string, string> | null;
  Flags: string[] | null;
  Files: null;
}

export interface BuilderGroup {
  Name: string;
  Driver: string;
  Nodes: BuilderNode[];
  Dynamic: boolean;
}

interface Current {
  Key: string;
  Name: string;
  Global: boolean;
}

const root = (p: Process): string => `${configFolder(p)}/buildx`;

export const instanceFile = (p: Process, name: string): string => `${root(p)}/instances/${name}`;

/** @throws CliError */
export function checkedName(name: string): string {
  if (!/^[a-zA-Z][a-zA-Z0-9._-]*$/.test(name)) throw new CliError(`ERROR: invalid name ${name}, name needs to start with a letter and may not contain symbols, except ._-`);
  return name.toLowerCase();
}

export function storedGroup(p: Process, name: string): BuilderGroup | undefined {
  const file = instanceFile(p, name.toLowerCase());
  return lookup(p, file)?.kind === 'file' ? (JSON.parse(readText(p, file)) as BuilderGroup) : undefined;
}

export function storedGroups(p: Process): BuilderGroup[] {
  const folder = `${root(p)}/instances`;
  return lookup(p, folder) ? readDirectory(p, folder).flatMap((name) => storedGroup(p, name) ?? []) : [];
}

function write(p: Process, path: string, text: string): void {
  makeFolders(p, path.slice(0, path.lastIndexOf('/')), 0o700);
  writeFile(p, path, text, 0o600);
}

export function saveGroup(p: Process, group: BuilderGroup): void {
  write(p, instanceFile(p, group.Name), JSON.stringify(group));
  touch(p, group.Name);
}

export const touch = (p: Process, name: string): void => write(p, `${root(p)}/activity/${name}`, rfc3339(p.now));

export function lastActivity(p: Process, name: string): string | undefined {
  const file = `${root(p)}/activity/${name}`;
  return lookup(p, file) ? readText(p, file) : undefined;
}

export function removeGroup(p: Process, name: string): void {
  for (const path of [instanceFile(p, name), `${root(p)}/activity/${name}`]) if (lookup(p, path)) unlink(p, path);
}

/** Which builder is in use for an engine; `--default` outlives a change of contexts. */
export function setCurrent(p: Process, endpoint: string, name: string, global: boolean, isDefault: boolean): void {
  write(p, `${root(p)}/current`, JSON.stringify({ Key: endpoint, Name: name, Global: global } satisfies Current));
  if (isDefault) write(p, `${root(p)}/defaults/${endpoint.replace(/[^\w.-]/g, '_')}`, name);
}

export function currentName(p: Process, endpoint: string): string | undefined {
  const file = `${root(p)}/current`, fallback = `${root(p)}/defaults/${endpoint.replace(/[^\w.-]/g, '_')}`;
  const { Key, Name, Global } = lookup(p, file) ? (JSON.parse(readText(p, file)) as Current) : { Key: '', Name: '', Global: false };
  const name = Key === endpoint || Global ? Name : lookup(p, fallback) ? readText(p, fallback) : '';
  return name !== '' && storedGroup(p, name) ? name : undefined;
}
