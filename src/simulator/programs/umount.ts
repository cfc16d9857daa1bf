import { lookup } from '../kernel/files.ts';
import { mayMount } from './mount.ts';
import { absolutePath } from './node-facts.ts';
import { UsageError } from './options.ts';
import { complain, tryHelp, type Tool } from './tool.ts';

/** What is mounted here is in use by the machine itself, so that it stays; a container with the right to takes its own file systems in memory away. */
export const umount: Tool = {
  name: 'umount', usage: 'DIR...', summary: 'Take what is mounted away', options: [{ short: 'f', long: 'force' }, { short: 'l', long: 'lazy' }, { short: 'a', long: 'all' }, { short: 'r' }, { short: 'n' }, { short: 'v', long: 'verbose' }, { short: 'R', long: 'recursive' }],
  *run(p, { operands, flavour }) {
    if (operands.length === 0 && flavour === 'busybox') throw new UsageError('');
    if (operands.length === 0) {
      yield* complain(p, `umount: bad usage\n${tryHelp('umount')}`);
      return 1;
    }
    let failed = false;
    for (const path of operands) {
      if (mayMount(p) && p.ns.mounts.list().some((mount) => mount.path === absolutePath(p, path) && mount.fileSystem.type === 'tmpfs') && p.ns.mounts.delete(absolutePath(p, path))) continue;
      failed = true;
      const mounted = p.ns.mounts.list().some((mount) => mount.path === absolutePath(p, path));
      if (flavour === 'busybox') yield* complain(p, `umount: can't unmount ${path}: ${!lookup(p, path) ? 'No such file or directory' : mounted ? 'Operation not permitted' : 'Invalid argument'}`);
      else yield* complain(p, !lookup(p, path) ? `umount: ${path}: no mount point specified.` : !mounted ? `umount: ${path}: not mounted.` : p.uid !== 0 ? `umount: ${path}: must be superuser to unmount.` : `umount: ${path}: target is busy.`);
    }
    return !failed ? 0 : flavour === 'gnu' ? 32 : 1;
  },
};
