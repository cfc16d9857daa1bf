/** What the API server asks of a node: a kubelet's own API, and connections into the cluster's network. */
import type { ContainerUsage, ExecRequest, LogLine } from '../api/cri.ts';
import type { Channel, Blocking } from '../kernel/blocking.ts';
import type { OpenFile } from '../kernel/open-file.ts';

export interface LogOptions {
  follow: boolean;
  previous: boolean;
  timestamps: boolean;
  tailLines?: number;
  limitBytes?: number;
  sinceSeconds?: number;
  /** ms since the Unix epoch. */
  sinceTime?: number;
}

/** Every refusal is a StatusError with the kubelet's or runtime's words. */
export interface KubeletApi {
  /** Text of the log, line by line; with `follow` the channel stays open until the container ends. */
  containerLogs(namespace: string, pod: string, container: string, options: LogOptions): Channel<string>;
  rawLogs(namespace: string, pod: string, container: string): readonly LogLine[];
  /** Exit status of the command. */
  exec(namespace: string, pod: string, container: string, request: ExecRequest): Blocking<number>;
  attach(namespace: string, pod: string, container: string, request: Omit<ExecRequest, 'argv'>): Blocking<void>;
  resize(namespace: string, pod: string, container: string, rows: number, columns: number): void;
  /** A byte stream to a port of the pod. @throws Errno ECONNREFUSED */
  portForward(namespace: string, pod: string, port: number): Blocking<OpenFile>;
  usage(namespace: string, pod: string): { container: string; usage: ContainerUsage }[];
}

/** Finds the kubelet of a node; undefined while it does not answer (stopped, node down). */
export type KubeletLocator = (node: string) => KubeletApi | undefined;
