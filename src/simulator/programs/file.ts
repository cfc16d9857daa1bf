import { decode } from '../kernel/bytes.ts';
import { lookup } from '../kernel/files.ts';
import { contentOf, type Inode } from '../kernel/inode.ts';
import { kindNames } from './node-facts.ts';
import type { Tool } from './tool.ts';

export const file: Tool = {
  name: 'file', only: 'gnu', usage: 'FILE...', summary: 'Say what kind of file it is', options: [{ short: 'b' }],
  *run(p, { options, operands }) {
    for (const path of operands) {
      const node = lookup(p, path, false);
      yield* p.write(1, `${options.has('b') ? '' : `${path}: `}${node ? describe(node) : `cannot open \`${path}' (No such file or directory)`}\n`);
    }
    return 0;
  },
};

function describe(node: Inode): string {
  if (node.kind === 'directory') return 'directory';
  if (node.kind === 'symlink') return `symbolic link to ${node.target}`;
  if (node.kind !== 'file') return kindNames[node.kind];
  if (node.program) return 'ELF 64-bit LSB pie executable, x86-64, version 1 (SYSV), dynamically linked, stripped';
  if (node.size === 0) return 'empty';
  const text = decode(contentOf(node).subarray(0, 4096));
  if (text.includes('\ufffd') || text.includes('\0')) return 'data';
  if (text.startsWith('#!')) return `${/python/.test(text) ? 'Python' : 'POSIX shell'} script, ASCII text executable`;
  if (/^\s*[{[]/.test(text)) return 'JSON text data';
  return /[^\x00-\x7f]/.test(text) ? 'Unicode text, UTF-8 text' : 'ASCII text';
}
