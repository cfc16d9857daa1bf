/** Creating and deleting the pods of a controller, with the events that go with it. */
import { StatusError, type KubernetesObject } from '../../api/kubernetes/meta.ts';
import type { Pod, PodTemplateSpec } from '../../api/kubernetes/pod.ts';
import type { Client } from '../client.ts';
import type { Recorder } from '../recorder.ts';
import { PODS } from '../resources.ts';
import { because } from './controller.ts';
import { controllerReference } from './owners.ts';

export interface NewPod {
  name?: string;
  generateName?: string;
  finalizers?: string[];
  labels?: Record<string, string>;
  annotations?: Record<string, string>;
}

/** The pod that a template describes. */
export function podFromTemplate(template: PodTemplateSpec, owner: KubernetesObject, extra: NewPod): Partial<Pod> {
  const { labels, annotations } = template.metadata ?? {};
  return {
    apiVersion: 'v1', kind: 'Pod',
    metadata: {
      ...(extra.name ? { name: extra.name } : {}), ...(extra.generateName ? { generateName: extra.generateName } : {}),
      namespace: owner.metadata.namespace,
      ...(labels || extra.labels ? { labels: { ...labels, ...extra.labels } } : {}),
      ...(annotations || extra.annotations ? { annotations: { ...annotations, ...extra.annotations } } : {}),
      ownerReferences: [controllerReference(owner)],
      ...(extra.finalizers ? { finalizers: extra.finalizers } : {}),
    } as Pod['metadata'],
    spec: template.spec,
  };
}

export class PodControl {
  readonly #client: Client;
  readonly #recorder: Recorder;
  /** The last pod that was made by name of its owner alone: its siblings are made of the same. */
  #pattern: { template: PodTemplateSpec; owner: string; generateName: string; pod: Partial<Pod> } | undefined;

  constructor(client: Client, recorder: Recorder) {
    this.#client = client;
    this.#recorder = recorder;
  }

  /** @throws StatusError, after the event that tells of it */
  create(template: PodTemplateSpec, owner: KubernetesObject, extra: NewPod): Pod {
    try {
      const given = this.#patternOf(template, owner, extra);
      const pod = this.#client.create<Pod>(PODS, owner.metadata.namespace, given, { ...because('create pod', owner), pattern: given === this.#pattern?.pod });
      this.#recorder.event(owner, 'Normal', 'SuccessfulCreate', `Created pod: ${pod.metadata.name}`);
      return pod;
    } catch (error) {
      // A namespace on its way out refuses everything: no event of it.
      if (error instanceof StatusError && !isNamespaceTerminating(error)) this.#recorder.event(owner, 'Warning', 'FailedCreate', `Error creating: ${error.message}`);
      throw error;
    }
  }

  #patternOf(template: PodTemplateSpec, owner: KubernetesObject, extra: NewPod): Partial<Pod> {
    const { name, generateName, finalizers, labels, annotations } = extra;
    if (name || !generateName || finalizers || labels || annotations) return podFromTemplate(template, owner, extra);
    const { uid } = owner.metadata, held = this.#pattern;
    if (held?.template === template && held.owner === uid && held.generateName === generateName) return held.pod;
    const pod = podFromTemplate(template, owner, extra);
    this.#pattern = { template, owner: uid, generateName, pod };
    return pod;
  }

  delete(pod: Pod, owner: KubernetesObject): void {
    try {
      this.#client.delete(PODS, pod.metadata.namespace, pod.metadata.name, { uid: pod.metadata.uid, ...because('delete pod', owner) });
    } catch (error) {
      if (!(error instanceof StatusError)) throw error;
      if (error.status.code === 404) return;
      this.#recorder.event(owner, 'Warning', 'FailedDelete', `Error deleting: ${error.message}`);
      throw error;
    }
    this.#recorder.event(owner, 'Normal', 'SuccessfulDelete', `Deleted pod: ${pod.metadata.name}`);
  }
}

export const isNamespaceTerminating = (error: StatusError): boolean =>
  error.status.details?.causes?.some((cause) => cause.reason === 'NamespaceTerminating') ?? false;

/**
 * Slow start: one, then two, then four …, so that a quota or a broken webhook is not hit a thousand times.
 * @returns how many succeeded, and the first failure
 */
export function slowStart(count: number, create: () => void): { created: number; failure: StatusError | undefined } {
  let created = 0;
  for (let batch = 1, left = count; left > 0; batch = Math.min(batch * 2, left)) {
    let failure: StatusError | undefined;
    for (let i = 0; i < batch; i++) {
      try {
        create();
        created++;
      } catch (error) {
        if (!(error instanceof StatusError)) throw error;
        // Nothing can be made in a namespace on its way out: no failure, and nothing to try again.
        if (!isNamespaceTerminating(error)) failure ??= error;
      }
    }
    left -= batch;
    if (failure) return { created, failure };
  }
  return { created, failure: undefined };
}
