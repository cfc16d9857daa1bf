import { openFull, openNull, openRandom, openZero } from './devices.ts';
import { Errno } from './errno.ts';
import { FileSystem } from './file-system.ts';
import { deviceNode, directoryNode, symlinkNode } from './inode.ts';
import type { Kernel } from './kernel.ts';
import type { OpenFile } from './open-file.ts';
import type { Process } from './process.ts';
import { stamp } from './stamp.ts';

const controllingTerminal = (p: Process): OpenFile => {
  if (!p.tty) throw new Errno('ENOENT');
  return p.tty.open();
};

/** The devices of /dev, as a host and a container have them (a tmpfs with nodes, devpts and shm below). */
export function deviceFileSystem(kernel: Kernel): FileSystem {
  const random = kernel.random('device', 'urandom');
  return new FileSystem(stamp(directoryNode({
    null: deviceNode(1, 3, openNull),
    zero: deviceNode(1, 5, openZero),
    full: deviceNode(1, 7, openFull),
    random: deviceNode(1, 8, () => openRandom(() => random.next())),
    urandom: deviceNode(1, 9, () => openRandom(() => random.next())),
    tty: deviceNode(5, 0, controllingTerminal),
    console: deviceNode(5, 1, controllingTerminal, { mode: 0o620 }),
    stdin: symlinkNode('/proc/self/fd/0'),
    stdout: symlinkNode('/proc/self/fd/1'),
    stderr: symlinkNode('/proc/self/fd/2'),
    fd: symlinkNode('/proc/self/fd'),
    core: symlinkNode('/proc/kcore'),
    pts: directoryNode(),
    shm: directoryNode({}, { mode: 0o1777 }),
    mqueue: directoryNode({}, { mode: 0o1777 }),
    ptmx: symlinkNode('pts/ptmx'),
  }), kernel.agenda.now), 'tmpfs', 'tmpfs');
}
