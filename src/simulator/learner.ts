/** The learner's computer before anything is installed on it: accounts, system files, mounts, network. */
import { allGroups } from './kernel/cgroup-files.ts';
import { deviceFileSystem } from './kernel/dev.ts';
import { FileSystem } from './kernel/file-system.ts';
import { directoryNode, fileNode, programNode, symlinkNode, type Inode } from './kernel/inode.ts';
import type { Process, SpawnOptions } from './kernel/process.ts';
import { KERNEL_RELEASE, procFileSystem } from './kernel/proc.ts';
import { stamp } from './kernel/stamp.ts';
import type { World } from './world.ts';

/** Address on the network that leads to the internet. */
const ADDRESS = '10.0.2.15';

const DOCKER_GROUP = 998;

/** Makes the folders, accounts and files that every program expects, and the scenario's own files. */
export function prepareLearner(world: World): void {
  const { learner: host, scenario: { learner }, kernel } = world;
  const now = kernel.agenda.now;
  const put = (path: string, node: Inode): void => {
    const names = path.split('/').filter(Boolean);
    host.fileSystem.makeDirectories(names.slice(0, -1), now);
    host.fileSystem.put(names, node, now);
  };
  for (const [path, node] of Object.entries(systemFiles(world))) put(path, node);
  const own = { uid: learner.uid, gid: learner.uid };
  const makeOwn = (path: string): void => {
    const names = path.split('/').filter(Boolean);
    for (let depth = 1; depth <= names.length; depth++) {
      const part = names.slice(0, depth);
      if (!host.fileSystem.lookup(part)) host.fileSystem.put(part, directoryNode({}, { mtime: now, ...(`/${part.join('/')}/`.startsWith(`${learner.home}/`) ? own : {}) }), now);
    }
  };
  makeOwn(learner.home);
  makeOwn(learner.directory);
  for (const [path, { content, mode, size }] of Object.entries(learner.files)) {
    makeOwn(path.slice(0, path.lastIndexOf('/')));
    const node = fileNode(content, { mode: mode ?? 0o644, mtime: now, ...own });
    host.fileSystem.put(path.split('/').filter(Boolean), size === undefined ? node : { ...node, size }, now);
  }
  connect(world);
}

function systemFiles(world: World): Record<string, Inode> {
  const { scenario: { learner, cluster }, internet } = world;
  // Whoever makes a cluster of machines on a network without names of its own writes them down.
  const nodes = (cluster?.nodes ?? []).map(({ address, name }) => `${address}\t${name}\n`).join('');
  const isRoot = learner.uid === 0;
  const passwd = [
    'root:x:0:0:root:/root:/bin/bash', 'daemon:x:1:1:daemon:/usr/sbin:/usr/sbin/nologin', 'www-data:x:33:33:www-data:/var/www:/usr/sbin/nologin', 'nobody:x:65534:65534:nobody:/nonexistent:/usr/sbin/nologin',
    ...(isRoot ? [] : [`${learner.user}:x:${learner.uid}:${learner.uid}::${learner.home}:/bin/bash`]),
  ];
  const group = ['root:x:0:', 'daemon:x:1:', 'www-data:x:33:', `docker:x:${DOCKER_GROUP}:${isRoot ? '' : learner.user}`, 'nogroup:x:65534:', ...(isRoot ? [] : [`${learner.user}:x:${learner.uid}:`])];
  const directories = ['/bin', '/sbin', '/usr/bin', '/usr/sbin', '/usr/local/bin', '/usr/local/sbin', '/lib', '/opt', '/mnt', '/srv', '/home', '/var/log', '/var/lib', '/run', '/proc', '/dev', '/sys', '/etc/apt'];
  return {
    ...Object.fromEntries(directories.map((path) => [path, directoryNode()])),
    '/root': directoryNode({}, { mode: 0o700 }),
    '/tmp': directoryNode({}, { mode: 0o1777 }),
    '/var/tmp': directoryNode({}, { mode: 0o1777 }),
    '/var/run': symlinkNode('/run'),
    '/etc/passwd': fileNode(`${passwd.join('\n')}\n`),
    '/etc/group': fileNode(`${group.join('\n')}\n`),
    '/etc/hostname': fileNode(`${learner.hostname}\n`),
    '/etc/hosts': fileNode(`127.0.0.1\tlocalhost\n127.0.1.1\t${learner.hostname}\n::1\tlocalhost ip6-localhost ip6-loopback\n${nodes}`),
    '/etc/resolv.conf': fileNode(`nameserver ${internet.nameserver}\n`),
    '/etc/os-release': fileNode('PRETTY_NAME="Debian GNU/Linux 12 (bookworm)"\nNAME="Debian GNU/Linux"\nVERSION_ID="12"\nVERSION="12 (bookworm)"\nVERSION_CODENAME=bookworm\nID=debian\nHOME_URL="https://www.debian.org/"\n'),
    '/etc/debian_version': fileNode('12.12\n'),
    '/sbin/init': programNode('systemd', 92_000),
    // The package that makes bash complete arguments.
    '/usr/share/bash-completion/bash_completion': fileNode(''),
    '/etc/shells': fileNode('/bin/sh\n/bin/bash\n'),
  };
}

/** Network and the mounts of /proc, /dev and /sys. */
function connect(world: World): void {
  const { learner: host, internet, kernel } = world;
  host.ns.network.interfaces.push({ name: 'eth0', address: ADDRESS, prefix: 24, mac: '52:54:00:12:34:56', gateway: '10.0.2.2', up: true });
  host.ns.network.hops.push(internet);
  internet.connect(host.ns.network, [ADDRESS]);
  const hardware = { cpus: host.cpus, memory: host.memory, bootedAt: kernel.agenda.now - 3_600_000, kernelRelease: KERNEL_RELEASE };
  host.ns.mounts.add({ path: '/proc', fileSystem: procFileSystem(kernel, host.ns, hardware), base: [], readonly: false });
  host.ns.mounts.add({ path: '/dev', fileSystem: deviceFileSystem(kernel), base: [], readonly: false });
  host.ns.mounts.add({ path: '/sys', fileSystem: new FileSystem(stamp(directoryNode({ fs: directoryNode({ cgroup: directoryNode() }) }), kernel.agenda.now), 'sysfs', 'sysfs'), base: [], readonly: true });
  // Groups are made and changed by the engine alone: nobody makes one by hand here.
  host.ns.mounts.add({ path: '/sys/fs/cgroup', fileSystem: allGroups({ ns: host.ns }, kernel.agenda.now), base: [], readonly: true, options: 'nosuid,nodev,noexec,relatime,nsdelegate,memory_recursiveprot' });
}

/** Starts a program as the learner, with a login's environment. */
export function login(world: World, options: SpawnOptions): Process {
  const { learner } = world.scenario;
  const env = new Map(Object.entries({
    HOME: learner.home, USER: learner.user, LOGNAME: learner.user, SHELL: '/bin/bash', PWD: learner.directory, TERM: 'xterm-256color', LANG: 'C.UTF-8',
    PATH: learner.uid === 0 ? '/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin' : '/usr/local/bin:/usr/bin:/bin',
  }));
  const shell = world.kernel.launch(world.learner.ns, { env, cwd: learner.directory, uid: learner.uid, gid: learner.uid, groups: [DOCKER_GROUP], session: {}, ...options });
  const init = world.learner.ns.pids.processes.get(1);
  if (init && init !== shell) init.children.add((shell.parent = init) && shell);
  return shell;
}
