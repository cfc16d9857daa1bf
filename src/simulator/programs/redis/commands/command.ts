/** A command of Redis: how many arguments it takes, and what it does to a database. */
import type { Keyspace } from '../keyspace.ts';
import { Refused, type Reply } from '../reply.ts';

export interface Command {
  /** Fewest and most arguments. */
  arguments: [number, number];
  run(db: Keyspace, args: string[]): Reply;
}

export type Commands = Readonly<Record<string, Command>>;

export const MANY = 100_000;

export const command = (least: number, most: number, run: Command['run']): Command => ({ arguments: [least, most], run });

/** The right number of arguments, but not in pairs. */
export const unpaired = (name: string): Refused => new Refused(`ERR wrong number of arguments for '${name}' command`);

export const syntax = (): Refused => new Refused('ERR syntax error');

/** A glob as KEYS and SCAN take it. */
export function globPattern(pattern: string): RegExp {
  const text = pattern.replace(/\\(.)|\[\^?[^\]]*\]|[.+^${}()|\\*?]/gs, (part, escaped: string | undefined) => (escaped !== undefined ? `\\${escaped}` : part === '*' ? '[^]*' : part === '?' ? '[^]' : part.startsWith('[') ? part : `\\${part}`));
  try {
    return new RegExp(`^${text}$`);
  } catch {
    return /^(?!)/;
  }
}

/** LRANGE's and ZRANGE's places: from the end where negative. */
export function between<T>(list: readonly T[], from: number, to: number): T[] {
  const start = from < 0 ? Math.max(0, list.length + from) : from, end = to < 0 ? list.length + to : to;
  return list.slice(start, end + 1);
}
