/** curl -F: a form of parts, texts and files, as multipart/form-data. */
import type { Blocking } from '../../kernel/blocking.ts';
import { concat, encode } from '../../kernel/bytes.ts';
import type { Process } from '../../kernel/process.ts';
import { readOperand } from '../named-input.ts';

/** Types that curl knows by the end of a name. */
const TYPES: Readonly<Record<string, string>> = { gif: 'image/gif', jpg: 'image/jpeg', jpeg: 'image/jpeg', png: 'image/png', svg: 'image/svg+xml', txt: 'text/plain', htm: 'text/html', html: 'text/html', pdf: 'application/pdf', xml: 'application/xml' };

export const isField = (text: string): boolean => text.includes('=');

/** @throws Errno for a file that is not there */
export function* multipart(p: Process, fields: readonly { text: string; literal: boolean }[]): Blocking<{ body: Uint8Array; type: string }> {
  const boundary = `------------------------${p.kernel.random('curl boundary', `${p.pid} ${p.now}`).letters(16, '0123456789abcdef')}`;
  const parts: Uint8Array[] = [];
  for (const { text, literal } of fields) parts.push(encode(`--${boundary}\r\n`), ...(yield* part(p, text, literal)), encode('\r\n'));
  return { body: concat([...parts, encode(`--${boundary}--\r\n`)]), type: `multipart/form-data; boundary=${boundary}` };
}

function* part(p: Process, text: string, literal: boolean): Blocking<Uint8Array[]> {
  const at = text.indexOf('='), name = text.slice(0, at), rest = text.slice(at + 1), sign = literal ? '' : rest[0] ?? '';
  if (sign !== '@' && sign !== '<') {
    const [value, type] = literal ? [rest, undefined] : withType(rest);
    return [encode(`Content-Disposition: form-data${name === '' ? '' : `; name="${name}"`}\r\n${type === undefined ? '' : `Content-Type: ${type}\r\n`}\r\n${value}`)];
  }
  const [given = '', ...settings] = rest.slice(1).split(';'), path = given.replace(/^"(.*)"$/, '$1'), set = (key: string): string | undefined => settings.find((one) => one.startsWith(`${key}=`))?.slice(key.length + 1).replace(/^"(.*)"$/, '$1');
  const content = yield* readOperand(p, path), base = path.split('/').pop()!;
  const type = set('type') ?? (sign === '@' ? TYPES[(set('filename') ?? base).split('.').pop()!.toLowerCase()] ?? 'application/octet-stream' : undefined);
  const file = sign === '@' ? `; filename="${set('filename') ?? base}"` : set('filename') === undefined ? '' : `; filename="${set('filename')}"`;
  return [encode(`Content-Disposition: form-data; name="${name}"${file}\r\n${type === undefined ? '' : `Content-Type: ${type}\r\n`}\r\n`), content];
}

function withType(text: string): [string, string | undefined] {
  const quoted = /^"((?:[^"\\]|\\.)*)"(?:;type=(.*))?$/.exec(text);
  if (quoted) return [quoted[1]!.replace(/\\(["\\])/g, '$1'), quoted[2]];
  const at = text.indexOf(';type=');
  return at < 0 ? [text, undefined] : [text.slice(0, at), text.slice(at + 6)];
}
