/** What client-go's informers keep for a program in a pod: the objects of some resources as the server last said, and a sign that something has changed. */
import type { KubernetesObject } from '../../api/kubernetes/meta.ts';
import { WaitQueue, type Blocking, type Channel } from '../../kernel/blocking.ts';
import type { Process } from '../../kernel/process.ts';
import { strftime } from '../dates.ts';
import { ClientError, type KubernetesClient } from './client.ts';

/** A resource that a provider watches. */
export interface Watched {
  /** `/apis/networking.k8s.io/v1` */
  readonly root: string;
  /** `ingresses` */
  readonly resource: string;
  /** As Go calls its type, in the words of a failure: `*v1.Ingress`. */
  readonly type: string;
  readonly namespaced?: boolean;
  readonly labelSelector?: string;
}

type Event = { type: 'ADDED' | 'MODIFIED' | 'DELETED' | 'BOOKMARK' | 'ERROR'; object: KubernetesObject };

/** Told of a list that fails. */
type Complaint = (watched: Watched, message: string) => Blocking<void>;

/** A reflector waits so long after a failure, ms, twice as long each time up to the second. From client-go's reflector.go. */
const FIRST_WAIT = 800, LONGEST_WAIT = 30_000;

const keyOf = ({ metadata }: KubernetesObject): string => `${metadata.namespace ?? ''}/${metadata.name}`;

export class Cache {
  readonly #p: Process;
  readonly #client: KubernetesClient;
  readonly #complain: Complaint;
  readonly #objects = new Map<string, Map<string, KubernetesObject>>();
  readonly #synced = new WaitQueue();
  readonly #changed = new WaitQueue();
  #waiting = 0;
  #version = 0;

  /** `complain`: what says that a resource cannot be listed; klog on standard error where nothing else is given. */
  constructor(p: Process, client: KubernetesClient, complain: Complaint = klog(p)) {
    this.#p = p;
    this.#client = client;
    this.#complain = complain;
  }

  /** Lists and watches from now on, each resource in every one of the namespaces ('': all); returns when all have been listed. */
  *start(resources: readonly Watched[], namespaces: readonly string[]): Blocking<void> {
    for (const one of resources) for (const namespace of one.namespaced ? namespaces : ['']) {
      this.#waiting++;
      this.#p.thread(this.#reflect(one, namespace));
    }
    yield* this.#synced.until(() => this.#waiting === 0);
  }

  all<T extends KubernetesObject>(resource: string): T[] {
    return [...this.#objects].filter(([key]) => key.startsWith(`${resource} `)).flatMap(([, objects]) => [...objects.values()] as T[]).sort((a, b) => (keyOf(a) < keyOf(b) ? -1 : 1));
  }

  find<T extends KubernetesObject>(resource: string, namespace: string, name: string): T | undefined {
    for (const [key, objects] of this.#objects) if (key.startsWith(`${resource} `)) {
      const found = objects.get(`${namespace}/${name}`);
      if (found) return found as T;
    }
    return undefined;
  }

  /** Returns when something has come since `seen`; the number to give next time. */
  *changedSince(seen: number): Blocking<number> {
    yield* this.#changed.until(() => this.#version !== seen);
    return this.#version;
  }

  *#reflect(watched: Watched, namespace: string): Blocking<void> {
    const objects = new Map<string, KubernetesObject>(), path = `${watched.root}${namespace === '' ? '' : `/namespaces/${namespace}`}/${watched.resource}`;
    this.#objects.set(`${watched.resource} ${namespace}`, objects);
    const selector: [string, string][] = watched.labelSelector ? [['labelSelector', watched.labelSelector]] : [];
    let wait = FIRST_WAIT, listed = false;
    for (;;) {
      try {
        const list = yield* this.#client.json<KubernetesObject & { items: KubernetesObject[] }>('GET', path, selector);
        objects.clear();
        for (const object of list.items) objects.set(keyOf(object), object);
        if (!listed) this.#waiting--;
        listed = true;
        this.#synced.wakeAll();
        this.#tell();
        wait = FIRST_WAIT;
        yield* this.#follow(path, [...selector, ['watch', 'true'], ['allowWatchBookmarks', 'true'], ['resourceVersion', list.metadata.resourceVersion ?? '']], objects);
      } catch (error) {
        if (!(error instanceof ClientError)) throw error;
        yield* this.#complain(watched, error.message);
        yield* this.#p.sleep(wait * (1 + this.#p.kernel.random('reflector', `${this.#p.now} ${path}`).next()));
        wait = Math.min(LONGEST_WAIT, wait * 2);
      }
    }
  }

  *#follow(path: string, query: [string, string][], objects: Map<string, KubernetesObject>): Blocking<void> {
    const response = yield* this.#client.send('GET', path, query), stream = response.stream as Channel<Event> | undefined;
    if (!stream) return;
    try {
      for (let event = yield* stream.receive(); event && event.type !== 'ERROR'; event = yield* stream.receive()) {
        if (event.type === 'BOOKMARK') continue;
        if (event.type === 'DELETED') objects.delete(keyOf(event.object));
        else objects.set(keyOf(event.object), event.object);
        this.#tell();
      }
    } finally {
      stream.close();
    }
  }

  #tell(): void {
    this.#version++;
    this.#changed.wakeAll();
  }
}

/** klog's line; it goes past the program's own log. */
const klog = (p: Process): Complaint => function* ({ type }, message) {
  const time = strftime('%m%d %H:%M:%S', p.now), micros = String(Math.floor((p.now % 1000) * 1000)).padStart(6, '0');
  const words = JSON.stringify(`failed to list ${type}: ${message}`);
  yield* p.write(2, `E${time}.${micros} ${String(p.numberIn(p.ns.pids) ?? p.pid).padStart(7)} reflector.go:227] "Failed to watch" err=${words} logger="UnhandledError" reflector="k8s.io/client-go@v0.36.1/tools/cache/reflector.go:343" type="${type}"\n`);
};
