import { Agenda } from './agenda.ts';
import type { Blocking } from './blocking.ts';
import { decode, encode } from './bytes.ts';
import { Editings } from './editing.ts';
import { Errno } from './errno.ts';
import { contentOf, type FileNode } from './inode.ts';
import { Process, type Main, type Namespaces, type SpawnOptions } from './process.ts';
import { random, type Random } from './random.ts';
import { Task } from './task.ts';

/** Something went wrong inside the simulator itself: a bug of ours, never the learner's. */
export interface Fault {
  readonly error: unknown;
  readonly command: string;
}

/** A command line that the learner's own interactive shell ran. */
export interface CommandRecord {
  readonly line: string;
  /** Exit status; undefined while it runs. */
  status: number | undefined;
}

/** The command lines that a terminal's shell remembers. */
export interface LineHistory {
  readonly lines: readonly string[];
  add(line: string): void;
}

/** What every host of a world shares: time, randomness, the programs that executables can hold. */
export class Kernel {
  readonly agenda: Agenda;
  readonly seed: string;
  readonly faults: Fault[] = [];
  /** Command lines of the learner's terminals, oldest first; their interactive shells append to it. */
  readonly commands: CommandRecord[] = [];
  /** Those of the learner's terminals, in the order of their opening. */
  readonly histories: LineHistory[] = [];
  readonly editings = new Editings();
  /** Until when the page should let virtual time run as fast as it can (`lab time`), ms since the Unix epoch. */
  fastForwardUntil = 0;
  /** Bytes that processes really keep in our own memory (see Process.claim). */
  held = 0;
  readonly #programs = new Map<string, Main>();

  constructor(seed: string, start: number) {
    this.seed = seed;
    this.agenda = new Agenda(start);
  }

  random(purpose: string, key: string): Random {
    return random(this.seed, purpose, key);
  }

  /** Makes a program known by the name that executables refer to (inode.ts `program`). */
  register(name: string, main: Main): void {
    if (this.#programs.has(name)) throw new Error(`program ${name} is registered twice`);
    this.#programs.set(name, main);
  }

  /** A task that belongs to no process: a daemon's own work. Its failure is a fault. */
  task<T>(label: string, body: Blocking<T>): Task<T> {
    const task = new Task(this.agenda, body);
    this.whenDone(task, () => {
      if (task.error !== undefined && !(task.error instanceof Errno) && (task.error as Error).message !== 'task aborted') this.faults.push({ error: task.error, command: label });
    });
    return task;
  }

  whenDone(task: Task<unknown>, run: () => void): void {
    task.ended.park(run);
  }

  fault(error: unknown, process: Process): void {
    this.faults.push({ error, command: process.argv.join(' ') });
  }

  /** Starts a process that has no parent in its namespaces: a host's or a container's first. @throws Errno as `spawn` */
  launch(ns: Namespaces, options: SpawnOptions): Process {
    return this.#start(new Process(this, ns, undefined, options), options);
  }

  /** The same, with a program that lies in no file (a daemon): a child of the namespace's first process, where there is one. */
  launchMain(ns: Namespaces, options: SpawnOptions, main: Main): Process {
    const process = new Process(this, ns, ns.pids.processes.get(1), options);
    process.run(main);
    return process;
  }

  /** @throws Errno; the failed child leaves no trace */
  spawn(parent: Process, options: SpawnOptions, ns: Namespaces = parent.ns): Process {
    return this.#start(new Process(this, ns, parent, options), options);
  }

  #start(process: Process, options: SpawnOptions): Process {
    try {
      const { main, argv } = this.executable(process, options.path ?? options.argv[0] ?? '', options.argv, process.env);
      process.argv = argv;
      process.run(main);
      return process;
    } catch (error) {
      process.parent?.children.delete(process);
      process.leave();
      for (const file of process.files.values()) file.release();
      throw error;
    }
  }

  /**
   * Finds what `file` runs: looked up in PATH without a slash, followed through `#!` lines.
   * @throws Errno ENOENT, EACCES (also for a folder), E2BIG, ENOEXEC (a text without `#!`), ENOTDIR, ELOOP
   */
  executable(p: Process, file: string, argv: string[], env: Map<string, string>, depth = 0): { main: Main; argv: string[]; path: string } {
    if (depth > 4) throw new Errno('ELOOP');
    const path = file.includes('/') ? file : this.which(p, file, env);
    if (path === undefined) throw new Errno('ENOENT');
    const { node } = p.ns.mounts.locate(path, p.cwd);
    if (!node) throw new Errno('ENOENT');
    if (node.kind !== 'file' || !mayExecute(node, p)) throw new Errno('EACCES');
    if (!fits(argv, env)) throw new Errno('E2BIG');
    if (node.program !== undefined) {
      const main = this.#programs.get(node.program);
      if (!main) throw new Errno('ENOEXEC', node.program);
      return { main, argv, path };
    }
    const line = /^#![ \t]*([^ \t]+)(?:[ \t]+([^ \t].*?))?[ \t]*$/.exec(decode(contentOf(node)).split('\n', 1)[0]!);
    if (!line) throw new Errno('ENOEXEC');
    const rest = line[2] === undefined ? [] : [line[2]];
    return this.executable(p, line[1]!, [line[1]!, ...rest, path, ...argv.slice(1)], env, depth + 1);
  }

  /** The path of a command in PATH, or undefined. A name found only as not executable throws EACCES. */
  which(p: Process, name: string, env: Map<string, string> = p.env): string | undefined {
    let denied = false;
    for (const folder of (env.get('PATH') ?? '/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin').split(':')) {
      const path = `${folder || '.'}/${name}`;
      const found = p.ns.mounts.find(path, p.cwd);
      if (typeof found === 'string' || found.node?.kind !== 'file') continue;
      if (mayExecute(found.node, p)) return path;
      denied = true;
    }
    if (denied) throw new Errno('EACCES');
    return undefined;
  }
}

/**
 * Whether a new program's stack takes arguments and environment: Linux allows 128 KiB for each string, and for all of them
 * with a pointer each a quarter of the stack's limit of 8 MiB (execve(2)).
 */
function fits(argv: readonly string[], env: ReadonlyMap<string, string>): boolean {
  const ONE = 131_072, ALL = 2_097_152, POINTER = 8;
  let all = 0;
  // A letter has a byte at least, and three at most: only in between they are counted. What is far too long is not looked at, however often a loop tries.
  const takes = (letters: number, word: string, value?: string): boolean => {
    if (letters >= ONE) return false;
    const bytes = (letters > ONE / 3 ? encode(value === undefined ? word : `${word}=${value}`).length : letters) + 1;
    all += bytes + POINTER;
    return bytes <= ONE && all <= ALL;
  };
  for (const word of argv) if (!takes(word.length, word)) return false;
  for (const [name, value] of env) if (!takes(name.length + 1 + value.length, name, value)) return false;
  return true;
}

function mayExecute(node: FileNode, p: Process): boolean {
  if (p.uid === 0) return (node.mode & 0o111) !== 0;
  if (p.uid === node.uid) return (node.mode & 0o100) !== 0;
  if (p.gid === node.gid || p.groups.includes(node.gid)) return (node.mode & 0o010) !== 0;
  return (node.mode & 0o001) !== 0;
}
