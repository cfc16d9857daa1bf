/** What the server warns of in objects that make pods. */
import type { KubernetesObject } from '../../../api/kubernetes/meta.ts';
import type { JobSpec } from '../../../api/kubernetes/job.ts';
import type { PodTemplateSpec } from '../../../api/kubernetes/pod.ts';
import { isDnsLabel } from './names.ts';
import { podWarnings } from './pod-warnings.ts';

export function nameWarnings({ metadata }: KubernetesObject, old: KubernetesObject | undefined): string[] {
  const problems = old ? [] : isDnsLabel(metadata.name);
  return problems.length > 0 ? [`metadata.name: this is used in Pod names and hostnames, which can result in surprising behavior; a DNS label is recommended: [${problems.join(' ')}]`] : [];
}

/** Of a template only if it is new, or something in the object's specification is. */
export function templateWarnings(object: KubernetesObject, old: KubernetesObject | undefined, template: PodTemplateSpec | undefined, path = 'spec.template'): string[] {
  return template && (!old || object.metadata.generation !== old.metadata.generation) ? podWarnings(template, `${path}.spec`) : [];
}

const MANY_COMPLETIONS = 100_000, MANY_AT_ONCE = 10_000;

export function jobWarnings(object: KubernetesObject, old: KubernetesObject | undefined, spec: JobSpec | undefined, path: string): string[] {
  if (!spec || (old && object.metadata.generation === old.metadata.generation)) return [];
  const huge = spec.completionMode === 'Indexed' && (spec.completions ?? 0) > MANY_COMPLETIONS && (spec.parallelism ?? 0) > MANY_AT_ONCE;
  const text = 'In Indexed Jobs with a number of completions higher than 10^5 and a parallelism higher than 10^4, Kubernetes might not be able to track completedIndexes when a big number of indexes fail';
  return [...(huge ? [`${path}: ${text}`] : []), ...templateWarnings(object, old, spec.template, `${path}.template`)];
}
