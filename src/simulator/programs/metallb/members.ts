/**
 * Which speakers are alive, as memberlist finds out: each asks the others on port 7946. The real one gossips, asks one a second
 * and gives a silent one about four seconds; here each asks all of them every five.
 */
import type { Blocking } from '../../kernel/blocking.ts';
import { exchangeDatagram } from '../../kernel/datagram.ts';
import { Errno } from '../../kernel/errno.ts';
import type { Process } from '../../kernel/process.ts';
import { ClientError, type KubernetesClient } from '../cluster-client/client.ts';

const EVERY = 5000, PATIENCE = 500;

interface Settings {
  readonly node: string;
  readonly namespace: string;
  readonly labels: string;
  readonly port: number;
}

export class Members {
  readonly #p: Process;
  readonly #client: KubernetesClient;
  readonly #settings: Settings;
  #addresses: readonly string[] = [];
  /** Names of nodes. */
  #alive: readonly string[];

  constructor(p: Process, client: KubernetesClient, settings: Settings) {
    this.#p = p;
    this.#client = client;
    this.#settings = settings;
    this.#alive = [settings.node];
    const listener = { protocol: 'udp', address: '0.0.0.0', port: settings.port, datagrams: () => settings.node } as const;
    p.ns.network.listen(listener);
    p.onExit.push(() => p.ns.network.close(listener));
  }

  get alive(): ReadonlySet<string> {
    return new Set(this.#alive);
  }

  /** Goes on asking; tells when others answer than before. */
  *watch(changed: () => void): Blocking<void> {
    for (;;) {
      if (yield* this.look()) changed();
      yield* this.#p.sleep(EVERY);
    }
  }

  /** @returns whether something is otherwise than it was */
  *look(): Blocking<boolean> {
    const { node, namespace, labels, port } = this.#settings;
    try {
      const { items } = yield* this.#client.json<{ items: { status?: { podIP?: string } }[] }>('GET', `/api/v1/namespaces/${namespace}/pods`, [['labelSelector', labels]]);
      this.#addresses = items.flatMap(({ status }) => (status?.podIP ? [status.podIP] : []));
    } catch (error) {
      // Where the server is not reached, those that were there are asked.
      if (!(error instanceof ClientError)) throw error;
    }
    const found = new Set([node]);
    for (const address of this.#addresses) {
      if (this.#p.ns.network.owns(address)) continue;
      const name = yield* this.#ask(address, port);
      if (name !== undefined) found.add(name);
    }
    const alive = [...found].sort(), otherwise = alive.join() !== this.#alive.join();
    this.#alive = alive;
    return otherwise;
  }

  *#ask(address: string, port: number): Blocking<string | undefined> {
    try {
      const answer = yield* exchangeDatagram(this.#p, address, port, 'ping', PATIENCE);
      return typeof answer === 'string' ? answer : undefined;
    } catch (error) {
      if (!(error instanceof Errno) || error.code === 'EINTR') throw error;
      return undefined;
    }
  }
}
