/** PodSecurity: holds pods against the Pod Security Standards that the labels of their namespace name. */
import type { KubernetesObject } from '../../../api/kubernetes/meta.ts';
import type { Namespace } from '../../../api/kubernetes/configuration.ts';
import type { Pod, PodSpec } from '../../../api/kubernetes/pod.ts';
import { forbidden, invalid } from '../errors.ts';
import type { AdmissionPlugin, Attributes, Operation } from '../operation.ts';
import { FieldErrors } from '../validation/field-errors.ts';
import type { Violation } from './pod-security-check.ts';

export type Level = 'privileged' | 'baseline' | 'restricted';
/** A pod, or the template of one. */
export interface PodLike { spec: PodSpec; metadata?: { annotations?: Record<string, string> } }

/** The checks come with the rules of what may be written. */
export const standards: { violations?: (pod: PodLike, level: Level, version: string) => Violation[] } = {};

const violations = (pod: PodLike, { level, version }: Policy): Violation[] => (level === 'privileged' ? [] : (standards.violations?.(pod, level, version) ?? []));

const PREFIX = 'pod-security.kubernetes.io/';
const LEVELS: readonly string[] = ['privileged', 'baseline', 'restricted'];
/** Kinds that hold a template of pods. */
const TEMPLATES: Record<string, (object: KubernetesObject) => Partial<PodLike> | undefined> = Object.fromEntries([
  ...['core/replicationcontrollers', 'apps/deployments', 'apps/replicasets', 'apps/statefulsets', 'apps/daemonsets', 'batch/jobs'].map((collection) => [collection, (object: KubernetesObject) => (object.spec as { template?: Partial<PodLike> } | undefined)?.template] as const),
  ['batch/cronjobs', (object: KubernetesObject) => (object.spec as { jobTemplate?: { spec?: { template?: Partial<PodLike> } } } | undefined)?.jobTemplate?.spec?.template],
  ['core/podtemplates', (object: KubernetesObject) => object.template as Partial<PodLike> | undefined],
]);

interface Policy { level: Level; version: string }

/** A namespace that enforces a level and is silent about warnings warns of it, too: a workload is let in, its pods are not. */
function policyOf({ metadata: { labels = {} } }: Namespace, mode: 'enforce' | 'warn'): Policy {
  const level = labels[`${PREFIX}${mode}`], version = labels[`${PREFIX}${mode}-version`], enforced = labels[`${PREFIX}enforce`];
  if (mode === 'warn' && level === undefined && LEVELS.includes(enforced!)) return { level: enforced as Level, version: version ?? labels[`${PREFIX}enforce-version`] ?? 'latest' };
  return { level: (level ?? 'privileged') as Level, version: version ?? 'latest' };
}

const shown = ({ level, version }: Policy): string => `"${level}:${version}"`;
const explained = (found: readonly Violation[]): string => found.map(({ reason, detail }) => (detail ? `${reason} (${detail})` : reason)).join(', ');

function checkLabels(namespace: Namespace): void {
  const errors = new FieldErrors();
  for (const mode of ['enforce', 'audit', 'warn']) {
    const { [`${PREFIX}${mode}`]: level, [`${PREFIX}${mode}-version`]: version } = namespace.metadata.labels ?? {};
    if (level !== undefined && !LEVELS.includes(level)) errors.invalid(`metadata.labels[${PREFIX}${mode}]`, level, 'must be one of privileged, baseline, restricted');
    if (version !== undefined && !/^(latest|v1\.\d+)$/.test(version)) errors.invalid(`metadata.labels[${PREFIX}${mode}-version]`, version, 'must be "latest" or "v1.x"');
  }
  if (!errors.empty) throw invalid('', 'Namespace', namespace.metadata.name, errors.all);
}

/** A stricter namespace warns of the pods in it that would no longer be let in. */
function warnOfPods(namespace: Namespace, old: Namespace, { store, warn }: Operation): void {
  const policy = policyOf(namespace, 'enforce'), before = policyOf(old, 'enforce');
  if (LEVELS.indexOf(policy.level) <= LEVELS.indexOf(before.level)) return;
  const groups = new Map<string, string[]>();
  for (const pod of store.list<Pod>('core/pods', `${namespace.metadata.name}/`)) {
    const text = violations(pod, policy).map(({ reason }) => reason).join(', ');
    if (text) groups.set(text, [...(groups.get(text) ?? []), pod.metadata.name]);
  }
  if (groups.size === 0) return;
  warn(`existing pods in namespace "${namespace.metadata.name}" violate the new PodSecurity enforce level ${shown(policy)}`);
  for (const [text, [first, ...others]] of groups) {
    const more = others.length === 0 ? '' : ` (and ${others.length} other pod${others.length === 1 ? '' : 's'})`;
    warn(`${first}${more}: ${text}`);
  }
}

function checkPod({ resource, name, namespace }: Attributes, { store, warn }: Operation, pod: Partial<PodLike> | undefined): void {
  const home = store.get<Namespace>('core/namespaces', namespace!);
  if (!home?.metadata.labels || !pod?.spec) return;
  const { spec, metadata } = pod;
  const isPod = resource.collection === 'core/pods';
  const enforced = policyOf(home, 'enforce'), warned = policyOf(home, 'warn');
  if (isPod) {
    const found = violations({ spec, metadata }, enforced);
    if (found.length > 0) throw forbidden(resource, name, `violates PodSecurity ${shown(enforced)}: ${explained(found)}`);
  }
  const mild = violations({ spec, metadata }, warned);
  if (mild.length > 0) warn(`would violate PodSecurity ${shown(warned)}: ${explained(mild)}`);
}

export const podSecurity: AdmissionPlugin = {
  name: 'PodSecurity',
  concerns: (collection, part) => part === '' && (collection === 'core/namespaces' || collection === 'core/pods' || collection in TEMPLATES),
  validate(attributes, operation) {
    const { verb, resource, object, old } = attributes;
    if (verb === 'delete') return;
    if (resource.collection === 'core/namespaces') {
      checkLabels(object as Namespace);
      if (old) warnOfPods(object as Namespace, old as Namespace, operation);
    } else if (resource.collection === 'core/pods') {
      if (verb === 'create') checkPod(attributes, operation, object as Pod);
    } else checkPod(attributes, operation, TEMPLATES[resource.collection]!(object!));
  },
};
