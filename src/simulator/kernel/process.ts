/**
 * One file although it is long: a process is one thing, and its system calls share its private state.
 */
import type { Agenda, Entry } from './agenda.ts';
import { encode } from './bytes.ts';
import { WaitQueue, type Blocking, type Park } from './blocking.ts';
import { Errno } from './errno.ts';
import type { Kernel } from './kernel.ts';
import type { Mounts } from './mounts.ts';
import { NOTABLE } from './notable.ts';
import { Processors } from './processors.ts';
import type { NetworkNamespace } from './network.ts';
import type { OpenFile } from './open-file.ts';
import { defaultAction, SIGNALS } from './signals.ts';
import { Task } from './task.ts';
import type { Tty } from './tty.ts';

/** What a program is: it runs as a process and returns its exit status. */
export type Main = (p: Process) => Blocking<number>;

/** Thrown to end the process with a status (`p.exit`). */
export class Exit extends Error {
  readonly status: number;
  constructor(status: number) {
    super(`exit ${status}`);
    this.status = status;
  }
}

/** Thrown into a system call that a handled signal interrupts. */
export class Interrupted extends Errno {
  readonly signal: number;
  constructor(signal: number) {
    super('EINTR');
    this.signal = signal;
  }
}

/** A handler says whether the call it came in the middle of goes on (SA_RESTART) or fails with EINTR. `sender`: the process that called kill(2), if one did. */
export type SignalHandler = (signal: number, sender?: Process) => 'restart' | 'interrupt';

/** A set of processes that number themselves from 1. Processes also have a number in every enclosing namespace. */
export class PidNamespace {
  readonly parent: PidNamespace | undefined;
  /** The outermost one: all processes of the computer. */
  readonly root: PidNamespace;
  readonly processors: Processors;
  readonly processes = new Map<number, Process>();
  /** The number given last. */
  last: number;

  constructor(parent?: PidNamespace, first = 1) {
    this.parent = parent;
    this.root = parent?.root ?? this;
    this.processors = parent?.processors ?? new Processors();
    this.last = first - 1;
  }

  add(process: Process): number {
    const number = ++this.last;
    this.processes.set(number, process);
    return number;
  }
}

/** What a process shares with the others of its host, container or pod. */
export interface Namespaces {
  mounts: Mounts;
  network: NetworkNamespace;
  pids: PidNamespace;
  uts: { hostname: string };
  /** What it shares memory with others through; without it the computer's own. Only its identity shows. */
  ipc?: object;
  /** Accounting and limits: memory in bytes that its processes claim, and where the limit is. */
  cgroup: Cgroup;
}

/** Resource limits that differ from the usual, by the letter of `ulimit`, in what setrlimit(2) counts. */
export type Limits = ReadonlyMap<string, { readonly soft: number; readonly hard: number }>;

/** A control group, as far as it shows: who is in it, what they use, and the limit beyond which one is killed. */
export interface Cgroup {
  /** Where it is below the computer's first one. */
  path: string;
  /** Its processes see all groups, from the first one on (docker run --cgroupns host). */
  hostNamespace?: boolean;
  /** Those that its processes start with (docker run --ulimit). */
  ulimits?: Limits;
  /** Processes in it that have not ended; the kernel counts. */
  pids?: number;
  /** How many there may be; a fork beyond fails with EAGAIN (pids.max). */
  pidsLimit?: number;
  memoryLimit?: number;
  /** memory.low, and memory.swap.max. */
  memoryReservation?: number;
  swapLimit?: number;
  /** How many of its processes were killed for want of memory. */
  kills?: number;
  /** Processors that it may use, as a share (cpu.max); `throttle` is what it had of them in the period. */
  cpus?: number | undefined;
  /** Microseconds of a period of cpu.max, and cpu.weight, where they differ from the usual. */
  period?: number;
  weight?: number;
  /** The processors and memory nodes that it may use, as lists ('0-1,3'); without them all. */
  cpuset?: { cpus?: string; mems?: string };
  throttle?: { period: number; used: number };
  /** Capabilities that root lacks in it (docker run --cap-drop), without 'CAP_'. */
  dropped?: ReadonlySet<string>;
  /** The capabilities that root has in it, as the bits of capabilities(7); without it all. */
  capabilities?: bigint;
  /** prctl(PR_SET_NO_NEW_PRIVS) of its first process. */
  noNewPrivileges?: boolean;
  /** System calls are filtered. */
  seccomp?: boolean;
  oomScoreAdjustment?: number;
  /** Kernel parameters that differ from the usual (docker run --sysctl). */
  sysctls?: Readonly<Record<string, string>>;
  /** Called when a process claims more than the limit. */
  outOfMemory?: (process: Process) => void;
  /** Called when a process came to hold much (NOTABLE) in memory or in a file. */
  grew?: () => void;
}

export interface SpawnOptions {
  argv: string[];
  /** File to execute, where it is not argv[0] looked up in PATH. */
  path?: string;
  env?: Map<string, string>;
  cwd?: string;
  /** Descriptors of the child; default: those of the parent. */
  files?: Map<number, OpenFile>;
  /** 'new' makes it the leader of a new process group; a number joins that group. */
  group?: 'new' | number;
  /** New session (setsid), with this controlling terminal if any. */
  session?: { tty?: Tty };
  uid?: number;
  gid?: number;
  groups?: number[];
  /** It and what it starts have every capability, whatever their control group has (docker exec --privileged). */
  privileged?: boolean;
}

/** Virtual milliseconds that a process may compute before it lets others run. */
const SLICE = 1;
/** Virtual cost of a system call, in ms. */
const SYSCALL = 0.004;

/** Processes that a control group without a limit of its own may have: enough for work, too few for a fork bomb to hurt. */
const MOST_PROCESSES = 2000;
/** Bytes that the processes of all hosts may really keep together: the page holds them all, and who asks for more is killed for want of memory. */
const MOST_HELD = 192 * 2 ** 20;
/** From how many bytes on what is about to be written counts as kept. */
const LARGE_WRITE = 2 ** 20;
/** How often a text is kept while it is written: it, what it was put together of, and its bytes. */
const TEXT = 3;

const inheritable = (files: Map<number, OpenFile>): Map<number, OpenFile> => new Map([...files].map(([fd, file]) => [fd, file.retain()]));

const commandName = (file: string): string => file.split('/').pop()!.replace(/^-/, '').slice(0, 15);

/** Whether the limit of its user's processes leaves room for one more; root has none. */
function mayFork({ uid, limits }: Process, all: PidNamespace): boolean {
  const most = limits?.get('u')?.soft ?? Infinity;
  return uid === 0 || most === Infinity || [...all.processes.values()].filter((other) => other.uid === uid && !other.ended).length < most;
}

/** What is larger than our own memory or stack takes is larger than a real program's: it ends as one does then. */
function* outgrown(p: Process, error: RangeError): Blocking<number> {
  if (/call stack/.test(error.message)) p.signal(SIGNALS.SEGV, true);
  else if (!/Invalid (string|array|typed array) length|allocation failed/.test(error.message)) throw error;
  yield* p.write(2, `${(p.argv[0] ?? '').replace(/^-|^.*\//, '')}: memory exhausted\n`);
  return 2;
}

/** A process. System calls that may block are generators: `yield* p.read(0)`. */
export class Process {
  readonly kernel: Kernel;
  readonly ns: Namespaces;
  parent: Process | undefined;
  readonly children = new Set<Process>();
  /** Number in its own PID namespace. */
  readonly pid: number;
  readonly startedAt: number;
  group: number;
  session: number;
  /** Controlling terminal. */
  tty: Tty | undefined;
  argv: string[];
  /** The name that the kernel knows it by: of the file that was executed. */
  comm: string;
  env: Map<string, string>;
  cwd: string;
  uid: number;
  gid: number;
  groups: number[];
  umask = 0o022;
  limits: Limits | undefined;
  /** Shown by nice; nothing is scheduled by it. */
  niceness?: number;
  privileged?: boolean | undefined;
  readonly files: Map<number, OpenFile>;
  /** Resident memory in bytes, as programs claim it (see `claim`). */
  memory = 1 << 20;
  /** Virtual CPU time used, in ms; of that in system calls. */
  cpu = 0;
  systemCpu = 0;
  /** Status once it has ended; 128 + n after a signal. */
  status: number | undefined;
  /** The signal that ended it. */
  killedBy: number | undefined;
  stopped = false;
  /** Wakes whoever waits for this process to change state. */
  readonly changed = new WaitQueue();
  /** Called once when it has ended. */
  readonly onExit: ((process: Process) => void)[] = [];
  /** Dispositions other than the default. */
  readonly handlers = new Map<number, SignalHandler | 'ignore'>();
  readonly #numbers: [PidNamespace, number][] = [];
  readonly #threads = new Set<Task<unknown>>();
  #main: Task<number> | undefined;
  #slice = 0;
  #systemSlice = 0;
  #computes = false;
  #frozen = false;
  #counted = true;
  #held = 0;

  constructor(kernel: Kernel, ns: Namespaces, parent: Process | undefined, options: SpawnOptions) {
    const { cgroup } = ns;
    this.limits = parent?.ns.cgroup === cgroup ? parent.limits : cgroup.ulimits;
    this.uid = options.uid ?? parent?.uid ?? 0;
    if ((cgroup.pids ?? 0) >= (cgroup.pidsLimit ?? MOST_PROCESSES) || !mayFork(this, ns.pids.root)) throw new Errno('EAGAIN');
    cgroup.pids = (cgroup.pids ?? 0) + 1;
    this.kernel = kernel;
    this.ns = ns;
    this.parent = parent;
    this.startedAt = kernel.agenda.now;
    ns.pids.processors.forks++;
    for (let space: PidNamespace | undefined = ns.pids; space; space = space.parent) this.#numbers.push([space, space.add(this)]);
    this.pid = this.#numbers[0]![1];
    const inherited = parent && parent.ns.pids === ns.pids ? parent : undefined;
    this.session = options.session || !inherited ? this.pid : inherited.session;
    this.tty = options.session ? options.session.tty : parent?.tty;
    this.group = typeof options.group === 'number' ? options.group : options.group === 'new' || options.session || !inherited ? this.pid : inherited.group;
    this.argv = options.argv;
    this.comm = commandName(options.path ?? options.argv[0] ?? '');
    this.env = new Map(options.env ?? parent?.env);
    this.cwd = options.cwd ?? parent?.cwd ?? '/';
    this.gid = options.gid ?? parent?.gid ?? 0;
    this.groups = options.groups ?? parent?.groups ?? [];
    this.privileged = options.privileged;
    this.files = options.files ? inheritable(options.files) : parent ? inheritable(parent.files) : new Map();
    if (parent) {
      this.umask = parent.umask;
      this.niceness = parent.niceness;
      this.privileged ??= parent.privileged;
      for (const [signal, handler] of parent.handlers) if (handler === 'ignore') this.handlers.set(signal, 'ignore');
      parent.children.add(this);
    }
  }

  get agenda(): Agenda {
    return this.kernel.agenda;
  }

  /** Virtual now, ms since the Unix epoch. */
  get now(): number {
    return this.kernel.agenda.now;
  }

  get ended(): boolean {
    return this.status !== undefined;
  }

  /** Its number as seen from `space`. */
  numberIn(space: PidNamespace): number | undefined {
    return this.#numbers.find(([one]) => one === space)?.[1];
  }

  /** Starts running `main`; the kernel calls it. */
  run(main: Main): void {
    this.#main = new Task(this.agenda, this.#body(main));
    this.#threads.add(this.#main);
    const task = this.#main;
    this.kernel.whenDone(task, () => {
      if (this.ended) return;
      if (task.error instanceof Exit) return this.#finish(task.error.status);
      if (task.error instanceof Errno && task.error.code === 'EPIPE') return this.#die(SIGNALS.PIPE);
      if (task.error !== undefined) {
        this.kernel.fault(task.error, this);
        return this.#finish(139, SIGNALS.SEGV);
      }
      this.#finish(task.result ?? 0);
    });
  }

  *#body(main: Main): Blocking<number> {
    try {
      return yield* main(this);
    } catch (error) {
      if (error instanceof RangeError) return yield* outgrown(this, error);
      if (error === undefined || error !== this.#unwritten || !this.writeError) throw error;
      const { text, status } = this.onWriteError((this.argv[0] ?? '').replace(/^.*\//, ''), this.writeError);
      yield* this.write(2, text);
      return status;
    }
  }

  /** Runs `body` beside the main program; it ends with the process. */
  thread<T>(body: Blocking<T>): Task<T> {
    const task = new Task(this.agenda, body);
    this.#threads.add(task);
    this.kernel.whenDone(task, () => {
      this.#threads.delete(task);
      if (task.error instanceof Exit && !this.ended) this.#finish(task.error.status);
    });
    return task;
  }

  // ---- files ----

  file(fd: number): OpenFile {
    const file = this.files.get(fd);
    if (!file) throw new Errno('EBADF');
    return file;
  }

  *read(fd: number, max = 65536): Blocking<Uint8Array> {
    yield* this.compute(SYSCALL, SYSCALL);
    return yield* this.file(fd).read(max);
  }

  /** Standard output could not be written to: what went wrong. */
  writeError: Errno | undefined;
  /** What was thrown because of it. */
  #unwritten: Error | undefined;
  /** What is thrown then. */
  writeFailure = (error: Errno): Error => error;
  /** What a program says, and with which status it ends, when it does not deal with that itself. */
  onWriteError = (name: string, error: Errno): { text: string; status: number } => ({ text: `${name}: write error: ${error.strerror}\n`, status: 1 });

  /** Writes all; without a reader the process gets SIGPIPE (and EPIPE where it is ignored). That nothing can be said on standard error is said nowhere. */
  *write(fd: number, data: string | Uint8Array): Blocking<void> {
    const bytes = typeof data === 'string' ? encode(data) : data;
    const cost = SYSCALL + bytes.length / 4e6;
    const { memory } = this, held = this.#held;
    try {
      if (bytes.length > LARGE_WRITE) this.claim(memory + bytes.length, held + bytes.length * (data === bytes ? 1 : TEXT));
      yield* this.compute(cost, cost);
      yield* this.file(fd).write(bytes);
    } catch (error) {
      if (error instanceof Errno && error.code === 'EPIPE' && this.handlers.get(SIGNALS.PIPE) !== 'ignore') this.signal(SIGNALS.PIPE);
      if (error instanceof Errno && error.code === 'EFBIG') this.signal(SIGNALS.XFSZ);
      if (error instanceof Errno && error.code !== 'EPIPE' && error.code !== 'EINTR') {
        if (fd === 2) return;
        if (fd === 1) {
          this.writeError = error;
          this.#unwritten = this.writeFailure(error);
          throw this.#unwritten;
        }
      }
      throw error;
    } finally {
      if (bytes.length > LARGE_WRITE) this.claim(memory, held);
    }
  }

  /** Puts `file` at descriptor `fd` (or the lowest free one), closing what was there. */
  install(file: OpenFile, fd = this.freeDescriptor()): number {
    file.retain();
    this.files.get(fd)?.release();
    this.files.set(fd, file);
    return fd;
  }

  freeDescriptor(from = 0): number {
    for (let fd = from; ; fd++) if (!this.files.has(fd)) return fd;
  }

  close(fd: number): void {
    this.file(fd).release();
    this.files.delete(fd);
  }

  // ---- time ----

  *sleep(milliseconds: number): Blocking<void> {
    const end = this.now + milliseconds;
    if (this.agenda.pass(end)) return;
    const park: Park = (wake) => {
      const entry: Entry = this.agenda.at(end, `${this.argv[0]} sleeps`, wake);
      return () => this.agenda.cancel(entry);
    };
    do yield park;
    while (this.now < end);
  }

  /** Uses virtual CPU time, `system` of it in the kernel. Call it in loops, so that they can be interrupted and never outrun time. */
  *compute(milliseconds: number, system = 0): Blocking<void> {
    this.cpu += milliseconds;
    this.systemCpu += system;
    this.#slice += milliseconds;
    this.#systemSlice += system;
    if (this.#slice < SLICE) return;
    const due = this.#charge();
    this.#compute(true);
    try {
      yield* this.sleep(this.ns.pids.processors.take(this.now, due, this.ns.cgroup));
    } finally {
      this.#compute(false);
    }
  }

  /** Whether it is on a processor, or waits for one. */
  get running(): boolean {
    return this.#computes && !this.stopped && !this.#frozen;
  }

  #compute(computes: boolean): void {
    const before = this.running;
    this.#computes = computes;
    this.ns.pids.processors.running += Number(this.running) - Number(before);
  }

  #charge(): number {
    const due = this.#slice, seconds = this.limits?.get('t');
    if (seconds && this.cpu >= seconds.soft * 1000) this.signal(this.cpu >= seconds.hard * 1000 ? SIGNALS.KILL : SIGNALS.XCPU);
    this.ns.pids.processors.charge(due, this.#systemSlice, this.niceness ?? 0);
    this.#slice = this.#systemSlice = 0;
    return due;
  }

  // ---- processes ----

  /** fork and exec. @throws Errno ENOENT, EACCES, ENOEXEC, EISDIR (as EACCES), ENOTDIR */
  spawn(options: SpawnOptions): Process {
    return this.kernel.spawn(this, options);
  }

  /** fork without exec: `main` runs with copies of everything (a subshell). */
  fork(main: Main, options: Partial<SpawnOptions> = {}): Process {
    const child = new Process(this.kernel, this.ns, this, { argv: [...this.argv], ...options });
    child.comm = this.comm;
    child.run(main);
    return child;
  }

  /** Becomes another program; returns its status, with which the caller must exit at once. @throws as spawn */
  *exec(argv: string[], path?: string, env?: Map<string, string>): Blocking<number> {
    const { main, argv: actual } = this.kernel.executable(this, path ?? argv[0]!, argv, env ?? this.env);
    this.become(path ?? argv[0]!, actual);
    if (env) this.env = new Map(env);
    for (const [signal, handler] of this.handlers) if (handler !== 'ignore') this.handlers.delete(signal);
    return yield* main(this);
  }

  /** How it is called from now on, by what it executes. */
  become(file: string, argv: string[]): void {
    this.argv = argv;
    this.comm = commandName(file);
  }

  exit(status: number): never {
    throw new Exit(status & 255);
  }

  /** Waits until `child` has ended and takes its status. */
  *wait(child: Process): Blocking<number> {
    yield* child.changed.until(() => child.ended);
    this.reap(child);
    return child.status!;
  }

  /** Forgets an ended child (it was a zombie until now). */
  reap(child: Process): void {
    this.children.delete(child);
    child.leave();
  }

  #uncount(): void {
    if (this.#counted) this.ns.cgroup.pids!--;
    this.#counted = false;
  }

  /** Takes the process's numbers back. */
  leave(): void {
    this.#uncount();
    for (const [space, number] of this.#numbers) space.processes.delete(number);
  }

  // ---- signals ----

  /** Delivers a signal to this process. `fromOutside`: by the engine, from outside its PID namespace. */
  signal(signal: number, fromOutside = false, sender?: Process): void {
    if (this.ended) return;
    const handler = this.handlers.get(signal);
    if (signal === SIGNALS.KILL) return this.pid === 1 && !fromOutside ? undefined : this.#die(signal);
    if (signal === SIGNALS.CONT || (signal === SIGNALS.STOP && (this.pid !== 1 || fromOutside))) this.#stop(signal === SIGNALS.STOP);
    if (handler === 'ignore') return;
    if (handler) return this.#handle(signal, handler, sender);
    // The first process of a namespace is not killed by what it does not handle.
    if (this.pid === 1 && defaultAction(signal) === 'terminate' && this.ns.pids.parent) return;
    if (defaultAction(signal) === 'terminate') this.#die(signal);
    else if (defaultAction(signal) === 'stop' && signal !== SIGNALS.STOP) this.#stop(true);
  }

  #handle(signal: number, handler: SignalHandler, sender?: Process): void {
    if (handler(signal, sender) === 'interrupt') this.#main?.interrupt(new Interrupted(signal));
  }

  #stop(stopped: boolean): void {
    if (this.stopped === stopped) return;
    this.#pause(() => (this.stopped = stopped));
    this.changed.wakeAll();
    this.parent?.changed.wakeAll();
  }

  /** The cgroup freezer (docker pause). */
  freeze(frozen: boolean): void {
    this.#pause(() => (this.#frozen = frozen));
  }

  #pause(set: () => void): void {
    const before = this.running;
    set();
    this.ns.pids.processors.running += Number(this.running) - Number(before);
    for (const task of this.#threads) this.stopped || this.#frozen ? task.freeze() : task.thaw();
  }

  /** Claims memory (bytes in all, and those of them that it really keeps); beyond the cgroup's limit, or the machine's (Infinity), the process is killed. */
  claim(bytes: number, held = this.#held): void {
    if (this.ended) return;
    this.memory = bytes;
    this.kernel.held += held - this.#held;
    this.#held = held;
    const { memoryLimit = Number.MAX_VALUE, outOfMemory, grew } = this.ns.cgroup;
    if (bytes >= NOTABLE) grew?.();
    let sum = this.kernel.held > MOST_HELD ? Infinity : 0;
    for (const process of this.ns.pids.processes.values()) if (process.ns.cgroup === this.ns.cgroup && !process.ended) sum += process.memory;
    if (sum <= memoryLimit) return;
    this.ns.cgroup.kills = (this.ns.cgroup.kills ?? 0) + 1;
    outOfMemory?.(this);
    this.#die(SIGNALS.KILL);
  }

  #die(signal: number): void {
    this.#finish(128 + signal, signal);
  }

  #finish(status: number, signal?: number): void {
    if (this.ended) return;
    this.status = status;
    this.killedBy = signal;
    this.#uncount();
    this.#charge();
    for (const task of [...this.#threads]) task.abort();
    this.#threads.clear();
    for (const file of this.files.values()) file.release();
    this.files.clear();
    this.memory = 0;
    this.kernel.held -= this.#held;
    this.#held = 0;
    this.#orphan();
    if (this.pid === 1) for (const other of [...this.ns.pids.processes.values()]) if (other !== this) other.signal(SIGNALS.KILL, true);
    for (const listener of this.onExit) listener(this);
    this.changed.wakeAll();
    if (!this.parent || this.parent.ended || this.parent.handlers.get(SIGNALS.CHLD) === 'ignore') {
      this.parent?.children.delete(this);
      this.leave();
    } else {
      this.parent.signal(SIGNALS.CHLD);
      this.parent.changed.wakeAll();
    }
  }

  /** Children of an ended process go to the namespace's first one; the dead among them are forgotten. */
  #orphan(): void {
    const init = this.ns.pids.processes.get(1);
    for (const child of this.children) {
      child.parent = init && init !== this && !init.ended ? init : undefined;
      if (child.ended) child.leave();
      else child.parent?.children.add(child);
    }
    this.children.clear();
  }
}

/** Sends a signal to every process of a group; groups are numbered within their PID namespace. */
export function signalGroup(space: PidNamespace, group: number, signal: number): void {
  for (const process of [...space.processes.values()]) if (process.ns.pids === space && process.group === group) process.signal(signal);
}
