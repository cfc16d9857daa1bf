import { lookup } from '../kernel/files.ts';
import { FileSystem } from '../kernel/file-system.ts';
import { directoryNode } from '../kernel/inode.ts';
import { isInitial } from '../kernel/namespace-links.ts';
import { freshProc } from '../kernel/proc.ts';
import type { Process } from '../kernel/process.ts';
import { absolutePath } from './node-facts.ts';
import { isAble, SYS_ADMIN } from './capabilities.ts';
import { complain, type Invocation, type Tool } from './tool.ts';

/** Whether the kernel lets it change what is mounted: root with the right to, in a mount namespace of its own. The machine's own mounts stay as they are. */
export const mayMount = (p: Process): boolean => isAble(p, SYS_ADMIN) && !isInitial(p.ns, 'mnt');

export const mount: Tool = {
  name: 'mount', usage: '[DEVICE DIR]', summary: 'Show what is mounted', options: [{ short: 't', value: true }, { short: 'o', value: true }, { short: 'a' }, { short: 'l' }],
  *run(p, call) {
    if (call.operands.length > 0) {
      const refused = call.operands.length === 2 && /^(tmpfs|proc)$/.test(call.options.value('t') ?? '') && mayMount(p) ? mountFresh(p, call) : refusal(p, call);
      if (refused === undefined) return 0;
      yield* complain(p, `mount: ${refused[0]}`);
      return refused[1];
    }
    const types = call.options.value('t')?.split(',');
    yield* p.write(1, p.ns.mounts.list().filter(({ fileSystem }) => types === undefined || (types[0]!.startsWith('no') ? ![types[0]!.slice(2), ...types.slice(1)].includes(fileSystem.type) : types.includes(fileSystem.type))).map(({ fileSystem, path, readonly, options }) => `${fileSystem.source} on ${path} type ${fileSystem.type} (${readonly ? 'ro' : 'rw'},${options ?? 'relatime'})\n`).join(''));
    return 0;
  },
};

/** A file system in memory, or a /proc, over a folder; what does not go: the words, and the exit status. */
function mountFresh(p: Process, { operands, flavour, options }: Invocation): [string, number] | undefined {
  const [source = '', target = ''] = operands, node = lookup(p, target);
  if (node?.kind !== 'directory') {
    if (flavour === 'busybox') return [`mounting ${source} on ${target} failed: ${node ? 'Not a directory' : 'No such file or directory'}`, 255];
    return [`${target}: mount point ${node ? 'is not a directory' : 'does not exist'}.`, 32];
  }
  if (options.value('t') === 'proc') {
    p.ns.mounts.add({ path: absolutePath(p, target), fileSystem: freshProc(p.kernel, p.ns), base: [], readonly: false });
    return undefined;
  }
  const fileSystem = new FileSystem(directoryNode({}, { mode: 0o1777, mtime: p.now }), 'tmpfs', source), given = options.value('o')?.split(',') ?? [];
  const [, size = '', unit = ''] = /^size=(\d+)([kmg]?)$/i.exec(given.find((one) => one.startsWith('size=')) ?? '') ?? [];
  if (size !== '') fileSystem.size = Number(size) * 1024 ** ' kmg'.indexOf(unit.toLowerCase() || ' ');
  p.ns.mounts.add({ path: absolutePath(p, target), fileSystem, base: [], readonly: given.includes('ro') });
  return undefined;
}

/** Nothing can be mounted, as in a container without the right to: the words, and the exit status. */
function refusal(p: Process, { operands, flavour, options }: Invocation): [string, number] {
  const target = operands.at(-1)!;
  if (flavour === 'busybox') return ['permission denied (are you root?)', 1];
  if (p.uid !== 0) return [`${target}: must be superuser to use mount.`, 32];
  return operands.length === 1 && !options.has('t') ? [`${target}: can't find in /etc/fstab.`, 1] : [`${target}: permission denied.`, 32];
}
