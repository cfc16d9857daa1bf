/** How redis-cli shows a reply: with types on a terminal, bare in a pipe, or as CSV or JSON. */
import { encode } from '../../kernel/bytes.ts';
import { isError, type Reply } from './reply.ts';

export type Form = 'terminal' | 'raw' | 'csv' | 'json';

const NAMED: Readonly<Record<number, string>> = { 7: '\\a', 8: '\\b', 9: '\\t', 10: '\\n', 13: '\\r', 34: '\\"', 92: '\\\\' };

/** A string in quotes; bytes that are no printable ASCII as escapes. */
const quoted = (text: string): string => `"${[...encode(text)].map((byte) => NAMED[byte] ?? (byte >= 32 && byte < 127 ? String.fromCharCode(byte) : `\\x${byte.toString(16).padStart(2, '0')}`)).join('')}"`;

function onTerminal(reply: Reply, indent = ''): string {
  if (reply === null) return '(nil)';
  if (typeof reply === 'number') return `(integer) ${reply}`;
  if (typeof reply === 'string') return quoted(reply);
  if (!Array.isArray(reply)) return isError(reply) ? `(error) ${reply.error}` : reply.status;
  if (reply.length === 0) return '(empty array)';
  const width = String(reply.length).length;
  return reply.map((item, i) => `${i === 0 ? '' : indent}${String(i + 1).padStart(width)}) ${onTerminal(item, `${indent}${' '.repeat(width + 2)}`)}`).join('\n');
}

function raw(reply: Reply): string {
  if (reply === null) return '';
  if (Array.isArray(reply)) return reply.map(raw).join('\n');
  return typeof reply === 'object' ? (isError(reply) ? `${reply.error}\n` : reply.status) : String(reply);
}

function csv(reply: Reply): string {
  if (reply === null) return 'NULL';
  if (Array.isArray(reply)) return reply.map(csv).join(',');
  if (typeof reply === 'object') return isError(reply) ? `ERROR,${quoted(reply.error)}` : quoted(reply.status);
  return typeof reply === 'number' ? String(reply) : quoted(reply);
}

/** RESP3, which JSON is asked for in, has maps where RESP2 has lists of names and values. */
const MAPS = /^(hgetall|config get|xinfo stream)$/i;

function jsonMap(pairs: readonly Reply[]): string {
  return `{${pairs.flatMap((name, i) => (i % 2 === 0 ? [`${json(name)}:${json(pairs[i + 1] ?? null)}`] : [])).join(',')}}`;
}

function json(reply: Reply): string {
  if (Array.isArray(reply)) return `[${reply.map(json).join(',')}]`;
  if (typeof reply === 'object' && reply !== null) return isError(reply) ? `error:${reply.error}` : JSON.stringify(reply.status);
  return JSON.stringify(reply);
}

/** Answers that are text for people stand as they are, whatever the form. */
const PLAIN = /^(info|lolwut|client (list|info)|cluster (info|nodes)|memory (malloc-stats|doctor)|latency (graph|doctor))$/i;
const isPlain = (command: readonly string[]): boolean => PLAIN.test(command[0] ?? '') || PLAIN.test(command.slice(0, 2).join(' '));

/** The reply as a screen shows it, with its line's end. `command`: what was asked. */
export function show(reply: Reply, form: Form, command: readonly string[]): string {
  if (isPlain(command)) return raw(reply);
  switch (form) {
    case 'csv': return `${csv(reply)}\n`;
    case 'json': return `${Array.isArray(reply) && (MAPS.test(command[0] ?? '') || MAPS.test(command.slice(0, 2).join(' '))) ? jsonMap(reply) : json(reply)}\n`;
    case 'raw': return `${raw(reply)}\n`;
    default: return `${onTerminal(reply)}\n`;
  }
}
