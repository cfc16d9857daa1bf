/** The contexts in the configuration folder. */
import { lookup, readDirectory, readText } from '../../../kernel/files.ts';
import type { Process } from '../../../kernel/process.ts';
import { configFolder, type ContextMeta } from '../contexts.ts';

/** All stored contexts by name. */
export function storedContexts(p: Process, folder = configFolder(p)): ContextMeta[] {
  const root = `${folder}/contexts/meta`;
  if (!lookup(p, root)) return [];
  const found = readDirectory(p, root).filter((name) => lookup(p, `${root}/${name}/meta.json`)).map((name) => JSON.parse(readText(p, `${root}/${name}/meta.json`)) as ContextMeta);
  return found.sort((a, b) => (a.Name < b.Name ? -1 : 1));
}
