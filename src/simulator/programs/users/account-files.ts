/** The rows of /etc/passwd, /etc/group and /etc/shadow, and what the programs that change them have in common. */
import { changeAttributes, lookup, makeDirectory, readDirectory, readFile, readText, removeDirectory, stat, unlink, writeFile } from '../../kernel/files.ts';
import type { Process } from '../../kernel/process.ts';

export const PASSWD = '/etc/passwd', GROUP = '/etc/group', SHADOW = '/etc/shadow';

export type Row = string[];

export const rowsOf = (p: Process, path: string): Row[] => (lookup(p, path) ? readText(p, path).split('\n').filter(Boolean).map((line) => line.split(':')) : []);

/** A file that is not there is not made: small images have no /etc/shadow. */
export function putRows(p: Process, path: string, rows: readonly Row[]): void {
  if (path === SHADOW && !lookup(p, path)) return;
  writeFile(p, path, rows.map((row) => `${row.join(':')}\n`).join(''), 0o644);
}

export const addRow = (p: Process, path: string, row: Row): void => putRows(p, path, [...rowsOf(p, path), row]);

/** Changes the rows of one name; true where there was one. */
export function changeRow(p: Process, path: string, name: string, change: (row: Row) => void): boolean {
  const rows = rowsOf(p, path), found = rows.filter((row) => row[0] === name);
  for (const row of found) change(row);
  if (found.length > 0) putRows(p, path, rows);
  return found.length > 0;
}

export const dropRow = (p: Process, path: string, name: string): void => putRows(p, path, rowsOf(p, path).filter((row) => row[0] !== name));

/** Users and groups by name or number. */
export const rowNamed = (p: Process, path: string, text: string): Row | undefined => rowsOf(p, path).find((row) => row[0] === text) ?? (/^\d+$/.test(text) ? rowsOf(p, path).find((row) => row[2] === text) : undefined);

export const numbersIn = (p: Process, path: string): Set<number> => new Set(rowsOf(p, path).map((row) => Number(row[2])));

/** Days since 1970, as /etc/shadow counts. */
export const today = (p: Process): string => String(Math.floor(p.now / 86_400_000));

export function join(p: Process, group: string, user: string): void {
  changeRow(p, GROUP, group, (row) => {
    const members = (row[3] ?? '').split(',').filter(Boolean);
    if (!members.includes(user)) row[3] = [...members, user].join(',');
  });
}

export function leave(p: Process, group: string, user: string): void {
  changeRow(p, GROUP, group, (row) => (row[3] = (row[3] ?? '').split(',').filter((one) => one !== '' && one !== user).join(',')));
}

/** The folder of a new account, with copies of what `skeleton` holds. */
export function makeHome(p: Process, path: string, uid: number, gid: number, { mode = 0o755, skeleton = '/etc/skel' } = {}): void {
  const parts = path.split('/').filter(Boolean);
  for (let depth = 1; depth <= parts.length; depth++) {
    const part = `/${parts.slice(0, depth).join('/')}`;
    if (!lookup(p, part)) makeDirectory(p, part, 0o755);
  }
  const own = (at: string, bits: number): void => changeAttributes(p, at, (node) => Object.assign(node, { uid, gid, mode: bits }));
  own(path, mode);
  if (lookup(p, skeleton)?.kind !== 'directory') return;
  for (const name of readDirectory(p, skeleton)) {
    const from = `${skeleton}/${name}`, to = `${path}/${name}`;
    if (lookup(p, from)?.kind !== 'file' || lookup(p, to)) continue;
    writeFile(p, to, readFile(p, from), 0o644);
    own(to, stat(p, from).mode & 0o777);
  }
}

export function removeTree(p: Process, path: string): void {
  const node = lookup(p, path, false);
  if (!node) return;
  if (node.kind !== 'directory') return unlink(p, path);
  for (const name of readDirectory(p, path)) removeTree(p, `${path}/${name}`);
  removeDirectory(p, path);
}

/** The first free number from `first` up to `last`, or from `last` down. */
export function freeNumber(used: ReadonlySet<number>, first: number, last: number): number {
  const step = first <= last ? 1 : -1;
  for (let number = first; number !== last + step; number += step) if (!used.has(number)) return number;
  return last;
}

/** A regular user's: one more than the highest of them. */
export function nextNumber(used: ReadonlySet<number>, first = 1000, last = 59_999): number {
  const highest = Math.max(first - 1, ...[...used].filter((number) => number >= first && number <= last));
  return highest < last ? highest + 1 : freeNumber(used, first, last);
}
