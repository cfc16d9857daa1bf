/** What changes a body on its way out: sub_filter, then gzip. Both take its length away, so that it goes in chunks. */
import { concat, decode, encode } from '../../kernel/bytes.ts';
import { compress } from '../../kernel/gzip-format.ts';
import type { HttpRequest } from '../http-server.ts';
import { find, findAll, type Directive } from './config.ts';
import type { Outcome } from './outcome.ts';
import type { Variables } from './variables.ts';

/** The directive names them beside text/html; '*' are all. */
const covers = (scope: readonly Directive[], name: string, type: string | undefined): boolean => {
  const plain = (type ?? '').split(';')[0]!, given = find(scope, name)?.args ?? [];
  return plain === 'text/html' || given.includes('*') || given.includes(plain);
};

export function filtered(outcome: Outcome, scope: readonly Directive[], request: HttpRequest, variables: Variables): Outcome {
  return zipped(substituted(outcome, scope, variables), scope, request);
}

function substituted(outcome: Outcome, scope: readonly Directive[], variables: Variables): Outcome {
  const filters = findAll(scope, 'sub_filter');
  if (filters.length === 0 || !outcome.body?.length || !covers(scope, 'sub_filter_types', outcome.type)) return outcome;
  const once = find(scope, 'sub_filter_once')?.args[0] !== 'off';
  let text = decode(outcome.body);
  for (const { args: [from = '', to = ''] } of filters) {
    const wanted = new RegExp(from.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'), once ? 'i' : 'gi');
    text = text.replace(wanted, () => variables.expand(to));
  }
  return { ...outcome, body: encode(text), chunked: true, marks: (outcome.marks ?? []).filter(([name]) => name !== 'Last-Modified'), headers: (outcome.headers ?? []).filter(([name]) => name !== 'ETag' && name !== 'Accept-Ranges') };
}

function zipped(outcome: Outcome, scope: readonly Directive[], { head }: HttpRequest): Outcome {
  const { status, body, type, headers = [] } = outcome;
  if (find(scope, 'gzip')?.args[0] !== 'on' || !body || ![200, 403, 404].includes(status) || !covers(scope, 'gzip_types', type) || headers.some(([name]) => name === 'Content-Encoding')) return outcome;
  if (body.length < Number(find(scope, 'gzip_min_length')?.args[0] ?? 20)) return outcome;
  const vary: [string, string][] = find(scope, 'gzip_vary')?.args[0] === 'on' ? [['Vary', 'Accept-Encoding']] : [];
  const accepts = /\bgzip\b(?!\s*;\s*q=0(\.0*)?(,|$))/i.test(head.headers['accept-encoding'] ?? '') && / HTTP\/1\.1$/.test(head.start) && head.headers.via === undefined;
  if (!accepts) return { ...outcome, headers: [...vary, ...headers] };
  const kept = headers.filter(([name]) => name !== 'Accept-Ranges').map(([name, value]): [string, string] => [name, name === 'ETag' && !value.startsWith('W/') ? `W/${value}` : value]);
  return { ...outcome, body: compress(body), chunked: true, headers: [...vary, ...kept], last: [['Content-Encoding', 'gzip']] };
}

/** One chunk, and the empty one that ends the body. */
export const inChunks = (body: Uint8Array): Uint8Array => (body.length === 0 ? encode('0\r\n\r\n') : concat([encode(`${body.length.toString(16)}\r\n`), body, encode('\r\n0\r\n\r\n')]));
