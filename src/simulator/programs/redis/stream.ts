/** A stream: entries by id, what it has ever ended with, and the groups that read it. */
import { Refused } from './reply.ts';

export type StreamId = readonly [ms: number, sequence: number];

export interface StreamEntry {
  id: string;
  fields: string[];
}

export interface StreamGroup {
  name: string;
  /** The last entry that was delivered. */
  last: StreamId;
  read: number;
  pending: { id: string; consumer: string; delivered: number; count: number }[];
  consumers: string[];
}

export interface Stream {
  entries: StreamEntry[];
  last: StreamId;
  deleted: StreamId;
  added: number;
  groups: StreamGroup[];
}

export const freshStream = (): Stream => ({ entries: [], last: [0, 0], deleted: [0, 0], added: 0, groups: [] });

/** An id as two numbers; `missing` stands for a sequence that is left out. @throws Refused */
export function idOf(text: string, missing: number): StreamId {
  const match = /^(\d+)(?:-(\d+))?$/.exec(text);
  if (!match) throw new Refused('ERR Invalid stream ID specified as stream command argument');
  return [Number(match[1]), match[2] === undefined ? missing : Number(match[2])];
}

export const textOf = (id: StreamId): string => id.join('-');
export const compare = (a: StreamId, b: StreamId): number => a[0] - b[0] || a[1] - b[1];

/** The entries that come after an id. */
export const after = ({ entries }: Stream, id: StreamId): StreamEntry[] => entries.filter((entry) => compare(idOf(entry.id, 0), id) > 0);
