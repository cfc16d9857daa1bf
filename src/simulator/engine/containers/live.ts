/** The part of a container that is no record: its files, processes, streams and log. */
import { WaitQueue } from '../../kernel/blocking.ts';
import type { Entry } from '../../kernel/agenda.ts';
import type { FileSystem } from '../../kernel/file-system.ts';
import type { DirectoryNode } from '../../kernel/inode.ts';
import type { Namespaces, Process } from '../../kernel/process.ts';
import type { Task } from '../../kernel/task.ts';
import { ContainerLog } from '../runtime/log.ts';
import { Output } from '../runtime/output.ts';
import type { MountSpec } from '../runtime/rootfs.ts';
import type { ProcessTask } from '../runtime/process-task.ts';
import type { ExecInstance } from './exec.ts';

export class LiveContainer {
  readonly id: string;
  /** The container's own tree over its image's. */
  readonly fileSystem: FileSystem;
  /** The image's tree, to tell what changed. */
  readonly imageTree: DirectoryNode;
  readonly log: ContainerLog;
  readonly output: Output;
  /** /etc/hosts and its like, from the first start on. */
  managed: FileSystem | undefined;
  ns: Namespaces | undefined;
  task: ProcessTask | undefined;
  /** The parent of its processes. */
  shim: Process | undefined;
  readonly execs = new Map<string, ExecInstance>();
  /** Wakes on every change of state. */
  readonly changed = new WaitQueue();
  /** How many times it has exited, and how the last time was. */
  exits = 0;
  lastExit = 0;
  removed = false;
  /** Someone is taking it away: nobody else can meanwhile. */
  removing = false;
  /** Someone asked it to stop: restart policies do not count. */
  stopping = false;
  outOfMemory = false;
  /** Its output has ended: those who are attached hang up. */
  readonly ended = new WaitQueue();
  restartDelay = 0;
  restartEntry: Entry | undefined;
  health: Task<void> | undefined;
  /** Processor time (ms) and moment of the last look, for stats. */
  sample: { at: number; cpu: number } | undefined;
  /** Files of the engine's own: a service's secrets and configs. */
  extraMounts: readonly MountSpec[] = [];
  /** Lines of /etc/hosts for --link. */
  links: () => string[] = () => [];
  /** Terminal size set before it starts. */
  size: { rows: number; columns: number } | undefined;

  constructor(id: string, fileSystem: FileSystem, imageTree: DirectoryNode, now: () => number, keepsLog: boolean) {
    this.id = id;
    this.fileSystem = fileSystem;
    this.imageTree = imageTree;
    this.log = new ContainerLog(now);
    this.output = new Output(keepsLog ? this.log.write : undefined);
  }

  get running(): boolean {
    return this.task !== undefined;
  }
}
