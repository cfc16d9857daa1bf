/** Starts a process in a container's namespaces, with pipes or a terminal, as runc does for `run` and `exec`. */
import type { Blocking } from '../../kernel/blocking.ts';
import { Errno } from '../../kernel/errno.ts';
import type { Kernel } from '../../kernel/kernel.ts';
import type { OpenFile } from '../../kernel/open-file.ts';
import { openNull } from '../../kernel/devices.ts';
import { ByteQueue, readEnd, writeEnd } from '../../kernel/pipe.ts';
import { signalGroup, type Namespaces, type Process } from '../../kernel/process.ts';
import { Tty } from '../../kernel/tty.ts';
import { execError, StartError } from './oci-error.ts';
import { Output, OutputFile } from './output.ts';
import type { Account } from './accounts.ts';

export interface ProcessSpec {
  argv: string[];
  env: Map<string, string>;
  cwd: string;
  account: Account;
  tty: boolean;
  /** The shim that starts it, where the container has one. */
  parent?: Process;
  /** With every capability (docker exec --privileged). */
  privileged?: boolean;
  /** Keeps standard input open, so that something can be attached to it; otherwise it is /dev/null. */
  stdin: boolean;
  rows?: number;
  columns?: number;
}

/** What is typed or sent to a process. */
export interface Input {
  write(bytes: Uint8Array): Blocking<void>;
  /** No more will come: the process reads the end. A terminal has no end. */
  end(): void;
}

export interface ProcessTask {
  readonly process: Process;
  readonly tty: Tty | undefined;
  readonly input: Input | undefined;
  /** Calls back when the process has ended and all that it wrote was handed on. */
  readonly onEnd: (run: () => void) => void;
}

/** What runc adds to "not a directory". */
const MISMATCH = ': Are you trying to mount a directory onto a file (or vice-versa)? Check if the specified host path exists and is the expected type';

const NO_INPUT: OpenFile = openNull();

/** runc's own threads have numbers in the container before it becomes the program: the next process of a container is its seventh. */
const RUNC_THREADS = 5;

/** @throws StartError */
export function startProcess(kernel: Kernel, ns: Namespaces, spec: ProcessSpec, output: Output): ProcessTask {
  try {
    const { node } = ns.mounts.locate(spec.cwd);
    if (!node) throw new Errno('ENOENT');
    if (node.kind !== 'directory') throw new Errno('ENOTDIR');
  } catch (error) {
    if (error instanceof Errno) throw new StartError(`chdir to cwd (${JSON.stringify(spec.cwd)}) set in config.json failed: ${error.goText}${error.code === 'ENOTDIR' ? MISMATCH : ''}`, 127);
    throw error;
  }
  return spec.tty ? startOnTerminal(kernel, ns, spec, output) : startOnPipes(kernel, ns, spec, output);
}

function launch(kernel: Kernel, ns: Namespaces, spec: ProcessSpec, files: Map<number, OpenFile>, tty?: Tty): Process {
  const { uid, gid, groups } = spec.account;
  try {
    const options = { argv: spec.argv, env: spec.env, cwd: spec.cwd, uid, gid, groups, privileged: spec.privileged, files, session: tty ? { tty } : {} };
    const process = spec.parent ? kernel.spawn(spec.parent, options, ns) : kernel.launch(ns, options);
    ns.pids.last += RUNC_THREADS;
    return process;
  } catch (error) {
    if (!(error instanceof Errno)) throw error;
    if (error.code === 'ENOEXEC') return formatError(kernel, ns, spec, files);
    throw execError(spec.argv[0] ?? '', error, isDirectory(ns, spec));
  }
}

function isDirectory(ns: Namespaces, spec: ProcessSpec): boolean {
  try {
    return ns.mounts.locate(spec.argv[0] ?? '', spec.cwd).node?.kind === 'directory';
  } catch {
    return false;
  }
}

/** A file of the wrong format is found out only by execve itself, when the container runs already: it ends with 255. */
function formatError(kernel: Kernel, ns: Namespaces, spec: ProcessSpec, files: Map<number, OpenFile>): Process {
  return kernel.launchMain(ns, { argv: spec.argv, env: spec.env, cwd: spec.cwd, files, session: {} }, function* (p) {
    yield* p.write(2, `exec ${spec.argv[0]}: exec format error\n`);
    return 255;
  });
}

function startOnPipes(kernel: Kernel, ns: Namespaces, spec: ProcessSpec, output: Output): ProcessTask {
  const queue = spec.stdin ? new ByteQueue() : undefined;
  const writer = queue && writeEnd(queue).retain();
  const files = new Map<number, OpenFile>([[0, queue ? readEnd(queue) : NO_INPUT], [1, new OutputFile(output, 'stdout')], [2, new OutputFile(output, 'stderr')]]);
  const process = launch(kernel, ns, spec, files);
  let open = writer !== undefined;
  const input: Input | undefined = writer && {
    write: (bytes) => writer.write(bytes),
    end: () => {
      if (open) writer.release();
      open = false;
    },
  };
  process.onExit.push(() => input?.end());
  return { process, tty: undefined, input, onEnd: (run) => { process.ended ? run() : process.onExit.push(run); } };
}

function startOnTerminal(kernel: Kernel, ns: Namespaces, spec: ProcessSpec, output: Output): ProcessTask {
  const used = new Set([...ns.pids.processes.values()].map((one) => one.ns.mounts === ns.mounts && one.tty?.name));
  let number = 0;
  while (used.has(`/dev/pts/${number}`)) number++;
  const tty = new Tty(`/dev/pts/${number}`, spec.rows || 24, spec.columns || 80);
  tty.sendSignal = (group, signal) => signalGroup(ns.pids, group, signal);
  const file = tty.open();
  const process = launch(kernel, ns, spec, new Map([[0, file], [1, file], [2, file]]), tty);
  tty.foreground = process.group;
  const pump = kernel.task('container terminal', (function* () {
    while (!process.ended || tty.screen.size > 0) {
      if (tty.screen.size === 0) yield tty.screen.changed.park;
      else yield* output.write('stdout', tty.screen.take(65536));
    }
  })());
  process.onExit.push(() => tty.screen.changed.wakeAll());
  const input: Input = {
    *write(bytes) {
      tty.type(bytes);
    },
    end: () => {},
  };
  return { process, tty, input, onEnd: (run) => kernel.whenDone(pump, run) };
}
