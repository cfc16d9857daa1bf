/** Resource limits of a container's processes. */

/** The letters under which `ulimit` shows limits. */
const LETTERS: Readonly<Record<string, string>> = { core: 'c', data: 'd', fsize: 'f', memlock: 'l', nofile: 'n', stack: 's', cpu: 't', nproc: 'u', rss: 'm', nice: 'e', sigpending: 'i', msgqueue: 'q', rtprio: 'r', as: 'v', locks: 'x' };

/** Soft limits as processes have them. */
export const ulimitsByLetter = (limits: readonly { Name?: string; Soft?: number }[]): Record<string, string> =>
  Object.fromEntries(limits.flatMap(({ Name = '', Soft }) => (LETTERS[Name] ? [[LETTERS[Name], Soft === -1 ? 'unlimited' : String(Soft)]] : [])));
