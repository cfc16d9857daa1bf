/** package.json: what is read of it, and what it is called. */
import { lookup, readText, writeFile } from '../../kernel/files.ts';
import type { Process } from '../../kernel/process.ts';
import { at } from './failure.ts';

export interface Manifest {
  name?: string;
  version?: string;
  scripts?: Record<string, string>;
  dependencies?: Record<string, string>;
  devDependencies?: Record<string, string>;
}

/** package.json is no JSON. Where the mistake stands the engine of the page would say in words of its own: the line of it is left out. */
export class Unreadable extends Error {}

export function manifestOf(p: Process): Manifest | undefined {
  if (lookup(p, at(p, 'package.json'))?.kind !== 'file') return undefined;
  try {
    const read = JSON.parse(readText(p, at(p, 'package.json'))) as unknown;
    return typeof read === 'object' && read !== null && !Array.isArray(read) ? read as Manifest : {};
  } catch {
    throw new Unreadable();
  }
}

export const writeManifest = (p: Process, manifest: object): void => writeFile(p, at(p, 'package.json'), `${JSON.stringify(manifest, null, 2)}\n`);

/** name@version, for a package that has both. */
export const idOf = ({ name, version }: Manifest): string | undefined => (name && version ? `${name}@${version}` : undefined);
