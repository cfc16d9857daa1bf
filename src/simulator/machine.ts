/**
 * The only composition root: a scenario and a seed become a running world. Keys go in, bytes for the screen come
 * out, virtual time passes when told to. Same scenario, seed and input: same bytes.
 */
import { Internet } from './internet.ts';
import { encode } from './kernel/bytes.ts';
import { Host } from './kernel/host.ts';
import { init } from './kernel/init.ts';
import type { FileSystem } from './kernel/file-system.ts';
import { deviceNode, type DirectoryNode, type Inode } from './kernel/inode.ts';
import { Kernel, type Fault } from './kernel/kernel.ts';
import type { OpenFile } from './kernel/open-file.ts';
import { signalGroup, type Process } from './kernel/process.ts';
import { openNull } from './kernel/devices.ts';
import { SIGNALS } from './kernel/signals.ts';
import { Tty } from './kernel/tty.ts';
import { stamp } from './kernel/stamp.ts';
import { login, prepareLearner } from './learner.ts';
import type { Part, World } from './world.ts';
import type { Scenario } from './scenario.ts';
import { Store } from './store/store.ts';

/** A terminal on the learner's computer with a login shell in it. */
export interface Terminal {
  readonly tty: Tty;
  /** The shell that runs in it. */
  readonly shell: Process;
  /** What a keyboard sends: UTF-8 text with the usual control characters and escape sequences. */
  type(keys: string): void;
  /** Bytes for the screen since the last call; empty when nothing came. */
  read(): Uint8Array;
  resize(rows: number, columns: number): void;
  /** Hangs up: the shell and what runs in it get SIGHUP. */
  close(): void;
  /** The shell has ended. */
  readonly closed: boolean;
}

export interface Machine {
  readonly world: World;
  /** Virtual now, ms since the Unix epoch. */
  readonly now: number;
  /** Bugs of the simulator that showed so far (each a caught exception). */
  readonly faults: readonly Fault[];
  openTerminal(rows: number, columns: number): Terminal;
  /** Lets time pass until `time`; false if `budget` steps were used up first (call again). */
  runUntil(time: number, budget?: number): boolean;
  /** When something will happen by itself next; undefined: nothing will until a key is pressed. */
  nextAt(): number | undefined;
}

/** How long ago the learner's computer was set up, ms. */
const INSTALLED = 64 * 86_400_000;

/** Longest virtual time that a scenario's setup may take, in ms: what takes longer is a mistake in the scenario. */
const SETUP_LIMIT = 3_600_000;

export function boot(scenario: Scenario, seed: string, parts: readonly Part[]): Machine {
  const kernel = new Kernel(seed, scenario.start);
  const internet = new Internet();
  const learner = new Host(kernel, scenario.learner.hostname, { cpus: 2, memory: 8 * 2 ** 30, firstPid: 1 });
  const world: World = {
    kernel, scenario, internet, learner, installedAt: scenario.start - INSTALLED,
    store: new Store(() => kernel.agenda.now),
    hosts: new Map([[learner.name, learner]]),
    engines: new Map(),
    runtimes: new Map(),
  };
  for (const part of parts) for (const { name, main } of part.programs) kernel.register(name, main);
  kernel.register('systemd', init);
  prepareLearner(world);
  for (const part of parts) install(learner.fileSystem, part.files(world), kernel.agenda.now);
  stamp(learner.fileSystem.root, world.installedAt);
  kernel.launch(learner.ns, { argv: ['/sbin/init'], session: {} });
  for (const part of parts) part.start(world);
  runSetup(world);
  let terminals = 0;
  return {
    world,
    faults: kernel.faults,
    get now() {
      return kernel.agenda.now;
    },
    openTerminal: (rows, columns) => openTerminal(world, terminals++, rows, columns),
    runUntil: (time, budget) => kernel.agenda.runUntil(time, budget),
    nextAt: () => kernel.agenda.nextAt(),
  };
}

/** Puts files at their paths; the folder of many is looked for once. */
function install(fileSystem: FileSystem, files: Record<string, Inode>, now: number): void {
  const folders = new Map<string, DirectoryNode>();
  for (const [path, node] of Object.entries(files)) {
    const slash = path.lastIndexOf('/'), name = path.slice(0, slash);
    let folder = folders.get(name);
    if (!folder) {
      const names = name.split('/').slice(1);
      fileSystem.makeDirectories(names, now);
      folders.set(name, (folder = fileSystem.mutableDirectory(names)));
      folder.mtime = now;
    }
    folder.entries.set(path.slice(slash + 1), node);
  }
}

/** Runs the scenario's commands in a shell without a terminal, as far as they need, and lets the rest settle. */
function runSetup(world: World): void {
  const { kernel, scenario } = world;
  if (scenario.setup.length > 0) {
    const nothing: OpenFile = openNull();
    const files = new Map([0, 1, 2].map((fd) => [fd, nothing]));
    const shell = login(world, { argv: ['bash', '-c', scenario.setup.join('\n')], files });
    const limit = kernel.agenda.now + SETUP_LIMIT;
    while (!shell.ended && kernel.agenda.now < limit) kernel.agenda.runUntil(kernel.agenda.nextAt() ?? limit, 10_000);
  }
  kernel.agenda.runUntil(kernel.agenda.now + scenario.settle);
}

function openTerminal(world: World, index: number, rows: number, columns: number): Terminal {
  const tty = new Tty(`/dev/pts/${index}`, rows, columns);
  const { learner } = world;
  const devices = learner.ns.mounts.list().find((mount) => mount.path === '/dev')!.fileSystem;
  devices.put(['pts', String(index)], deviceNode(136, index, () => tty.open(), { mode: 0o620, uid: world.scenario.learner.uid }), world.kernel.agenda.now);
  tty.sendSignal = (group, signal) => signalGroup(learner.ns.pids, group, signal);
  const file = tty.open();
  const shell = login(world, { argv: ['-bash'], path: '/bin/bash', files: new Map([0, 1, 2].map((fd) => [fd, file])), session: { tty } });
  tty.foreground = shell.group;
  return {
    tty, shell,
    type: (keys) => tty.type(encode(keys)),
    read: () => tty.screen.take(Infinity),
    resize: (height, width) => tty.resize(height, width),
    close: () => {
      tty.hangUp();
      shell.signal(SIGNALS.HUP);
    },
    get closed() {
      return shell.ended;
    },
  };
}
