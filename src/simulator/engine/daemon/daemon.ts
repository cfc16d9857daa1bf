/** dockerd and containerd as processes of their computer. systemd holds the engine's socket: whoever connects to it starts an engine that has ended. */
import type { RequestHandler } from '../../api/http.ts';
import { WaitQueue, type Blocking } from '../../kernel/blocking.ts';
import { rest } from '../../kernel/init.ts';
import type { SocketNode } from '../../kernel/inode.ts';
import type { Process } from '../../kernel/process.ts';
import { services, type Service, type ServiceChange } from '../../kernel/services.ts';
import { SIGNALS } from '../../kernel/signals.ts';
import type { Engine } from '../engine.ts';
import { awake, changeDaemon } from './changes.ts';

/** What booted before them has the numbers below; each has threads, which have numbers, too. */
const BOOTED = 640, THREADS = 9;

export class Daemon implements Service {
  readonly engine: Engine;
  readonly socket: SocketNode;
  main: Process | undefined;
  state: Service['state'] = 'active';
  since: number;
  readonly changed = new WaitQueue();
  /** systemctl ended it: systemd does not start it again. */
  isDismissed = false;

  constructor(engine: Engine, requests: RequestHandler, gid: number) {
    const { host: { fileSystem, ns }, now } = engine;
    this.engine = engine;
    this.since = now;
    this.socket = { kind: 'socket', mode: 0o660, uid: 0, gid, mtime: now, service: { requests: (request: Parameters<RequestHandler>[0]) => (this.state === 'active' ? requests(request) : awake(this, requests, request)) } };
    fileSystem.makeDirectories(['run'], now);
    fileSystem.put(['run', 'docker.sock'], this.socket, now);
    ns.pids.last = BOOTED;
    this.#process(['/usr/bin/containerd']);
    this.launch();
    services.set(ns.pids, this);
  }

  #process(argv: string[]): Process {
    const { host: { ns }, kernel } = this.engine, process = kernel.launchMain(ns, { argv, session: {} }, rest);
    ns.pids.last += THREADS;
    return process;
  }

  launch(): void {
    const main = (this.main = this.#process(['/usr/bin/dockerd', '-H', 'fd://', '--containerd=/run/containerd/containerd.sock']));
    const begin = (change: 'end' | 'ended'): 'restart' => {
      this.engine.kernel.task('dockerd', changeDaemon(this, change));
      return 'restart';
    };
    for (const signal of [SIGNALS.TERM, SIGNALS.INT]) main.handlers.set(signal, () => begin('end'));
    main.onExit.push(() => void begin('ended'));
  }

  get obstacle(): string | undefined {
    return this.engine.cluster && 'an engine of a swarm that ends is not simulated here';
  }

  change(change: ServiceChange): Blocking<void> {
    return changeDaemon(this, change);
  }
}
