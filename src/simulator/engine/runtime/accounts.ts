/** Who a container's process runs as: `user[:group]` looked up in the files of its own root. */
import { decode } from '../../kernel/bytes.ts';
import { contentOf, type FileNode } from '../../kernel/inode.ts';
import type { Mounts } from '../../kernel/mounts.ts';

export interface Account {
  uid: number;
  gid: number;
  groups: number[];
  home: string;
}

const NO_ROWS: readonly (readonly string[])[] = [];
/** Rows of files that belong to an image: nothing changes those in place. */
const ofImages = new WeakMap<FileNode, readonly (readonly string[])[]>();

/** The rows of a file in a container's root, fields apart; none where there is no such file. */
function rowsAt(mounts: Mounts, path: string): readonly (readonly string[])[] {
  const found = mounts.find(path), node = typeof found === 'string' ? undefined : found.node;
  if (node?.kind !== 'file' || node.generate) return NO_ROWS;
  const known = ofImages.get(node);
  if (known) return known;
  const rows = decode(contentOf(node)).split('\n').filter((line) => line !== '').map((line) => line.split(':'));
  if (node.owner === undefined) ofImages.set(node, rows);
  return rows;
}

/** What runc says where a name is in neither file. */
export class UnknownUser extends Error {}

/** @throws UnknownUser */
export function resolveUser(mounts: Mounts, spec: string, extraGroups: readonly string[] = []): Account {
  const [user = '', group] = spec.split(':');
  const passwd = rowsAt(mounts, '/etc/passwd'), groups = rowsAt(mounts, '/etc/group');
  const wanted = user === '' ? '0' : user;
  const entry = passwd.find((row) => row[0] === wanted) ?? passwd.find((row) => row[2] === wanted);
  if (!entry && /^-?\d+$/.test(wanted) && (Number(wanted) < 0 || Number(wanted) > 2 ** 31 - 1)) throw new UnknownUser('uids and gids must be in range 0-2147483647');
  if (!entry && !/^\d+$/.test(wanted)) throw new UnknownUser(`unable to find user ${wanted}: no matching entries in passwd file`);
  const uid = Number(entry?.[2] ?? wanted);
  const member = entry ? groups.filter((row) => (row[3] ?? '').split(',').includes(entry[0]!)).map((row) => Number(row[2])) : [];
  const gid = group === undefined || group === '' ? Number(entry?.[3] ?? 0) : groupId(groups, group);
  const extra = extraGroups.map((one) => groupId(groups, one));
  // With an explicit group the user's other groups do not count.
  return { uid, gid, groups: [...new Set([...(group === undefined ? member : []), ...extra])].filter((one) => one !== gid).sort((a, b) => a - b), home: entry?.[5] || '/' };
}

function groupId(groups: readonly (readonly string[])[], name: string): number {
  const entry = groups.find((row) => row[0] === name) ?? groups.find((row) => row[2] === name);
  if (entry) return Number(entry[2]);
  if (/^-?\d+$/.test(name) && (Number(name) < 0 || Number(name) > 2 ** 31 - 1)) throw new UnknownUser('uids and gids must be in range 0-2147483647');
  if (/^\d+$/.test(name)) return Number(name);
  throw new UnknownUser(`unable to find group ${name}: no matching entries in group file`);
}
