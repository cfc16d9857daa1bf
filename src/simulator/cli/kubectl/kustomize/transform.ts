/** namePrefix, namespace, labels, annotations, images, replicas. */
import type { Json } from '../../../api/kubernetes/strategic-merge/diff.ts';
import { CommandError } from '../client/failure.ts';
import { answersTo, isClusterScoped, kindOf, nameOf, renamed, withMetadata, type Resource } from './resource.ts';
import { changeAll, changeAt, CONTAINERS, POD_SPECS } from './walk.ts';

export const withAffixes = (resources: readonly Resource[], prefix: string, suffix: string): Resource[] =>
  resources.map((resource) => (kindOf(resource) === 'Namespace' || kindOf(resource) === 'CustomResourceDefinition' ? resource : renamed(resource, `${prefix}${nameOf(resource)}${suffix}`)));

export const withNamespace = (resources: readonly Resource[], namespace: string): Resource[] => resources.map((resource) => {
  if (kindOf(resource) === 'Namespace') return renamed(resource, namespace);
  const moved = isClusterScoped(resource) ? resource : withMetadata(resource, { namespace });
  if (!/^(Cluster)?RoleBinding$/.test(kindOf(resource))) return moved;
  return { ...moved, object: changeAt(moved.object, 'subjects[]', (subject) => ((subject as Json).kind === 'ServiceAccount' && (subject as Json).name === 'default' ? { ...(subject as Json), namespace } : subject)) as Json };
});

const TEMPLATES = ['spec.template.metadata.labels'];
const WORKLOADS = new Set(['Deployment', 'ReplicaSet', 'DaemonSet', 'StatefulSet', 'Job', 'ReplicationController']);

/** A further place for labels. */
export interface LabelField {
  path: string;
  kind?: string;
  create?: boolean;
}

export interface LabelRule {
  pairs: Record<string, string>;
  includeSelectors: boolean;
  includeTemplates: boolean;
  fields?: readonly LabelField[];
}

export function withLabels(resources: readonly Resource[], { pairs, includeSelectors, includeTemplates, fields = [] }: LabelRule): Resource[] {
  const add = (value: unknown): unknown => ({ ...(value as Record<string, string> | undefined), ...pairs });
  return resources.map((resource) => {
    const kind = kindOf(resource);
    let object = changeAt(resource.object, 'metadata.labels', add, true) as Json;
    if ((includeTemplates || includeSelectors) && WORKLOADS.has(kind)) object = changeAll(object, TEMPLATES, add, true);
    if ((includeTemplates || includeSelectors) && kind === 'CronJob') object = changeAll(object, ['spec.jobTemplate.metadata.labels', 'spec.jobTemplate.spec.template.metadata.labels'], add, true);
    if (includeSelectors) object = selectors(object, kind, add);
    for (const { path, kind: only, create } of fields) if (!only || only === kind) object = changeAt(object, path.replaceAll('/', '.'), add, create) as Json;
    return { ...resource, object };
  });
}

function selectors(object: Json, kind: string, add: (value: unknown) => unknown): Json {
  if (kind === 'Service' || kind === 'ReplicationController') return changeAll(object, ['spec.selector'], add, kind === 'ReplicationController');
  if (['Deployment', 'ReplicaSet', 'DaemonSet', 'StatefulSet'].includes(kind)) return changeAll(object, ['spec.selector.matchLabels'], add, true);
  if (kind === 'PodDisruptionBudget' || kind === 'Job') return changeAll(object, ['spec.selector.matchLabels'], add);
  return kind === 'NetworkPolicy' ? changeAll(object, ['spec.podSelector.matchLabels', 'spec.ingress[].from[].podSelector.matchLabels', 'spec.egress[].to[].podSelector.matchLabels'], add) : object;
}

export function withAnnotations(resources: readonly Resource[], pairs: Record<string, string>): Resource[] {
  const add = (value: unknown): unknown => ({ ...(value as Record<string, string> | undefined), ...pairs });
  return resources.map((resource) => {
    let object = changeAt(resource.object, 'metadata.annotations', add, true) as Json;
    if (WORKLOADS.has(kindOf(resource))) object = changeAll(object, ['spec.template.metadata.annotations'], add, true);
    if (kindOf(resource) === 'CronJob') object = changeAll(object, ['spec.jobTemplate.metadata.annotations', 'spec.jobTemplate.spec.template.metadata.annotations'], add, true);
    return { ...resource, object };
  });
}

export interface ImageRule {
  name: string;
  newName?: string;
  newTag?: string;
  digest?: string;
  tagSuffix?: string;
}

function image(text: string, { name, newName, newTag, digest, tagSuffix }: ImageRule): string {
  const [, repository = text, tag = '', found = ''] = /^(.+?)(?::([\w][\w.-]*))?(@.+)?$/.exec(text) ?? [];
  if (repository !== name) return text;
  const target = newName ?? repository;
  if (digest) return `${target}${newTag ? `:${newTag}` : ''}@${digest}`;
  if (newTag) return `${target}:${newTag}${tagSuffix ?? ''}`;
  // A suffix alone comes twice: the transformer goes over each container two times.
  return `${target}${tag ? `:${tag}${(tagSuffix ?? '').repeat(2)}` : ''}${found}`;
}

export const withImages = (resources: readonly Resource[], rules: readonly ImageRule[]): Resource[] => {
  const paths = POD_SPECS.flatMap((spec) => CONTAINERS.map((container) => `${spec}.${container}.image`));
  return resources.map((resource) => ({ ...resource, object: changeAll(resource.object, paths, (text) => rules.reduce((current, rule) => image(String(current), rule), String(text))) }));
};

const SCALED = new Set(['Deployment', 'ReplicaSet', 'StatefulSet', 'ReplicationController']);

export function withReplicas(resources: readonly Resource[], rules: readonly { name: string; count: number }[]): Resource[] {
  const unknown = rules.find(({ name }) => !resources.some((resource) => SCALED.has(kindOf(resource)) && answersTo(resource, name)));
  if (unknown) throw new CommandError(`resource with name ${unknown.name} does not match a config with the following GVK [Deployment.[noVer].[noGrp] StatefulSet.[noVer].[noGrp] ReplicaSet.[noVer].[noGrp] ReplicationController.[noVer].[noGrp]]`);
  return resources.map((resource) => scaled(resource, rules));
}

function scaled(resource: Resource, rules: readonly { name: string; count: number }[]): Resource {
  const rule = SCALED.has(kindOf(resource)) ? rules.find(({ name }) => answersTo(resource, name)) : undefined;
  return rule ? { ...resource, object: changeAt(resource.object, 'spec.replicas', () => rule.count, true) as Json } : resource;
}

