/** The ConfigurationState in which each of the programs says whether it understands the configuration. */
import type { KubernetesObject } from '../../api/kubernetes/meta.ts';
import type { Blocking } from '../../kernel/blocking.ts';
import type { Process } from '../../kernel/process.ts';
import { strftime } from '../dates.ts';
import { ClientError, type KubernetesClient } from '../cluster-client/client.ts';
import { GROUP_VERSION, ROOT } from './types.ts';

interface Whose {
  readonly name: string;
  readonly labels: Record<string, string>;
  /** The condition that it reports. */
  readonly condition: string;
  /** The pod that it belongs to. */
  readonly owner: KubernetesObject;
}

export class ConfigurationState {
  readonly #p: Process;
  readonly #client: KubernetesClient;
  readonly #whose: Whose;
  readonly #path: string;
  readonly #namespace: string;

  constructor(p: Process, client: KubernetesClient, namespace: string, whose: Whose) {
    this.#p = p;
    this.#client = client;
    this.#whose = whose;
    this.#namespace = namespace;
    this.#path = `${ROOT}/namespaces/${namespace}/configurationstates`;
  }

  /** Nothing is said where the kind is not installed. */
  *report(problem: string | undefined): Blocking<void> {
    const { name, labels, condition, owner } = this.#whose, why = problem === undefined ? '' : `configuration error: ${problem}`;
    const status = {
      conditions: [{ type: condition, status: problem === undefined ? 'True' : 'False', reason: problem === undefined ? 'Reconciled' : 'ConfigurationError', message: why, lastTransitionTime: strftime('%Y-%m-%dT%H:%M:%SZ', this.#p.now) }],
      result: problem === undefined ? 'Valid' : 'Invalid', ...(why !== '' && { errorSummary: why }),
    };
    try {
      const there = yield* this.#client.send('GET', `${this.#path}/${name}`);
      const object = there.status === 200 ? (there.body as KubernetesObject) : yield* this.#client.json<KubernetesObject>('POST', this.#path, [], {
        apiVersion: GROUP_VERSION, kind: 'ConfigurationState', metadata: { name, namespace: this.#namespace, labels, ownerReferences: [{ apiVersion: 'v1', kind: 'Pod', name: owner.metadata.name, uid: owner.metadata.uid }] },
      });
      yield* this.#client.updateStatus(`${this.#path}/${name}`, { ...object, status });
    } catch (error) {
      if (!(error instanceof ClientError)) throw error;
    }
  }
}
