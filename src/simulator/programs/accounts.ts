/** Users and groups as /etc/passwd and /etc/group of the process's file system name them. */
import { lookup, readText } from '../kernel/files.ts';
import type { Process } from '../kernel/process.ts';

export interface Account {
  name: string;
  uid: number;
  gid: number;
  home: string;
  shell: string;
}

const rows = (p: Process, path: string): string[][] => (lookup(p, path) ? readText(p, path).split('\n').filter(Boolean).map((line) => line.split(':')) : []);

export const accounts = (p: Process): Account[] => rows(p, '/etc/passwd').map(([name = '', , uid, gid, , home = '/', shell = '/bin/sh']) => ({ name, uid: Number(uid), gid: Number(gid), home, shell }));

export const groups = (p: Process): { name: string; gid: number; members: string[] }[] => rows(p, '/etc/group').map(([name = '', , gid, members = '']) => ({ name, gid: Number(gid), members: members.split(',').filter(Boolean) }));

export const userName = (p: Process, uid: number): string => accounts(p).find((account) => account.uid === uid)?.name ?? String(uid);
export const groupName = (p: Process, gid: number): string => groups(p).find((group) => group.gid === gid)?.name ?? String(gid);

/** A number or a name; undefined: no such user. */
export const findUser = (p: Process, text: string): Account | undefined => accounts(p).find((account) => account.name === text || String(account.uid) === text);

/** A number or a name; undefined: no such group. */
export const findGroup = (p: Process, text: string): number | undefined => groups(p).find((group) => group.name === text)?.gid ?? (/^\d+$/.test(text) ? Number(text) : undefined);
