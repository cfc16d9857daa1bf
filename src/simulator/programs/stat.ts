import { Errno } from '../kernel/errno.ts';
import { stat as statFile } from '../kernel/files.ts';
import type { Inode } from '../kernel/inode.ts';
import type { Process } from '../kernel/process.ts';
import { groupName, userName } from './accounts.ts';
import { strftime } from './dates.ts';
import { sizeOf } from './ls.ts';
import { modeString } from './mode.ts';
import { kindNames } from './node-facts.ts';
import { complain, type Tool } from './tool.ts';

export const stat: Tool = {
  name: 'stat', usage: 'FILE...', summary: 'Show what is known of a file', options: [{ short: 'c', long: 'format', value: true }, { short: 'L', long: 'dereference' }, { short: 't' }, { short: 'f' }],
  *run(p, { options, operands, flavour }) {
    let status = 0;
    for (const path of operands) {
      try {
        const node = statFile(p, path, options.has('L'));
        yield* p.write(1, options.has('c') ? `${statFormat(p, path, node, options.value('c')!)}\n` : statText(p, path, node));
      } catch (error) {
        if (!(error instanceof Errno) || error.code === 'EPIPE') throw error;
        yield* complain(p, flavour === 'gnu' ? `stat: cannot statx '${path}': ${error.strerror}` : `stat: can't stat '${path}': ${error.strerror}`);
        status = 1;
      }
    }
    return status;
  },
};

function statFormat(p: Process, path: string, node: Inode, format: string): string {
  const values: Record<string, string> = {
    a: (node.mode & 0o7777).toString(8), A: modeString(node), n: path, s: String(sizeOf(node)), u: String(node.uid), U: userName(p, node.uid), g: String(node.gid), G: groupName(p, node.gid), y: strftime('%F %T.%N %z', node.mtime), Y: String(Math.floor(node.mtime / 1000)),
    F: node.kind === 'file' && node.size === 0 ? 'regular empty file' : kindNames[node.kind], h: '1', b: String(Math.ceil(sizeOf(node) / 512)), N: node.kind === 'symlink' ? `'${path}' -> '${node.target}'` : `'${path}'`,
  };
  return format.replace(/%([a-zA-Z%])/g, (whole, letter: string) => (letter === '%' ? '%' : values[letter] ?? whole));
}

function statText(p: Process, path: string, node: Inode): string {
  const time = strftime('%F %T.%N %z', node.mtime);
  return `  File: ${path}${node.kind === 'symlink' ? ` -> ${node.target}` : ''}\n  Size: ${String(sizeOf(node)).padEnd(10)}\tBlocks: ${String(Math.ceil(sizeOf(node) / 512)).padEnd(10)} IO Block: 4096   ${statFormat(p, path, node, '%F')}\nDevice: 254,1\tInode: 131073      Links: 1\n`
    + `Access: (${(node.mode & 0o7777).toString(8).padStart(4, '0')}/${modeString(node)})  Uid: (${String(node.uid).padStart(5)}/${userName(p, node.uid).padStart(8)})   Gid: (${String(node.gid).padStart(5)}/${groupName(p, node.gid).padStart(8)})\nAccess: ${time}\nModify: ${time}\nChange: ${time}\n Birth: ${time}\n`;
}
