/** Which files bash takes for machine code, and what is read of a script. */
import { decode } from '../../kernel/bytes.ts';
import { lookup, readFile } from '../../kernel/files.ts';
import { contentOf, type FileNode } from '../../kernel/inode.ts';
import type { Process } from '../../kernel/process.ts';

/** So much of a script bash looks at before it runs it, bytes; and more NULs than so many are too much for `source`. */
const SAMPLE = 80, MOST_NULS = 256;

const fileAt = (p: Process, path: string): FileNode | undefined => {
  const node = lookup(p, path);
  return node?.kind === 'file' ? node : undefined;
};

/** A program, or a NUL in the first line: bash does not run it as a script. The rest of it is not read for that. */
export function isBinaryFile(p: Process, path: string): boolean {
  const node = fileAt(p, path);
  if (!node || node.generate) return false;
  return node.program !== undefined || decode(contentOf(node).subarray(0, SAMPLE)).split('\n')[0]!.includes('\0');
}

/** `source` is more patient: it looks at what it has read. */
export function isTooBinary(p: Process, path: string): boolean {
  const node = fileAt(p, path);
  if (!node || node.generate) return false;
  return node.program !== undefined || contentOf(node).filter((byte) => byte === 0).length > MOST_NULS;
}

/**
 * A script's text: NULs are passed over. ash and dash read on in machine code; nobody simulates that, so its magic number
 * stands for all of it.
 */
export const scriptText = (p: Process, path: string): string => (fileAt(p, path)?.program !== undefined ? '\x7fELF' : decode(readFile(p, path)).replaceAll('\0', ''));
