import { Errno } from '../kernel/errno.ts';
import { stat as statFile } from '../kernel/files.ts';
import type { Inode } from '../kernel/inode.ts';
import type { Process } from '../kernel/process.ts';
import { groupName, userName } from './accounts.ts';
import { strftime } from './dates.ts';
import { unescape } from './escapes.ts';
import { shellQuoted } from './ls-names.ts';
import { modeString } from './mode.ts';
import { inodeNumber, kindNames, linkCount, sizeOf } from './node-facts.ts';
import { missingOperand } from './operands.ts';
import { complain, type Tool } from './tool.ts';

export const stat: Tool = {
  name: 'stat', usage: 'FILE...', summary: 'Show what is known of a file',
  options: [{ short: 'c', long: 'format', value: true }, { long: 'printf', value: true }, { short: 'L', long: 'dereference' }, { short: 't', long: 'terse' }, { short: 'f', long: 'file-system' }, { long: 'cached', value: true }],
  *run(p, call) {
    const { options, operands, flavour } = call;
    if (operands.length === 0) return yield* missingOperand(p, call);
    const printf = options.value('printf'), format = options.value('c');
    let status = 0;
    for (const path of operands) {
      try {
        const node = statFile(p, path, options.has('L'));
        if (options.has('f')) yield* p.write(1, fileSystemText(p, path, format));
        else if (printf !== undefined) yield* p.write(1, statFormat(p, path, node, unescape(printf)));
        else yield* p.write(1, format !== undefined ? `${statFormat(p, path, node, format)}\n` : options.has('t') ? `${statFormat(p, path, node, '%n %s %b %f %u %g %D %i %h %t %T %X %Y %Z %W %o')}\n` : statText(p, path, node, flavour));
      } catch (error) {
        if (!(error instanceof Errno) || error.code === 'EPIPE') throw error;
        yield* complain(p, flavour === 'gnu' ? `stat: cannot statx '${path}': ${error.strerror}` : `stat: can't stat '${path}': ${error.strerror}`);
        status = 1;
      }
    }
    return status;
  },
};

const TYPES = { file: 0o100000, directory: 0o040000, symlink: 0o120000, device: 0o020000, socket: 0o140000, fifo: 0o010000 } as const;

/** 512-byte blocks, in units of what the file system allocates. */
const blocks = (node: Inode): number => (node.kind === 'file' ? Math.ceil(node.size / 4096) * 8 : node.kind === 'directory' ? 8 : 0);

function statFormat(p: Process, path: string, node: Inode, format: string): string {
  const full = strftime('%F %T.%N %z', node.mtime), seconds = String(Math.floor(node.mtime / 1000));
  const values: Record<string, () => string> = {
    a: () => (node.mode & 0o7777).toString(8), A: () => modeString(node), n: () => path, s: () => String(sizeOf(node)), u: () => String(node.uid), U: () => userName(p, node.uid), g: () => String(node.gid), G: () => groupName(p, node.gid),
    x: () => full, y: () => full, z: () => full, w: () => full, X: () => seconds, Y: () => seconds, Z: () => seconds, W: () => seconds, F: () => (node.kind === 'file' && node.size === 0 ? 'regular empty file' : kindNames[node.kind]), h: () => String(linkCount(node)), i: () => String(inodeNumber(p, path, node)),
    b: () => String(blocks(node)), B: () => '512', o: () => '4096', d: () => '65025', D: () => 'fe01', f: () => (TYPES[node.kind] | node.mode).toString(16), t: () => (node.kind === 'device' ? node.major.toString(16) : '0'), T: () => (node.kind === 'device' ? node.minor.toString(16) : '0'), m: () => '/', C: () => '?',
    N: () => (node.kind === 'symlink' ? `${alwaysQuoted(path)} -> ${alwaysQuoted(node.target)}` : alwaysQuoted(path)),
  };
  return format.replace(/%([-#0+ ]*)(\d*)(?:\.(\d+))?([a-zA-Z%])/g, (whole, marks: string, width: string, precision: string | undefined, letter: string) => {
    if (letter === '%') return '%';
    if (!values[letter]) return whole;
    let text = values[letter]();
    if (precision !== undefined && 'YXZW'.includes(letter)) text += `.${'0'.repeat(Number(precision))}`;
    else if (precision !== undefined && letter !== 'Y') text = text.slice(0, Number(precision));
    if (marks.includes('#') && letter === 'a') text = `0${text}`;
    return marks.includes('-') ? text.padEnd(Number(width)) : text.padStart(Number(width), marks.includes('0') && 'aAbBdDfghiostTuXYZW'.includes(letter) ? '0' : ' ');
  });
}

const alwaysQuoted = (name: string): string => (shellQuoted(name) === name ? `'${name}'` : shellQuoted(name));

function statText(p: Process, path: string, node: Inode, flavour: 'gnu' | 'busybox'): string {
  const show = (format: string): string => statFormat(p, path, node, format);
  const name = node.kind === 'symlink' ? (flavour === 'gnu' ? `${path} -> ${node.target}` : `'${path}' -> '${node.target}'`) : path;
  const device = flavour === 'gnu' ? 'Device: 254,1' : 'Device: fe01h/65025d';
  return `  File: ${name}\n  Size: ${show('%-10s')}\tBlocks: ${show('%-10b')} IO Block: ${show('%-6o')} ${show('%F')}\n${device}\tInode: ${show('%-10i')}  Links: ${node.kind === 'device' ? `${show('%-5h')} Device type: ${show('%t,%T')}` : show('%h')}\n`
    + `Access: (${(node.mode & 0o7777).toString(8).padStart(4, '0')}/${modeString(node)})  Uid: (${show('%5u')}/${show('%8U')})   Gid: (${show('%5g')}/${show('%8G')})\nAccess: ${show('%x')}\nModify: ${show('%y')}\nChange: ${show('%z')}\n${flavour === 'gnu' ? ` Birth: ${show('%w')}\n` : ''}`;
}

/** What stat -f tells of the file system; its figures are those of df. */
function fileSystemText(p: Process, path: string, format: string | undefined): string {
  const type = p.ns.mounts.locate(path, p.cwd).mount.fileSystem.type;
  if (format !== undefined) return `${format.replace(/%([nTsSbfa])/g, (_, letter: string) => ({ n: path, T: type, s: '4096', S: '4096', b: '25720320', f: '20971520', a: '19660800' })[letter]!)}\n`;
  return `  File: "${path}"\n    ID: fe0100000000 Namelen: 255     Type: ${type}\nBlock size: 4096       Fundamental block size: 4096\nBlocks: Total: 25720320   Free: 20971520   Available: 19660800\nInodes: Total: 6553600    Free: 6242304\n`;
}
