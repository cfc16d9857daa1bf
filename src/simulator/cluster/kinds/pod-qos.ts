/** Quality of service of a pod, from what its containers ask for. */
import type { PodSpec } from '../../api/kubernetes/pod.ts';
import { quantityValue } from '../../api/kubernetes/quantity.ts';

export function qosClass(spec: PodSpec): 'Guaranteed' | 'Burstable' | 'BestEffort' {
  const all = [...(spec.containers ?? []), ...(spec.initContainers ?? [])];
  const podLevel = spec.resources && (spec.resources.limits || spec.resources.requests) ? [{ resources: spec.resources }] : all;
  let any = false, guaranteed = true;
  for (const { resources } of podLevel) {
    for (const name of ['cpu', 'memory']) {
      const request = quantityValue(resources?.requests?.[name]), limit = quantityValue(resources?.limits?.[name]);
      if (request > 0 || limit > 0) any = true;
      if (limit === 0 || (request > 0 && request !== limit)) guaranteed = false;
    }
  }
  return !any ? 'BestEffort' : guaranteed ? 'Guaranteed' : 'Burstable';
}
