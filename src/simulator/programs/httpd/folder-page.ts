/** The page that mod_autoindex makes of a folder without an index. */
import { lookup, readDirectory } from '../../kernel/files.ts';
import type { Process } from '../../kernel/process.ts';
import { strftime } from '../dates.ts';
import type { HttpRequest } from '../http-server.ts';
import { named, type Directive } from './config.ts';

interface Entry {
  name: string;
  folder: boolean;
  size: number;
  changed: number;
}

const escaped = (text: string): string => text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;');
const hidden = (name: string): boolean => name.startsWith('.') || /~$|#$|^HEADER|^README|^RCS$|^CVS$/.test(name);

/** '4.0K' as apr_strfsize writes it. */
function sizeText(bytes: number): string {
  if (bytes < 973) return String(bytes);
  let size = bytes / 1024;
  for (const unit of 'KMGT') {
    if (size < 9.95) return `${size.toFixed(1)}${unit}`;
    if (size < 973) return `${Math.round(size)}${unit}`;
    size /= 1024;
  }
  return '****';
}

function entriesOf(p: Process, path: string, query: string): Entry[] {
  const entries = readDirectory(p, path).filter((name) => !hidden(name)).flatMap((name): Entry[] => {
    const node = lookup(p, `${path}${name}`);
    return node ? [{ name, folder: node.kind === 'directory', size: node.kind === 'file' ? node.size : 0, changed: node.mtime }] : [];
  });
  const column = /C=([NMSD])/.exec(query)?.[1] ?? 'N', down = /O=D/.test(query);
  const by = (a: Entry, b: Entry): number => (column === 'M' ? a.changed - b.changed : column === 'S' ? a.size - b.size : 0) || (a.name < b.name ? -1 : 1);
  return entries.sort((a, b) => (down ? by(b, a) : by(a, b)));
}

/** A plain list, or a preformatted one where FancyIndexing is asked for. */
export function folderPage(p: Process, request: HttpRequest, path: string, directives: readonly Directive[]): string {
  const url = request.path, shown = url === '/' ? '/' : url.replace(/\/$/, ''), entries = entriesOf(p, path, request.target.split('?')[1] ?? '');
  const fancy = named(directives, 'IndexOptions').some((one) => one.args.some((word) => /^\+?FancyIndexing$/i.test(word)));
  const parent = url === '/' ? undefined : url.replace(/[^/]+\/$/, '');
  const link = ({ name, folder }: Entry): string => `${encodeURIComponent(name)}${folder ? '/' : ''}`;
  const head = `<!DOCTYPE HTML PUBLIC "-//W3C//DTD HTML 3.2 Final//EN">\n<html>\n <head>\n  <title>Index of ${shown}</title>\n </head>\n <body>\n<h1>Index of ${shown}</h1>\n`;
  if (!fancy) {
    const rows = [...(parent === undefined ? [] : [`<li><a href="${parent}"> Parent Directory</a></li>\n`]), ...entries.map((one) => `<li><a href="${link(one)}"> ${escaped(one.name)}${one.folder ? '/' : ''}</a></li>\n`)];
    return `${head}<ul>${rows.join('')}</ul>\n</body></html>\n`;
  }
  const width = 23, cell = (text: string, href: string): string => `<a href="${href}">${text.length > width ? `${text.slice(0, width - 2)}..&gt;` : text}</a>${' '.repeat(Math.max(0, width - text.length))} `;
  const titles = `<a href="?C=N;O=D">Name</a>${' '.repeat(width - 4)} <a href="?C=M;O=A">Last modified</a>      <a href="?C=S;O=A">Size</a>  <a href="?C=D;O=A">Description</a>`;
  const rows = [
    ...(parent === undefined ? [] : [`${cell('Parent Directory', parent)}                  -   \n`]),
    ...entries.map((one) => `${cell(one.name + (one.folder ? '/' : ''), link(one))}${strftime('%Y-%m-%d %H:%M', one.changed)}  ${(one.folder ? '-' : sizeText(one.size)).padStart(4)} ${one.folder ? '  ' : ' '} \n`.replace(/ +\n$/, '  \n')),
  ];
  return `${head}<pre>${titles}<hr>${rows.join('')}<hr></pre>\n</body></html>\n`;
}
