/** Files: their types, ranges, what has not changed since. */
import { concat, encode } from '../../kernel/bytes.ts';
import { access, lookup, readFile } from '../../kernel/files.ts';
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
  const several = /^bytes=(\d+-\d+(?:,\s*\d+-\d+)+)$/.exec(headers.range ?? '')?.[1]?.split(/,\s*/).map((one) => one.split('-').map(Number) as [number, number]).filter(([low, high]) => low < body.length && high >= low);
  if (several && several.length > 1) return { status: 206, ...inParts(body, several, type), marks, headers: tagged };
  const [, from, to] = /^bytes=(\d*)-(\d*)$/.exec(headers.range ?? '') ?? [];
  if (from === undefined || (from === '' && to === '')) return { status: 200, type, body, marks, headers: [...tagged, ['Accept-Ranges', 'bytes']] };
  const first = from === '' ? Math.max(0, body.length - Number(to)) : Number(from), last = from === '' || to === '' ? body.length - 1 : Math.min(Number(to), body.length - 1);
  if (first >= body.length || last < first) return { status: 416, headers: [['Content-Range', `bytes */${body.length}`]] };
  return { status: 206, type, body: body.slice(first, last + 1), marks, headers: [...tagged, ['Content-Range', `bytes ${first}-${last}/${body.length}`]] };
}

/** Boundaries are numbers that count up; they begin anew with each server here. */
function inParts(body: Uint8Array, ranges: readonly [number, number][], type: string): { type: string; body: Uint8Array } {
  const boundary = '00000000000000000001';
  const parts = ranges.flatMap(([first, high]) => {
    const last = Math.min(high, body.length - 1);
    return [encode(`\r\n--${boundary}\r\nContent-Type: ${type}\r\nContent-Range: bytes ${first}-${last}/${body.length}\r\n\r\n`), body.slice(first, last + 1)];
  });
  return { type: `multipart/byteranges; boundary=${boundary}`, body: concat([...parts, encode(`\r\n--${boundary}--\r\n`)]) };
}
