/** What find -printf and -ls show of a file. */
import { lookup } from '../kernel/files.ts';
import type { Inode } from '../kernel/inode.ts';
import type { Process } from '../kernel/process.ts';
import { groupName, userName } from './accounts.ts';
import { shortDate, strftime } from './dates.ts';
import { unescape } from './escapes.ts';
import type { Found } from './find-tests.ts';
import { modeString } from './mode.ts';
import { blocksOf, inodeNumber, linkCount, sizeOf } from './node-facts.ts';

const letterOf = (node: Inode): string => ({ file: 'f', directory: 'd', symlink: 'l', device: 'c', socket: 's', fifo: 'p' })[node.kind];

function timeField(letter: string, ms: number): string {
  if (letter === '@') return `${(ms / 1000).toFixed(10)}`;
  if (letter === '+') return strftime('%Y-%m-%d+%H:%M:%S.%N0', ms);
  if (letter === 'T') return strftime('%H:%M:%S.%N0', ms);
  if (letter === 'S') return strftime('%S.%N0', ms);
  return strftime(`%${letter}`, ms);
}

/** The first directive that means nothing. */
export const unknownDirective = (format: string): string | undefined => format.match(/%(?:[-+ #0]*\d*(?:\.\d+)?)(?:[TACB].|.)/gs)?.find((part) => !/[%pfhPHdskbnimMugUGyltacYDFS]$|[TACB].$/s.test(part));

export function printFormat(p: Process, found: Found, format: string): string {
  const { path, name, node, depth, start } = found;
  const folder = path.includes('/') ? path.replace(/\/[^/]*$/, '') || '/' : '.';
  const values: Record<string, () => string> = {
    p: () => path, f: () => name, h: () => folder, P: () => path.slice(start.length).replace(/^\//, ''), H: () => start, d: () => String(depth), s: () => String(sizeOf(node)), k: () => String(blocksOf(node)), b: () => String(blocksOf(node) * 2), n: () => String(linkCount(node)), i: () => String(inodeNumber(p, path, node)),
    m: () => (node.mode & 0o7777).toString(8), M: () => modeString(node), u: () => userName(p, node.uid), g: () => groupName(p, node.gid), U: () => String(node.uid), G: () => String(node.gid), y: () => letterOf(node), l: () => (node.kind === 'symlink' ? node.target : ''), t: () => timeField('c', node.mtime), a: () => timeField('c', node.mtime), c: () => timeField('c', node.mtime),
    Y: () => (node.kind === 'symlink' ? (lookup(p, path) ? letterOf(lookup(p, path)!) : 'N') : letterOf(node)), D: () => '65025', F: () => p.ns.mounts.locate(path, p.cwd, false).mount.fileSystem.type,
  };
  // Escapes belong to the format alone, not to the names put into it.
  return format.split(/(\\c[\s\S]*|%(?:[-+ #0]*\d*(?:\.\d+)?)(?:[TACB].|.))/).map((part) => {
    if (part.startsWith('\\c')) return '';
    const directive = /^%([-+ #0]*)(\d*)(?:\.(\d+))?(?:([TACB])(.)|(.))$/s.exec(part);
    if (!directive) return unescape(part.replace(/\\0(?![0-7])/g, '\\000'));
    const [, marks = '', width, precision, time, field, letter] = directive;
    if (letter === '%') return '%';
    let text = time ? timeField(field!, node.mtime) : values[letter!]?.();
    if (text === undefined) return part;
    if (precision !== undefined) text = text.slice(0, Number(precision));
    return marks.includes('-') ? text.padEnd(Number(width || 0)) : text.padStart(Number(width || 0), marks.includes('0') ? '0' : ' ');
  }).join('');
}

export function listLine(p: Process, { path, node }: Found): string {
  const size = node.kind === 'device' ? `${node.major}, ${String(node.minor).padStart(3)}` : String(sizeOf(node));
  const target = node.kind === 'symlink' ? ` -> ${node.target}` : '';
  return `${String(inodeNumber(p, path, node)).padStart(9)} ${String(blocksOf(node)).padStart(6)} ${modeString(node)} ${String(linkCount(node)).padStart(3)} ${userName(p, node.uid).padEnd(8)} ${groupName(p, node.gid).padEnd(8)} ${size.padStart(8)} ${shortDate(node.mtime, p.now)} ${path}${target}\n`;
}
