/** A bare computer with the shells and the usual programs on it, for playing scripts. */
import { concat, decode, encode } from '../../src/simulator/kernel/bytes.ts';
import { deviceFileSystem } from '../../src/simulator/kernel/dev.ts';
import { KERNEL_RELEASE, procFileSystem } from '../../src/simulator/kernel/proc.ts';
import { Host } from '../../src/simulator/kernel/host.ts';
import { directoryNode, fileNode, programNode } from '../../src/simulator/kernel/inode.ts';
import { Kernel } from '../../src/simulator/kernel/kernel.ts';
import { OpenFile } from '../../src/simulator/kernel/open-file.ts';
import { WaitQueue, type Blocking } from '../../src/simulator/kernel/blocking.ts';
import { openNull } from '../../src/simulator/kernel/devices.ts';
import { signalGroup, type Process } from '../../src/simulator/kernel/process.ts';
import { Tty } from '../../src/simulator/kernel/tty.ts';
import { commandsOf, programs } from '../../src/simulator/programs/registry.ts';
import { shells } from '../../src/simulator/shell/registry.ts';
import { textFile } from '../../src/simulator/shell/run/redirect.ts';

/** Keeps what is written to it. */
class Sink extends OpenFile {
  readonly kind = 'device';
  readonly parts: Uint8Array[] = [];
  size = 0;

  override *write(bytes: Uint8Array): Blocking<void> {
    this.size += bytes.length;
    if (this.size < 1 << 22) this.parts.push(bytes.slice());
  }

  text(): string {
    return this.parts.length === 0 ? '' : decode(concat(this.parts));
  }
}

export interface Outcome {
  stdout: string;
  stderr: string;
  status: number | undefined;
  faults: unknown[];
}

/** @param userland whose tools are in /bin */
export function makeHost(userland: 'gnu' | 'busybox' = 'gnu'): Host {
  const kernel = new Kernel('shell tests', Date.UTC(2026, 0, 2, 3, 4, 5));
  for (const { name, main } of [...shells, ...programs]) kernel.register(name, main);
  const host = new Host(kernel, 'box');
  const gnu = Object.fromEntries([...shells, ...programs].filter(({ name }) => name !== 'busybox').map(({ name }) => [name, programNode(name)]));
  const busybox = { ...Object.fromEntries(commandsOf('busybox').map((name) => [name, programNode('busybox')])), ash: gnu['ash']!, bash: gnu['bash']! };
  host.fileSystem.put(['bin'], directoryNode(userland === 'gnu' ? { ...gnu, sh: programNode('dash') } : { ...busybox, sh: programNode('ash') }), 0);
  host.fileSystem.put(['tmp'], directoryNode({}, { mode: 0o1777 }), 0);
  host.fileSystem.put(['work'], directoryNode({}), 0);
  host.fileSystem.put(['root'], directoryNode({}), 0);
  host.fileSystem.put(['etc'], directoryNode({ passwd: fileNode('root:x:0:0:root:/root:/bin/bash\n'), group: fileNode('root:x:0:\n') }), 0);
  host.fileSystem.put(['dev'], directoryNode({}), 0);
  host.ns.mounts.add({ path: '/proc', fileSystem: procFileSystem(kernel, host.ns, { cpus: 2, memory: 2 ** 33, bootedAt: kernel.agenda.now, kernelRelease: KERNEL_RELEASE }), base: [], readonly: false });
  host.ns.mounts.add({ path: '/dev', fileSystem: deviceFileSystem(kernel), base: [], readonly: false });
  return host;
}

function* forEver(): Blocking<number> {
  yield* new WaitQueue().until(() => false);
  return 0;
}

/** Runs a script as `bash -c script name` in /work; at most `limit` virtual seconds. `quiet`: the first process is not called sleep. */
export function play(shell: 'bash' | 'ash' | 'dash', script: string, { stdin = '', limit = 60, args = [] as string[], argv = undefined as string[] | undefined, host = makeHost(), env: more = {} as Record<string, string>, quiet = false } = {}): Outcome {
  const out = new Sink().retain(), error = new Sink().retain();
  const files = new Map<number, OpenFile>([[0, stdin === '' ? openNull() : textFile(stdin)], [1, out], [2, error]]);
  const env = new Map([['PATH', '/bin'], ['HOME', '/root'], ['LANG', 'C.UTF-8'], ['PWD', '/work'], ...Object.entries(more)]);
  const init = quiet ? host.kernel.launchMain(host.ns, { argv: ['/sbin/init'], env }, forEver) : host.kernel.launch(host.ns, { argv: ['sleep', '100000'], path: '/bin/sleep', env });
  if (quiet) init.become('/sbin/init', ['/sbin/init']);
  const process = host.kernel.spawn(init, { argv: argv ?? [shell === 'ash' ? 'sh' : shell, '-c', script, ...args], path: `/bin/${shell}`, env, cwd: '/work', files, group: 'new' });
  const end = host.kernel.agenda.now + limit * 1000;
  while (!process.ended && host.kernel.agenda.now < end) {
    const next = host.kernel.agenda.nextAt();
    if (next === undefined || next > end) break;
    host.kernel.agenda.runUntil(next, 100_000);
  }
  return { stdout: out.text(), stderr: error.text(), status: process.status, faults: host.kernel.faults };
}

/** An interactive shell on a terminal of its own. */
export class Console {
  readonly host: Host;
  readonly tty: Tty;
  readonly shell: Process;

  constructor(shell: 'bash' | 'ash', { columns = 80, rows = 24, env = {} as Record<string, string>, argv = undefined as string[] | undefined, files = {} as Record<string, string>, program = shell as string, host = makeHost() } = {}) {
    this.host = host;
    this.tty = new Tty('/dev/pts/0', rows, columns);
    this.tty.sendSignal = (group, signal) => signalGroup(this.host.ns.pids, group, signal);
    for (const [path, text] of Object.entries(files)) {
      const names = path.split('/').filter(Boolean);
      this.host.fileSystem.makeDirectories(names.slice(0, -1), 0);
      this.host.fileSystem.put(names, fileNode(text), 0);
    }
    const all = new Map(Object.entries({ PATH: '/bin', HOME: '/root', TERM: 'xterm-256color', LANG: 'C.UTF-8', PWD: '/work', ...env }));
    const init = this.host.kernel.launch(this.host.ns, { argv: ['sleep', '100000'], path: '/bin/sleep', env: all });
    const file = this.tty.open();
    this.shell = this.host.kernel.spawn(init, { argv: argv ?? [shell === 'ash' ? 'sh' : 'bash'], path: `/bin/${program}`, env: all, cwd: '/work', files: new Map([0, 1, 2].map((fd) => [fd, file])), session: { tty: this.tty } });
    this.tty.foreground = this.shell.group;
  }

  /** Types keys, lets `ms` pass, and gives the bytes that came to the screen. */
  type(keys: string, ms = 50): string {
    this.tty.type(encode(keys));
    const end = this.host.kernel.agenda.now + ms;
    while (!this.host.kernel.agenda.runUntil(end, 100_000));
    return decode(this.tty.screen.take(Infinity));
  }
}
