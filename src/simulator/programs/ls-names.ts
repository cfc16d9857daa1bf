/** How ls shows a name: its colour, its mark, its quotes. */
import type { Inode } from '../kernel/inode.ts';
import { escaped, inQuotes, shellQuoted } from './quoting.ts';
import type { Flavour } from './tool.ts';

const busyboxColours: Partial<Record<Inode['kind'], string>> = { directory: '1;34', symlink: '1;36', socket: '1;35', device: '1;33', fifo: '0;33' };

/** Colours of LS_COLORS by kind (`di`, `ln`, `ex` …) and by the ends of names; what it does not name has the built-in colour. */
export type Colours = ReadonlyMap<string, string>;

export function coloursOf(text: string | undefined): Colours | undefined {
  if (text === undefined || text === '') return undefined;
  return new Map(text.split(':').flatMap((part) => {
    const at = part.indexOf('=');
    return at < 0 ? [] : [[part.slice(0, at), part.slice(at + 1)] as const];
  }));
}

/** The names of kinds in LS_COLORS. */
function kindOf(node: Inode): string {
  const { kind, mode } = node;
  if (kind === 'directory') return (mode & 0o1002) === 0o1002 ? 'tw' : (mode & 0o1000) !== 0 ? 'st' : (mode & 0o002) !== 0 ? 'ow' : 'di';
  if (kind !== 'file') return { symlink: 'ln', socket: 'so', device: 'cd', fifo: 'pi' }[kind];
  return (mode & 0o4000) !== 0 ? 'su' : (mode & 0o2000) !== 0 ? 'sg' : (mode & 0o111) !== 0 ? 'ex' : 'fi';
}

/** The colours of GNU's built-in table; busybox has fewer. */
export function colourOf(name: string, node: Inode, flavour: Flavour, own?: Colours): string {
  if (own && flavour === 'gnu') {
    const kind = kindOf(node), set = own.get(kind);
    if (set !== undefined && set !== 'target' && kind !== 'fi') return /^0*$/.test(set) ? '' : set;
    if (kind === 'fi') {
      const ending = [...own.keys()].filter((key) => key.startsWith('*') && name.endsWith(key.slice(1))).at(-1);
      return (ending === undefined ? set : own.get(ending)) ?? '';
    }
  }
  if (flavour === 'busybox') return busyboxColours[node.kind] ?? ((node.mode & 0o111) !== 0 ? '1;32' : '0;0');
  switch (node.kind) {
    case 'directory': return (node.mode & 0o1002) === 0o1002 ? '30;42' : (node.mode & 0o1000) !== 0 ? '37;44' : (node.mode & 0o002) !== 0 ? '34;42' : '01;34';
    case 'symlink': return '01;36';
    case 'socket': return '01;35';
    case 'device': return '40;33;01';
    case 'fifo': return '40;33';
    default: break;
  }
  if ((node.mode & 0o4000) !== 0) return '37;41';
  if ((node.mode & 0o2000) !== 0) return '30;43';
  if ((node.mode & 0o111) !== 0) return '01;32';
  return /\.(tar|tgz|gz|zip|xz|bz2|zst|deb|rpm|jar)$/.test(name) ? '01;31' : /\.(jpg|jpeg|gif|png|svg|webp|mp4)$/.test(name) ? '01;35' : '';
}

/** -F's and -p's mark behind a name. */
export function markOf(node: Inode, style: 'F' | 'p' | 'file-type' | undefined): string {
  if (style === undefined) return '';
  if (node.kind === 'directory') return '/';
  if (style === 'p') return '';
  if (node.kind === 'symlink') return '@';
  if (node.kind === 'socket') return '=';
  if (node.kind === 'fifo') return '|';
  return style === 'F' && node.kind === 'file' && (node.mode & 0o111) !== 0 ? '*' : '';
}

/** -Q. */
export const cQuoted = (name: string): string => `"${name.replace(/["\\]/g, '\\$&').replace(/[\x00-\x1f\x7f]/g, escaped)}"`;

/** -b: what a shell or a terminal would stumble over, behind a backslash. */
const cEscaped = (name: string): string => name.replace(/[\\ ]/g, '\\$&').replace(/[\x00-\x1f\x7f]/g, escaped);

/** The values of --quoting-style that change anything. */
export const QUOTINGS: Readonly<Record<string, (name: string) => string>> = {
  'shell': shellQuoted, 'shell-escape': shellQuoted, 'c': cQuoted, 'c-maybe': (name) => (/["\\\x00-\x1f\x7f]/.test(name) ? cQuoted(name) : name), 'escape': cEscaped, 'locale': (name) => `‘${name.replace(/[’\\]/g, '\\$&')}’`, 'clocale': (name) => `‘${name.replace(/[’\\]/g, '\\$&')}’`,
  'shell-always': inQuotes, 'shell-escape-always': inQuotes,
};
