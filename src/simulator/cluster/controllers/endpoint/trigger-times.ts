/** Since when an update of endpoints was due: what both endpoint controllers note as its last change's trigger. */
import type { Pod } from '../../../api/kubernetes/pod.ts';
import type { Service } from '../../../api/kubernetes/service.ts';
import { condition } from '../../pods.ts';

/** The annotation, and when a pod's readiness last changed: the only changes of pods that have a time. */
const TRIGGER = 'endpoints.kubernetes.io/last-change-trigger-time';
const readyChange = (pod: Pod): string | undefined => condition(pod, 'Ready')?.lastTransitionTime;

export class TriggerTimes {
  /** Of each service: when it was made, and the changes of its pods, as the last look saw them. */
  readonly #seen = new Map<string, { service: string; pods: Map<string, string> }>();

  forget(key: string): void {
    this.#seen.delete(key);
  }

  /** Annotations with the earliest change since the last look at the service; without it where nothing changed that has a time. */
  annotate(key: string, service: Service, pods: readonly Pod[]): (annotations?: Record<string, string>) => Record<string, string> {
    const seen = this.#seen.get(key);
    const made = service.metadata.creationTimestamp;
    const now = new Map(pods.flatMap((pod) => { const at = readyChange(pod); return at ? [[pod.metadata.name, at]] : []; }));
    this.#seen.set(key, { service: made, pods: now });
    const changed = [...now].filter(([pod, at]) => at > (seen?.pods.get(pod) ?? '')).map(([, at]) => at);
    const first = (!seen ? [made] : made > seen.service ? [made, ...changed] : changed).sort()[0];
    return (annotations = {}) => {
      const { [TRIGGER]: _, ...others } = annotations;
      return first ? { ...others, [TRIGGER]: first } : others;
    };
  }
}
