/** What systemd runs on a computer and can be told to end and to start. */
import type { Blocking } from './blocking.ts';
import type { Inode } from './inode.ts';
import type { PidNamespace, Process } from './process.ts';

/** `listen` makes its socket. */
export type ServiceChange = 'start' | 'stop' | 'listen';

export interface Service {
  /** Its first process, while it has one. */
  readonly main: Process | undefined;
  readonly state: 'active' | 'activating' | 'deactivating' | 'inactive';
  /** Since when it has been so, ms since the Unix epoch. */
  readonly since: number;
  /** The socket that systemd holds for it, where it has a place in the file system. */
  readonly socket: Inode;
  /** Why it cannot end here, if it cannot. */
  readonly obstacle: string | undefined;
  /** Returns when it is done. */
  change(change: ServiceChange): Blocking<void>;
}

/** A computer's engine, by its outermost PID namespace. */
export const services = new WeakMap<PidNamespace, Service>();
