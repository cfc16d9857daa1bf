/** autoindex: what a folder holds, as a page or as JSON. */
import { encode } from '../../kernel/bytes.ts';
import { lookup, readDirectory } from '../../kernel/files.ts';
import type { Process } from '../../kernel/process.ts';
import { strftime } from '../dates.ts';
import { find, type Directive } from './config.ts';

const escaped = (text: string): string => text.replace(/[&<>"]/g, (letter) => ({ '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' })[letter]!);
const linked = (text: string): string => encodeURI(text).replace(/[&?#;']/g, (letter) => `%${letter.charCodeAt(0).toString(16).toUpperCase()}`);
/** '2K', '3M': with autoindex_exact_size off. */
const rounded = (size: number): string => (size > 2 ** 30 - 1 ? `${Math.round(size / 2 ** 30)}G` : size > 2 ** 20 - 1 ? `${Math.round(size / 2 ** 20)}M` : size > 9999 ? `${Math.round(size / 1024)}K` : String(size));

/** Folders first, each by name. */
export function listing(p: Process, path: string, folder: string, scope: readonly Directive[]): { type: string; body: Uint8Array } {
  const entries = readDirectory(p, folder).filter((name) => !name.startsWith('.')).map((name) => ({ name, node: lookup(p, `${folder}/${name}`) }));
  const isFolder = ({ node }: (typeof entries)[number]): boolean => node?.kind === 'directory';
  entries.sort((a, b) => Number(isFolder(b)) - Number(isFolder(a)) || (a.name < b.name ? -1 : 1));
  if (find(scope, 'autoindex_format')?.args[0] === 'json') {
    const rows = entries.map((entry) => `{ "name":${JSON.stringify(entry.name)}, "type":"${isFolder(entry) ? 'directory' : 'file'}", "mtime":"${strftime('%a, %d %b %Y %T GMT', entry.node?.mtime ?? 0)}"${entry.node?.kind === 'file' ? `, "size":${entry.node.size}` : ''} }`);
    return { type: 'application/json', body: encode(`[\r\n${rows.join(',\r\n')}\r\n]`) };
  }
  const exact = find(scope, 'autoindex_exact_size')?.args[0] !== 'off', title = escaped(path);
  const rows = entries.map((entry) => {
    const { name, node } = entry, full = isFolder(entry) ? `${name}/` : name, shown = full.length > 50 ? `${escaped(full.slice(0, 47))}..&gt;` : escaped(full);
    const size = node?.kind !== 'file' ? '-' : exact ? String(node.size) : rounded(node.size);
    return `<a href="${linked(full)}">${shown}</a>${' '.repeat(Math.max(1, 51 - Math.min(full.length, 50)))}${strftime('%d-%b-%Y %H:%M', node?.mtime ?? 0)}${size.padStart(exact ? 20 : 8)}\r\n`;
  });
  return { type: 'text/html', body: encode(`<html>\r\n<head><title>Index of ${title}</title></head>\r\n<body>\r\n<h1>Index of ${title}</h1><hr><pre><a href="../">../</a>\r\n${rows.join('')}</pre><hr></body>\r\n</html>\r\n`) };
}
