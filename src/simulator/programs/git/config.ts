/** git's settings: of the user below those of the repository. */
import { lookup, readText, writeFile } from '../../kernel/files.ts';
import type { Process } from '../../kernel/process.ts';
import type { Repository } from './repository.ts';

export const globalConfig = (p: Process): string => `${p.env.get('HOME') ?? '/root'}/.gitconfig`;

/** Entries of a file in order: `remote.origin.url` and its value. */
export function configEntries(p: Process, path: string): [string, string][] {
  if (!lookup(p, path)) return [];
  const out: [string, string][] = [];
  let section = '';
  for (const line of readText(p, path).split('\n')) {
    const head = /^\s*\[([\w.-]+)(?:\s+"(.*)")?\]/.exec(line), entry = /^\s*([\w-]+)\s*(?:=\s*(.*?))?\s*$/.exec(line);
    if (head) section = head[2] === undefined ? head[1]!.toLowerCase() : `${head[1]!.toLowerCase()}.${head[2]}`;
    else if (entry) out.push([`${section}.${entry[1]!.toLowerCase()}`, (entry[2] ?? 'true').replace(/^"(.*)"$/, '$1')]);
  }
  return out;
}

/** Settings of `git -c name=value`, by process. */
export const given = new WeakMap<Process, [string, string][]>();

export function readConfig(p: Process, repository: Repository | undefined): Map<string, string> {
  return new Map([...configEntries(p, globalConfig(p)), ...(repository ? configEntries(p, `${repository.folder}/config`) : []), ...(given.get(p) ?? [])]);
}

/** Section, subsection and name of a key. */
export function splitKey(key: string): { section: string; name: string } {
  const first = key.indexOf('.'), last = key.lastIndexOf('.');
  return { section: first === last ? key.slice(0, first) : `${key.slice(0, first)} "${key.slice(first + 1, last)}"`, name: key.slice(last + 1) };
}

/** Sets a key, or takes it away where there is no value. `add`: beside what is there. */
export function setConfig(p: Process, path: string, key: string, value: string | undefined, add = false): void {
  const { section, name } = splitKey(key), lines = lookup(p, path) ? readText(p, path).replace(/\n$/, '').split('\n').filter((line, i) => line !== '' || i > 0) : [];
  const start = lines.findIndex((line) => line.trim() === `[${section}]`);
  if (start < 0) {
    if (value !== undefined) lines.push(`[${section}]`, `\t${name} = ${value}`);
  } else {
    let end = start + 1;
    while (end < lines.length && !lines[end]!.startsWith('[')) end++;
    const at = lines.findIndex((line, i) => i > start && i < end && line.trim().toLowerCase().startsWith(`${name.toLowerCase()} =`));
    if (value === undefined) {
      if (at >= 0) lines.splice(at, 1);
      if (end - start <= 2 && at >= 0) lines.splice(start, 1);
    } else if (at >= 0 && !add) lines[at] = `\t${name} = ${value}`;
    else lines.splice(end, 0, `\t${name} = ${value}`);
  }
  writeFile(p, path, lines.length === 0 ? '' : `${lines.join('\n')}\n`);
}

/** Takes a section with all it holds away; whether there was one. */
export function removeSection(p: Process, path: string, section: string): boolean {
  let inside = false, found = false;
  const kept = readText(p, path).split('\n').filter((line) => {
    if (line.startsWith('[')) inside = line.trim() === `[${section}]`;
    found ||= inside;
    return !inside;
  });
  if (found) writeFile(p, path, kept.join('\n'));
  return found;
}

/** Gives a section another name; whether there is one. */
export function renameSection(p: Process, path: string, from: string, to: string): boolean {
  const lines = lookup(p, path) ? readText(p, path).split('\n') : [], at = lines.findIndex((line) => line.trim() === `[${from}]`);
  if (at < 0) return false;
  lines[at] = `[${to}]`;
  writeFile(p, path, lines.join('\n'));
  return true;
}
