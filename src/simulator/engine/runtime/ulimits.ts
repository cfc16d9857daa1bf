/** Resource limits of a container's processes. */
import type { Limits } from '../../kernel/process.ts';

/** The letters under which `ulimit` shows limits. */
const LETTERS: Readonly<Record<string, string>> = { core: 'c', data: 'd', fsize: 'f', memlock: 'l', nofile: 'n', stack: 's', cpu: 't', nproc: 'u', rss: 'm', nice: 'e', sigpending: 'i', msgqueue: 'q', rtprio: 'r', as: 'v', locks: 'x' };

const limit = (value = -1): number => (value === -1 ? Infinity : value);

export const ulimitsByLetter = (limits: readonly { Name?: string; Soft?: number; Hard?: number }[]): Limits =>
  new Map(limits.flatMap(({ Name = '', Soft, Hard = Soft }) => (LETTERS[Name] ? [[LETTERS[Name], { soft: limit(Soft), hard: limit(Hard) }] as const] : [])));
