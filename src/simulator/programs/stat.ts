import { Errno } from '../kernel/errno.ts';
import { stat as statFile } from '../kernel/files.ts';
import type { Inode } from '../kernel/inode.ts';
import type { Process } from '../kernel/process.ts';
import { groupName, userName } from './accounts.ts';
import { strftime } from './dates.ts';
import { unescape } from './escapes.ts';
import { inQuotes } from './quoting.ts';
import { modeString } from './mode.ts';
import { inodeNumber, kindNames, linkCount, sizeOf } from './node-facts.ts';
import { missingOperand } from './operands.ts';
import { complain, type Tool } from './tool.ts';

export const stat: Tool = {
  name: 'stat', usage: 'FILE...', summary: 'Show what is known of a file',
  options: [{ short: 'c', long: 'format', value: true }, { long: 'printf', value: true }, { short: 'L', long: 'dereference' }, { short: 't', long: 'terse' }, { short: 'f', long: 'file-system' }, { long: 'cached', value: true, words: [['default'], ['never'], ['always']] }],
  *run(p, call) {
    const { options, operands, flavour } = call;
    if (operands.length === 0) return yield* missingOperand(p, call);
    const printf = options.value('printf'), format = options.value('c');
    let status = 0;
    for (const path of operands) {
      try {
        const node = statFile(p, path, options.has('L'));
        // Nothing here is labelled.
        if (flavour === 'gnu' && !options.has('f') && /%[-#0+ ]*\d*C/.test((printf ?? format ?? '').replaceAll('%%', ''))) {
          yield* complain(p, `stat: failed to get security context of ${inQuotes(path)}: No data available`);
          status = 1;
        }
        if (options.has('f')) yield* p.write(1, fileSystemText(p, path, format, flavour === 'gnu'));
        else if (printf !== undefined) {
          const text = statFormat(p, path, node, unescape(printf)), wrong = [...text.matchAll(/\\([^\\])/g)];
          for (const [, letter] of wrong) yield* complain(p, `stat: warning: unrecognized escape '\\${letter}'`);
          yield* p.write(1, text.replace(/\\([^\\])/g, '$1'));
        }
        else yield* p.write(1, format !== undefined ? `${statFormat(p, path, node, format, flavour === 'gnu')}\n` : options.has('t') ? `${statFormat(p, path, node, '%n %s %b %f %u %g %D %i %h %t %T %X %Y %Z %W %o')}\n` : statText(p, path, node, flavour));
      } catch (error) {
        if (!(error instanceof Errno) || error.code === 'EPIPE') throw error;
        yield* complain(p, flavour === 'gnu' ? `stat: ${options.has('f') ? 'cannot read file system information for' : 'cannot statx'} ${inQuotes(path)}: ${error.strerror}` : `stat: can't stat '${path}': ${error.strerror}`);
        status = 1;
      }
    }
    return status;
  },
};

const TYPES = { file: 0o100000, directory: 0o040000, symlink: 0o120000, device: 0o020000, socket: 0o140000, fifo: 0o010000 } as const;

/** 512-byte blocks, in units of what the file system allocates. */
const blocks = (node: Inode): number => (node.kind === 'file' ? Math.ceil(node.size / 4096) * 8 : node.kind === 'directory' ? 8 : 0);

function statFormat(p: Process, path: string, node: Inode, format: string, gnu = true): string {
  const full = strftime('%F %T.%N %z', node.mtime), seconds = String(Math.floor(node.mtime / 1000));
  const values: Record<string, () => string> = {
    a: () => (node.mode & 0o7777).toString(8), A: () => modeString(node), n: () => path, s: () => String(sizeOf(node)), u: () => String(node.uid), U: () => userName(p, node.uid), g: () => String(node.gid), G: () => groupName(p, node.gid),
    x: () => full, y: () => full, z: () => full, w: () => full, X: () => seconds, Y: () => seconds, Z: () => seconds, W: () => seconds, F: () => (node.kind === 'file' && node.size === 0 ? 'regular empty file' : kindNames[node.kind]), h: () => String(linkCount(node)), i: () => String(inodeNumber(p, path, node)),
    b: () => String(blocks(node)), B: () => '512', o: () => '4096', d: () => '65025', D: () => 'fe01', f: () => (TYPES[node.kind] | node.mode).toString(16), t: () => (node.kind === 'device' ? node.major.toString(16) : '0'), T: () => (node.kind === 'device' ? node.minor.toString(16) : '0'), m: () => '/', r: () => (node.kind === 'device' ? String(node.major * 256 + node.minor) : '0'), R: () => (node.kind === 'device' ? (node.major * 256 + node.minor).toString(16) : '0'), C: () => '?',
    N: () => (node.kind === 'symlink' ? `${inQuotes(path)} -> ${inQuotes(node.target)}` : inQuotes(path)),
  };
  // Major and minor numbers of a device apart (GNU's).
  const halves: Record<string, () => string> = { Hd: () => '254', Ld: () => '1', Hr: () => (node.kind === 'device' ? String(node.major) : '0'), Lr: () => (node.kind === 'device' ? String(node.minor) : '0') };
  return format.replace(/%([-#0+ ]*)(\d*)(?:\.(\d+))?([HL]?[a-zA-Z%])/g, (_, marks: string, width: string, precision: string | undefined, letter: string) => {
    if (letter === '%') return '%';
    const known = values[letter] ?? (gnu ? halves[letter] : undefined);
    if (!known) return gnu ? `?${letter.slice(1)}` : letter;
    let text = known();
    if (gnu && /^\d+$/.test(text) && 'sdbBhugoi'.includes(letter)) text = (marks.includes('+') ? '+' : marks.includes(' ') ? ' ' : '') + text.padStart(Number(precision ?? 0), '0');
    else if (precision !== undefined && 'YXZW'.includes(letter)) text += Number(precision) > 0 ? `.${'0'.repeat(Number(precision))}` : '';
    else if (precision !== undefined && letter !== 'Y') text = text.slice(0, Number(precision));
    if (marks.includes('#') && letter === 'a') text = `0${text}`;
    return marks.includes('-') ? text.padEnd(Number(width)) : text.padStart(Number(width), marks.includes('0') && 'aAbBdDfghiostTuXYZW'.includes(letter) ? '0' : ' ');
  });
}


function statText(p: Process, path: string, node: Inode, flavour: 'gnu' | 'busybox'): string {
  const show = (format: string): string => statFormat(p, path, node, format);
  const name = node.kind === 'symlink' ? (flavour === 'gnu' ? `${path} -> ${node.target}` : `'${path}' -> '${node.target}'`) : path;
  const device = flavour === 'gnu' ? 'Device: 254,1' : 'Device: fe01h/65025d';
  return `  File: ${name}\n  Size: ${show('%-10s')}\tBlocks: ${show('%-10b')} IO Block: ${show('%-6o')} ${show('%F')}\n${device}\tInode: ${show('%-10i')}  Links: ${node.kind === 'device' ? `${show('%-5h')} Device type: ${show('%t,%T')}` : show('%h')}\n`
    + `Access: (${(node.mode & 0o7777).toString(8).padStart(4, '0')}/${modeString(node)})  Uid: (${show('%5u')}/${show('%8U')})   Gid: (${show('%5g')}/${show('%8G')})\nAccess: ${show('%x')}\nModify: ${show('%y')}\nChange: ${show('%z')}\n${flavour === 'gnu' ? ` Birth: ${show('%w')}\n` : ''}`;
}

/** What stat -f tells of the file system; its figures are those of df. */
function fileSystemText(p: Process, path: string, format: string | undefined, gnu: boolean): string {
  const type = p.ns.mounts.locate(path, p.cwd).mount.fileSystem.type;
  if (format !== undefined) return `${format.replace(/%([a-zA-Z])/g, (_, letter: string) => ({ n: path, T: type, s: '4096', S: '4096', b: '25720320', f: '20971520', a: '19660800', c: '6553600', d: '6242304', l: '255', i: 'fe0100000000', t: 'ef53' })[letter] ?? (gnu ? '?' : letter))}\n`;
  return `  File: "${path}"\n    ID: fe0100000000 Namelen: 255     Type: ${type}\nBlock size: 4096       Fundamental block size: 4096\nBlocks: Total: 25720320   Free: 20971520   Available: 19660800\nInodes: Total: 6553600    Free: 6242304\n`;
}
