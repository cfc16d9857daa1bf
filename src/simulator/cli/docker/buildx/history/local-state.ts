/** What buildx itself notes of a build beside the builder: where its context and its Dockerfile were. */
import { lookup, readText, unlink, writeFile } from '../../../../kernel/files.ts';
import type { Process } from '../../../../kernel/process.ts';
import { makeFolders } from '../../config-file.ts';
import { configFolder } from '../../contexts.ts';

export interface LocalState {
  Target: string;
  LocalPath: string;
  DockerfilePath: string;
}

const fileOf = (p: Process, builder: string, node: string, ref: string): string => `${configFolder(p)}/buildx/refs/${builder}/${node}/${ref}`;

/** 25 letters and digits, as BuildKit names what it makes. */
export const newRef = (p: Process, key: string): string => p.kernel.random('build ref', `${key} ${p.pid} ${p.now}`).letters(25, 'abcdefghijklmnopqrstuvwxyz0123456789');

export function saveState(p: Process, builder: string, node: string, ref: string, state: LocalState): void {
  const path = fileOf(p, builder, node, ref);
  makeFolders(p, path.slice(0, path.lastIndexOf('/')));
  writeFile(p, path, JSON.stringify(state), 0o600);
}

export function readState(p: Process, builder: string, node: string, ref: string): LocalState | undefined {
  const path = fileOf(p, builder, node, ref);
  return lookup(p, path) ? (JSON.parse(readText(p, path)) as LocalState) : undefined;
}

export function forgetState(p: Process, builder: string, node: string, ref: string): void {
  const path = fileOf(p, builder, node, ref);
  if (lookup(p, path)) unlink(p, path);
}
