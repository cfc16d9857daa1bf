/** Resource limits of a container's processes. */

/** The letters under which `ulimit` shows limits. */
const LETTERS: Readonly<Record<string, string>> = { core: 'c', data: 'd', fsize: 'f', memlock: 'l', nofile: 'n', stack: 's', cpu: 't', nproc: 'u', rss: 'm', nice: 'e', sigpending: 'i', msgqueue: 'q', rtprio: 'r', as: 'v', locks: 'x' };

const shown = (value: number | undefined): string => (value === -1 ? 'unlimited' : String(value));

/** Soft limits as processes have them, hard ones behind an H. */
export const ulimitsByLetter = (limits: readonly { Name?: string; Soft?: number; Hard?: number }[]): Record<string, string> =>
  Object.fromEntries(limits.flatMap(({ Name = '', Soft, Hard = Soft }) => (LETTERS[Name] ? [[LETTERS[Name], shown(Soft)], [`H${LETTERS[Name]}`, shown(Hard)]] : [])));
