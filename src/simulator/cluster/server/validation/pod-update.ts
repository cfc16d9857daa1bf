/** What of a pod may change once it is there: its images, its deadline, more tolerations. */
import type { Container } from '../../../api/kubernetes/container.ts';
import type { NodeSelectorTerm, Toleration } from '../../../api/kubernetes/affinity.ts';
import type { Pod, PodSpec } from '../../../api/kubernetes/pod.ts';
import { emptied } from '../emptied.ts';
import { equal } from '../equal.ts';
import type { FieldErrors } from './field-errors.ts';
import { internalForm } from './internal-form.ts';
import { validateTolerations } from './scheduling.ts';
import { unifiedDiff } from './unified-diff.ts';

const ALLOWED = 'pod updates may not change fields other than `spec.containers[*].image`,`spec.initContainers[*].image`,`spec.activeDeadlineSeconds`,`spec.tolerations` (only additions to existing tolerations),`spec.terminationGracePeriodSeconds` (allow it to be set to 1 if it was previously negative)';

export function validatePodUpdate(pod: Pod, old: Pod, errors: FieldErrors): void {
  if (sameNumber(pod, old, errors)) return;
  validateDeadline(pod.spec, old.spec, errors);
  validateAddedTolerations(pod.spec.tolerations ?? [], old.spec.tolerations ?? [], errors);
  validateGates(pod.spec, old.spec, errors);
  if (old.spec.schedulingGates?.length) validatePlacement(pod.spec, old.spec, errors);
  const tamed = tame(pod.spec, old.spec);
  if (equal(tamed, old.spec)) return;
  const print = (spec: PodSpec): string => JSON.stringify(internalForm('PodSpec', spec), null, 1).replaceAll('<', '\\u003c').replaceAll('>', '\\u003e').replaceAll('&', '\\u0026');
  errors.forbidden('spec', `${ALLOWED}\n${unifiedDiff(print(old.spec), print(tamed))}`);
}

function sameNumber(pod: Pod, old: Pod, errors: FieldErrors): boolean {
  for (const kind of ['containers', 'initContainers'] as const) {
    if ((pod.spec[kind]?.length ?? 0) === (old.spec[kind]?.length ?? 0)) continue;
    errors.forbidden(`spec.${kind}`, 'pod updates may not add or remove containers');
    return true;
  }
  return false;
}

function validateDeadline(spec: PodSpec, old: PodSpec, errors: FieldErrors): void {
  const now = spec.activeDeadlineSeconds, before = old.activeDeadlineSeconds;
  if (before === undefined || now === before) return;
  if (now === undefined) errors.invalid('spec.activeDeadlineSeconds', null, 'must not update from a positive integer to nil value');
  else if (now < 0 || now > 2147483647) errors.invalid('spec.activeDeadlineSeconds', now, 'must be between 0 and 2147483647, inclusive');
  else if (now > before) errors.invalid('spec.activeDeadlineSeconds', now, 'must be less than or equal to previous value');
}

const sameToleration = (a: Toleration, b: Toleration): boolean => equal({ ...a, tolerationSeconds: 0 }, { ...b, tolerationSeconds: 0 });

function validateAddedTolerations(now: readonly Toleration[], before: readonly Toleration[], errors: FieldErrors): void {
  for (const one of before) {
    if (now.some((other) => sameToleration(one, other))) continue;
    errors.forbidden('spec.tolerations', 'existing toleration can not be modified except its tolerationSeconds');
    return;
  }
  validateTolerations(now, 'spec.tolerations', errors);
}

/** Gates open one by one, and never come back. */
function validateGates({ schedulingGates: now = [] }: PodSpec, { schedulingGates: before = [] }: PodSpec, errors: FieldErrors): void {
  now.forEach(({ name = '' }, i) => {
    if (before.every((gate) => gate.name !== name)) errors.forbidden(`spec.schedulingGates[${i}].name`, `only deletion is allowed, but found new scheduling gate '${name}'`);
  });
}

/** The new specification with everything set back that may change. */
function tame(spec: PodSpec, old: PodSpec): PodSpec {
  const images = (list: Container[] | undefined, before: readonly Container[] | undefined): Container[] | undefined =>
    list?.map((container, i) => (before?.[i]?.name === container.name || before?.[i] ? emptied.carried({ ...container, image: before![i]!.image }, container) : container));
  const out: PodSpec = emptied.carried({ ...spec, containers: images(spec.containers, old.containers)!, tolerations: old.tolerations }, spec);
  if (spec.initContainers) out.initContainers = images(spec.initContainers, old.initContainers);
  if (old.activeDeadlineSeconds === undefined) delete out.activeDeadlineSeconds;
  else out.activeDeadlineSeconds = old.activeDeadlineSeconds;
  if ((old.terminationGracePeriodSeconds ?? 0) < 0 && spec.terminationGracePeriodSeconds === 1) out.terminationGracePeriodSeconds = old.terminationGracePeriodSeconds;
  out.schedulingGates = old.schedulingGates;
  if (old.schedulingGates?.length) tamePlacement(out, old);
  return out;
}

/** While a pod waits behind gates, its nodes may still be narrowed down. */
function tamePlacement(out: PodSpec, old: PodSpec): void {
  out.nodeSelector = old.nodeSelector;
  const before = old.affinity?.nodeAffinity, { affinity } = out;
  if (equal(before ?? null, affinity?.nodeAffinity ?? null)) return;
  if (!affinity) out.affinity = { nodeAffinity: before };
  else if (!old.affinity && !affinity.podAffinity && !affinity.podAntiAffinity) delete out.affinity;
  else out.affinity = { ...affinity, nodeAffinity: before };
}

function validatePlacement({ nodeSelector: now = {}, affinity }: PodSpec, { nodeSelector: before = {}, affinity: old }: PodSpec, errors: FieldErrors): void {
  if (Object.keys(before).some((key) => now[key] !== before[key])) errors.invalid('spec.nodeSelector', Object.keys(now).length > 0 ? now : null, 'only additions to spec.nodeSelector are allowed (no mutations or deletions)');
  const terms = (one: typeof affinity): NodeSelectorTerm[] => one?.nodeAffinity?.requiredDuringSchedulingIgnoredDuringExecution?.nodeSelectorTerms ?? [];
  const were = terms(old), are = terms(affinity), path = 'spec.affinity.nodeAffinity.requiredDuringSchedulingIgnoredDuringExecution.nodeSelectorTerms';
  const shown = (list: readonly NodeSelectorTerm[]): unknown[] => list.map((term) => internalForm('NodeSelectorTerm', term));
  if (were.length === 0) return;
  if (were.length !== are.length) return errors.invalid(path, are.length > 0 ? shown(are) : null, 'no additions/deletions to non-empty NodeSelectorTerms list are allowed');
  were.forEach((term, i) => {
    const kept = (['matchExpressions', 'matchFields'] as const).every((part) => (term[part] ?? []).every((one, j) => equal(one, are[i]![part]?.[j])));
    const bare = [term, are[i]!].map((one) => !one.matchExpressions?.length && !one.matchFields?.length);
    if (!kept || (bare[0] && !bare[1])) errors.invalid(`${path}[${i}]`, shown([are[i]!])[0], 'only additions are allowed (no mutations or deletions)');
  });
}
