/** ServiceL2Status: which node announces which Service. Each speaker writes its own, and removes what others left behind. */
import type { KubernetesObject } from '../../api/kubernetes/meta.ts';
import type { Service } from '../../api/kubernetes/service.ts';
import type { Blocking } from '../../kernel/blocking.ts';
import { ClientError, type KubernetesClient } from '../cluster-client/client.ts';
import { GROUP_VERSION, ROOT } from './types.ts';

interface Speaker {
  readonly node: string;
  readonly namespace: string;
  readonly pod: KubernetesObject;
}

export class ServiceStatuses {
  readonly #client: KubernetesClient;
  readonly #speaker: Speaker;
  readonly #path: string;
  readonly #written = new Set<string>();

  constructor(client: KubernetesClient, speaker: Speaker) {
    this.#client = client;
    this.#speaker = speaker;
    this.#path = `${ROOT}/namespaces/${speaker.namespace}/servicel2statuses`;
  }

  has = (service: string): boolean => this.#written.has(service);

  get announced(): string[] {
    return [...this.#written];
  }

  *write({ metadata: { name, namespace = '' } }: Service, interfaces: readonly string[]): Blocking<void> {
    const { node, pod } = this.#speaker, { namespace: own } = this.#speaker;
    this.#written.add(`${namespace}/${name}`);
    try {
      yield* this.#removeAll(name, namespace);
      const labels = { 'metallb.io/node': node, 'metallb.io/service-name': name, 'metallb.io/service-namespace': namespace };
      const ownerReferences = [{ apiVersion: 'v1', kind: 'Pod', name: pod.metadata.name, uid: pod.metadata.uid }];
      const made = yield* this.#client.json<KubernetesObject>('POST', this.#path, [], { apiVersion: GROUP_VERSION, kind: 'ServiceL2Status', metadata: { generateName: 'l2-', namespace: own, labels, ownerReferences } });
      const status = { node, serviceName: name, serviceNamespace: namespace, ...(interfaces.length > 0 && { interfaces: interfaces.map((one) => ({ name: one })) }) };
      yield* this.#client.updateStatus(`${this.#path}/${made.metadata.name}`, { ...made, status });
    } catch (error) {
      if (!(error instanceof ClientError)) throw error;
    }
  }

  *remove(service: string): Blocking<void> {
    const [namespace = '', name = ''] = service.split('/');
    this.#written.delete(service);
    try {
      yield* this.#removeAll(name, namespace, this.#speaker.node);
    } catch (error) {
      if (!(error instanceof ClientError)) throw error;
    }
  }

  /** All of a Service, or those of one node. */
  *#removeAll(name: string, namespace: string, node?: string): Blocking<void> {
    const selector = `metallb.io/service-name=${name},metallb.io/service-namespace=${namespace}${node === undefined ? '' : `,metallb.io/node=${node}`}`;
    const { items } = yield* this.#client.json<{ items: KubernetesObject[] }>('GET', this.#path, [['labelSelector', selector]]);
    for (const { metadata } of items) yield* this.#client.send('DELETE', `${this.#path}/${metadata.name}`);
  }
}
