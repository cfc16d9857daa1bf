/** Who files of a step belong to, as BuildKit reads `user[:group]`: a name that neither file has stands for root. */
import { decode } from '../../kernel/bytes.ts';
import { contentOf, type DirectoryNode } from '../../kernel/inode.ts';
import { nodeAt } from './context.ts';

export interface Owner {
  uid: number;
  gid: number;
}

/** The row of a name in a file such as /etc/passwd. */
function rowOf(tree: DirectoryNode, path: string, name: string): string[] | undefined {
  const node = nodeAt(tree, path);
  if (node?.kind !== 'file') return undefined;
  return decode(contentOf(node)).split('\n').map((line) => line.split(':')).find((row) => row[0] === name);
}

export function ownerOf(tree: DirectoryNode, spec: string): Owner {
  const [user = '', group] = spec.split(/:(.*)/s);
  const row = /^\d+$/.test(user) ? [user, '', user, user] : rowOf(tree, '/etc/passwd', user);
  const owner = { uid: Number(row?.[2] ?? 0), gid: Number(row?.[3] ?? 0) };
  if (group === undefined) return owner;
  const gid = /^\d+$/.test(group) ? group : rowOf(tree, '/etc/group', group)?.[2];
  return gid === undefined ? owner : { ...owner, gid: Number(gid) };
}
