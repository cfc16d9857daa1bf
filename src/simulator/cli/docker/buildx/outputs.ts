/** --output, --push and --load: where the result of a build goes. */
import { Errno } from '../../../kernel/errno.ts';
import { changeAttributes, lookup, makeDirectory, makeSymlink, writeFile } from '../../../kernel/files.ts';
import { contentOf, type DirectoryNode, type Inode } from '../../../kernel/inode.ts';
import type { Process } from '../../../kernel/process.ts';
import { packTar, type TarEntry } from '../../../kernel/tar.ts';
import { csvFields } from './csv-fields.ts';
import { CliError } from '../errors.ts';

export interface Output {
  type: string;
  destination: string;
  attributes: Record<string, string>;
}

/** @throws CliError with buildx's words */
export function readOutput(spec: string): Output {
  const fields = csvFields(spec);
  if (fields.length === 1 && fields[0] === spec && !spec.startsWith('type=')) return { type: spec === '-' ? 'tar' : 'local', destination: spec, attributes: {} };
  const output: Output = { type: '', destination: '', attributes: {} };
  for (const field of fields) {
    const at = field.indexOf('=');
    if (at < 0) throw new CliError(`ERROR: invalid value ${field}`);
    const key = field.slice(0, at).trim().toLowerCase(), value = field.slice(at + 1);
    if (key === 'type') output.type = value;
    else if (key === 'dest') output.destination = value;
    else output.attributes[key] = value;
  }
  if (output.type === '') throw new CliError('ERROR: type is required for output');
  return output;
}

const FOLDERS = new Set(['local']), FILES = new Set(['tar', 'oci', 'docker']);

/** Whether it is a folder or a file that is written; an image of the engine is neither. */
export function writtenAs({ type, attributes }: Output): 'folder' | 'file' | undefined {
  if (FOLDERS.has(type)) return 'folder';
  if (!FILES.has(type)) return undefined;
  return type !== 'tar' && /^(0|f|false)$/i.test(attributes['tar'] ?? '') ? 'folder' : 'file';
}

/** An archive of Docker's without a place to go is the engine's image. */
export const goesToStandardOutput = (output: Output): boolean => writtenAs(output) === 'file' && (output.destination === '-' || (output.destination === '' && output.type !== 'docker'));

/** What is wrong with where it would go; undefined where nothing is. */
export function outputTrouble(p: Process, output: Output): string | undefined {
  const { type, destination } = output, node = destination === '' || destination === '-' ? undefined : lookup(p, destination);
  switch (writtenAs(output)) {
    case 'folder':
      if (destination === '') return `dest is required for ${type} exporter`;
      if (destination === '-') return `dest cannot be stdout for ${type} exporter`;
      return node && node.kind !== 'directory' ? `destination directory ${destination} is a file` : undefined;
    case 'file':
      if (goesToStandardOutput(output) && p.files.get(1)?.tty) return `dest file is required for ${type} exporter. refusing to write to console`;
      return node?.kind === 'directory' ? `destination file ${destination} is a directory` : undefined;
    default: return ['image', 'registry', 'cacheonly'].includes(type) ? undefined : `failed to solve: exporter ${JSON.stringify(type)} could not be found`;
  }
}

/** Writes the files of a build below a folder, over what is there. @throws CliError */
export function writeFolder(p: Process, tree: DirectoryNode, folder: string): void {
  try {
    if (!lookup(p, folder)) makeFolders(p, folder);
    for (const [name, node] of tree.entries) writeNode(p, node, `${folder === '/' ? '' : folder}/${name}`);
  } catch (error) {
    if (error instanceof Errno) throw new CliError(`ERROR: failed to build: failed to solve: error from receiver: failed to write to ${folder}: ${error.goText}`);
    throw error;
  }
}

function makeFolders(p: Process, path: string): void {
  const parts = path.split('/');
  for (let depth = 1; depth <= parts.length; depth++) {
    const at = parts.slice(0, depth).join('/');
    if (at !== '' && !lookup(p, at)) makeDirectory(p, at);
  }
}

function writeNode(p: Process, node: Inode, path: string): void {
  if (node.kind === 'directory') {
    if (!lookup(p, path)) makeDirectory(p, path);
    for (const [name, child] of node.entries) writeNode(p, child, `${path}/${name}`);
  } else if (node.kind === 'symlink') {
    if (!lookup(p, path, false)) makeSymlink(p, node.target, path);
  } else if (node.kind === 'file') {
    // Of a program only the beginning is there, and a busybox is hundreds of them.
    writeFile(p, path, node.data.slice(0, node.size));
    changeAttributes(p, path, (made) => {
      made.mode = node.mode;
      made.mtime = node.mtime;
      if (made.kind !== 'file') return;
      made.size = node.size;
      if (node.program !== undefined) made.program = node.program;
    });
  }
}

/** The files as a tar archive. */
export function tarOf(tree: DirectoryNode): Uint8Array {
  const entries: TarEntry[] = [];
  const visit = (node: Inode, name: string): void => {
    const common = { mode: node.mode, uid: node.uid, gid: node.gid, mtime: Math.floor(node.mtime / 1000) };
    if (node.kind === 'directory') {
      if (name !== '') entries.push({ ...common, name: `${name}/`, type: 'directory' });
      for (const [own, child] of [...node.entries].sort(([a], [b]) => (a < b ? -1 : 1))) visit(child, name === '' ? own : `${name}/${own}`);
    } else if (node.kind === 'symlink') entries.push({ ...common, name, type: 'symlink', target: node.target });
    else if (node.kind === 'file') entries.push({ ...common, name, type: 'file', data: contentOf(node) });
  };
  visit(tree, '');
  return packTar(entries);
}
