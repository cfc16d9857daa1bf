/** Who a container's process runs as: `user[:group]` looked up in the files of its own root. */
import { decode } from '../../kernel/bytes.ts';
import { Errno } from '../../kernel/errno.ts';
import { contentOf } from '../../kernel/inode.ts';
import type { Mounts } from '../../kernel/mounts.ts';

export interface Account {
  uid: number;
  gid: number;
  groups: number[];
  home: string;
}

/** The text of a file in a container's root, or '' where there is none. */
function textAt(mounts: Mounts, path: string): string {
  try {
    const { node } = mounts.locate(path);
    return node?.kind === 'file' && !node.generate ? decode(contentOf(node)) : '';
  } catch (error) {
    if (error instanceof Errno) return '';
    throw error;
  }
}

const rows = (text: string): string[][] => text.split('\n').filter((line) => line !== '').map((line) => line.split(':'));

/** What runc says where a name is in neither file. */
export class UnknownUser extends Error {}

/** @throws UnknownUser */
export function resolveUser(mounts: Mounts, spec: string, extraGroups: readonly string[] = []): Account {
  const [user = '', group] = spec.split(':');
  const passwd = rows(textAt(mounts, '/etc/passwd')), groups = rows(textAt(mounts, '/etc/group'));
  const wanted = user === '' ? '0' : user;
  const entry = passwd.find((row) => row[0] === wanted) ?? passwd.find((row) => row[2] === wanted);
  if (!entry && !/^\d+$/.test(wanted)) throw new UnknownUser(`unable to find user ${wanted}: no matching entries in passwd file`);
  const uid = Number(entry?.[2] ?? wanted);
  const member = entry ? groups.filter((row) => (row[3] ?? '').split(',').includes(entry[0]!)).map((row) => Number(row[2])) : [];
  const gid = group === undefined || group === '' ? Number(entry?.[3] ?? 0) : groupId(groups, group);
  const extra = extraGroups.map((one) => groupId(groups, one));
  // With an explicit group the user's other groups do not count.
  return { uid, gid, groups: [...new Set([...(group === undefined ? member : []), ...extra])].filter((one) => one !== gid), home: entry?.[5] || '/' };
}

function groupId(groups: string[][], name: string): number {
  const entry = groups.find((row) => row[0] === name) ?? groups.find((row) => row[2] === name);
  if (entry) return Number(entry[2]);
  if (/^\d+$/.test(name)) return Number(name);
  throw new UnknownUser(`unable to find group ${name}: no matching entries in group file`);
}
