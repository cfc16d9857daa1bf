/** chroot: a command with another root directory, as containers began. It changes what is seen of files, and nothing else. */
import { Errno } from '../../kernel/errno.ts';
import type { Blocking } from '../../kernel/blocking.ts';
import type { Located } from '../../kernel/mounts.ts';
import type { Process } from '../../kernel/process.ts';
import { findUser } from '../accounts.ts';
import { isAble, SYS_CHROOT } from '../capabilities.ts';
import { complain, tryHelp, type Tool } from '../tool.ts';
import { UsageError } from '../options.ts';
import { rootedAt, runInside, shellOf } from './inside.ts';

export const chroot: Tool = {
  name: 'chroot', usage: 'NEWROOT [COMMAND [ARG]...]', summary: 'Run a command with another root directory', stopAtOperand: true, usageStatus: 125,
  options: [{ long: 'groups', value: true }, { long: 'userspec', value: true }, { long: 'skip-chdir' }], busyboxOptions: '',
  *run(p, { options, operands: [folder, ...command], flavour }) {
    if (folder === undefined && flavour === 'busybox') throw new UsageError('');
    const refused = folder === undefined ? `missing operand\n${tryHelp('chroot')}` : undefined;
    if (refused !== undefined || folder === undefined) return yield* refuse(p, refused ?? '', flavour);
    const root = find(p, folder);
    if (typeof root === 'string') return yield* refuse(p, `${flavour === 'gnu' ? 'cannot' : "can't"} change root directory to '${folder}': ${root}`, flavour);
    if (options.has('skip-chdir') && root.absolute !== '/') return yield* refuse(p, `option --skip-chdir only permitted if NEWROOT is old '/'\n${tryHelp('chroot')}`, flavour);
    const ns = { ...p.ns, mounts: root.absolute === '/' ? p.ns.mounts : rootedAt(p.ns.mounts, root) };
    const [user, group] = (options.value('userspec') ?? '').split(':'), account = user ? findUser(p, user) : undefined;
    if (user && !account && !/^\d+$/.test(user)) return yield* refuse(p, 'invalid user', flavour);
    const uid = user ? account?.uid ?? Number(user) : p.uid, gid = group && /^\d+$/.test(group) ? Number(group) : account?.gid ?? p.gid;
    return yield* runInside(p, ns, { argv: command.length > 0 ? command : [shellOf(p), '-i'], cwd: options.has('skip-chdir') ? p.cwd : '/', uid, gid, ...(user ? { groups: [gid] } : {}) }, 'chroot', flavour);
  },
};

function* refuse(p: Process, words: string, flavour: string): Blocking<number> {
  yield* complain(p, `chroot: ${words}`);
  return flavour === 'gnu' ? 125 : 1;
}

/** The folder, or why it cannot become the root. */
function find(p: Process, path: string): Located | string {
  const found = p.ns.mounts.find(path, p.cwd);
  const code = typeof found === 'string' ? found : !found.node ? 'ENOENT' : found.node.kind !== 'directory' ? 'ENOTDIR' : !isAble(p, SYS_CHROOT) ? 'EPERM' : undefined;
  return code === undefined ? found as Located : new Errno(code).strerror;
}
