/** Running a command in other namespaces than one's own. The real programs change themselves and execute it; here a child has them, and is waited for. */
import type { Blocking } from '../../kernel/blocking.ts';
import { Errno } from '../../kernel/errno.ts';
import { Mounts, type Located } from '../../kernel/mounts.ts';
import type { Namespaces, Process, SpawnOptions } from '../../kernel/process.ts';
import { complain, quoted, type Flavour } from '../tool.ts';
import { isAtTerminal, runOnOwnTerminal } from './own-terminal.ts';

/** The command's status, or why there is none: 127 where it is not found, 126 where it cannot be executed. */
export function* runInside(p: Process, ns: Namespaces, options: SpawnOptions, name: string, flavour: Flavour): Blocking<number> {
  try {
    if (ns.pids !== p.ns.pids && isAtTerminal(p)) return yield* runOnOwnTerminal(p, ns, options);
    return yield* p.wait(p.kernel.spawn(p, { group: p.group, ...options }, ns));
  } catch (error) {
    if (!(error instanceof Errno)) throw error;
    const [command = ''] = options.argv;
    const words = flavour === 'busybox' ? `can't execute '${command}'` : name === 'chroot' ? `failed to run command ${quoted(p, command)}` : `failed to execute ${command}`;
    yield* complain(p, `${name}: ${words}: ${error.strerror}`);
    return error.code === 'ENOENT' ? 127 : 126;
  }
}

/** What the mounts look like from a folder that becomes the root. */
export function rootedAt(mounts: Mounts, { absolute, mount, path }: Located): Mounts {
  const seen = new Mounts(mount.fileSystem, mount.readonly), below = absolute === '/' ? '' : absolute;
  seen.add({ ...mount, path: '/', base: path });
  for (const one of mounts.list()) if (one.path.startsWith(`${below}/`) && one.path !== '/') seen.add({ ...one, path: one.path.slice(below.length) });
  return seen;
}

/** What runs where no command is said. */
export const shellOf = (p: Process): string => p.env.get('SHELL') ?? '/bin/sh';
