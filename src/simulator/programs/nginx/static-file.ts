/** Files: their types, ranges, what has not changed since; and lists of folders. */
import { encode } from '../../kernel/bytes.ts';
import { access, lookup, readDirectory, readFile } from '../../kernel/files.ts';
import type { FileNode } from '../../kernel/inode.ts';
import type { Process } from '../../kernel/process.ts';
import { strftime } from '../dates.ts';
import type { HttpRequest } from '../http-server.ts';
import type { Outcome } from './outcome.ts';

const http = (ms: number): string => strftime('%a, %d %b %Y %T GMT', ms);

/** A file that is there, as `reader` may read it. */
export function deliver(p: Process, reader: Process, request: HttpRequest, file: string, type: string): Outcome {
  const node = lookup(p, file);
  if (node?.kind !== 'file' || !access(reader, file, 'r')) return { status: 403, error: `open() "${file}" failed (13: Permission denied)` };
  const body = readFile(p, file), tag = `"${Math.floor((node as FileNode).mtime / 1000).toString(16)}-${body.length.toString(16)}"`, changed = http(node.mtime), { headers } = request.head;
  const marks: [string, string][] = [['Last-Modified', changed]], tagged: [string, string][] = [['ETag', tag]];
  const none = headers['if-none-match'], since = headers['if-modified-since'];
  if (none === undefined ? since === changed : none === '*' || none.split(/,\s*/).includes(tag)) return { status: 304, marks, headers: tagged };
  const [, from, to] = /^bytes=(\d*)-(\d*)$/.exec(headers.range ?? '') ?? [];
  if (from === undefined || (from === '' && to === '')) return { status: 200, type, body, marks, headers: [...tagged, ['Accept-Ranges', 'bytes']] };
  const first = from === '' ? Math.max(0, body.length - Number(to)) : Number(from), last = from === '' || to === '' ? body.length - 1 : Math.min(Number(to), body.length - 1);
  if (first >= body.length || last < first) return { status: 416, headers: [['Content-Range', `bytes */${body.length}`]] };
  return { status: 206, type, body: body.slice(first, last + 1), marks, headers: [...tagged, ['Content-Range', `bytes ${first}-${last}/${body.length}`]] };
}

/** autoindex: folders first, each by name. */
export function listing(p: Process, path: string, folder: string): Uint8Array {
  const entries = readDirectory(p, folder).filter((name) => !name.startsWith('.')).map((name) => ({ name, node: lookup(p, `${folder}/${name}`) }));
  const isFolder = ({ node }: (typeof entries)[number]): boolean => node?.kind === 'directory';
  const rows = entries.sort((a, b) => Number(isFolder(b)) - Number(isFolder(a)) || (a.name < b.name ? -1 : 1)).map((entry) => {
    const { name, node } = entry, full = isFolder(entry) ? `${name}/` : name, shown = full.length > 50 ? `${full.slice(0, 47)}..&gt;` : full;
    return `<a href="${encodeURI(full)}">${shown}</a>${' '.repeat(Math.max(1, 51 - Math.min(full.length, 50)))}${strftime('%d-%b-%Y %H:%M', node?.mtime ?? 0)}${(node?.kind === 'file' ? String(node.size) : '-').padStart(20)}\r\n`;
  });
  return encode(`<html>\r\n<head><title>Index of ${path}</title></head>\r\n<body>\r\n<h1>Index of ${path}</h1><hr><pre><a href="../">../</a>\r\n${rows.join('')}</pre><hr></body>\r\n</html>\r\n`);
}
