/** namePrefix, namespace, labels, annotations, images, replicas: each goes over the fields that its specifications name. */
import { isMap, type Json } from '../../../api/kubernetes/strategic-merge/diff.ts';
import { pattern } from '../../../kernel/go-regexp.ts';
import { CommandError } from '../client/failure.ts';
import { changeFields, isOf, type FieldSpec } from './field-specs.ts';
import { answersTo, groupOf, isClusterScoped, kindOf, metadataOf, nameOf, renamed, withMetadata, type Resource } from './resource.ts';

const keepsName = (resource: Resource): boolean => kindOf(resource) === 'Namespace' || kindOf(resource) === 'CustomResourceDefinition' || (kindOf(resource) === 'APIService' && groupOf(resource) === 'apiregistration.k8s.io');

export function withAffixes(resources: readonly Resource[], prefix: string, suffix: string, specs: readonly FieldSpec[]): Resource[] {
  const affix = (value: unknown): unknown => `${prefix}${String(value)}${suffix}`;
  return resources.map((resource) => {
    if (keepsName(resource)) return resource;
    const named = specs.some((spec) => spec.path === 'metadata/name' && isOf(resource, spec)) ? renamed(resource, String(affix(nameOf(resource)))) : resource;
    return changeFields(named, specs.filter(({ path }) => path !== 'metadata/name'), affix, false);
  });
}

export type SubjectMode = 'defaultOnly' | 'allServiceAccounts' | 'none';

export function withNamespace(resources: readonly Resource[], namespace: string, specs: readonly FieldSpec[], { unsetOnly = false, subjects = 'defaultOnly' }: { unsetOnly?: boolean; subjects?: SubjectMode } = {}): Resource[] {
  const set = (value: unknown): unknown => (unsetOnly && value !== undefined && value !== null && value !== '' ? value : namespace);
  return resources.map((resource) => {
    const isNamespace = kindOf(resource) === 'Namespace' && resource.object.apiVersion === 'v1';
    const named = isNamespace && specs.some((spec) => spec.path === 'metadata/name' && isOf(resource, spec)) ? renamed(resource, String(set(nameOf(resource)))) : resource;
    const moved = isClusterScoped(named) ? named : { ...withMetadata(named, { namespace: String(set(metadataOf(named).namespace)) }), home: named.home ?? (metadataOf(named).namespace || 'default') };
    const bound = /^(Cluster)?RoleBinding$/.test(kindOf(resource)) ? withSubjects(moved, set, subjects) : moved;
    return changeFields(bound, specs.filter(({ path }) => path !== 'metadata/name' && path !== 'metadata/namespace'), set, true);
  });
}

function withSubjects(resource: Resource, set: (value: unknown) => unknown, mode: SubjectMode): Resource {
  const { subjects } = resource.object;
  const means = (one: unknown): boolean => isMap(one) && (mode === 'allServiceAccounts' ? one.kind === 'ServiceAccount' : mode === 'defaultOnly' && one.name === 'default');
  return Array.isArray(subjects) ? { ...resource, object: { ...resource.object, subjects: subjects.map((one) => (means(one) ? { ...(one as Json), namespace: set((one as Json).namespace) } : one)) } } : resource;
}

/** Labels or annotations. */
export function withPairs(resources: readonly Resource[], pairs: Readonly<Record<string, string>>, specs: readonly FieldSpec[]): Resource[] {
  if (Object.keys(pairs).length === 0) return [...resources];
  const add = (value: unknown): unknown => ({ ...(value as Record<string, string> | null | undefined), ...pairs });
  return resources.map((resource) => changeFields(resource, specs, add, true));
}

export interface ImageRule {
  name: string;
  newName?: string;
  newTag?: string;
  digest?: string;
  tagSuffix?: string;
}

/** Registry with port and path, tag, digest. */
function split(text: string): [name: string, tag: string, digest: string] {
  const slash = Math.max(text.indexOf('/'), 0);
  const at = text.indexOf('@', slash), colon = text.indexOf(':', slash);
  if (at < 0 && colon < 0) return [text, '', ''];
  if (at >= 0 && (at < colon || colon < 0)) return [text.slice(0, at), '', text.slice(at + 1)];
  return at < 0 ? [text.slice(0, colon), text.slice(colon + 1), ''] : [text.slice(0, colon), text.slice(colon + 1, at), text.slice(at + 1)];
}

function image(value: unknown, { name, newName, newTag, digest, tagSuffix }: ImageRule): unknown {
  if (typeof value !== 'string' || !pattern(`^${name ?? ''}(:[a-zA-Z0-9_.{}-]*)?(@sha256:[a-zA-Z0-9_.{}-]*)?$`)?.test(value)) return value;
  let [base, tag, sum] = split(value);
  if (newName) base = newName;
  if (newTag || digest) [tag, sum] = [newTag ?? '', digest ?? ''];
  else if (tagSuffix) [tag, sum] = [tag + tagSuffix, ''];
  return `${base}${tag ? `:${tag}` : ''}${sum ? `@${sum}` : ''}`;
}

/** Images of what is called containers or initContainers, wherever it is. */
function inContainers(value: unknown, rule: ImageRule): unknown {
  if (Array.isArray(value)) return value.map((one) => inContainers(one, rule));
  if (!isMap(value)) return value;
  return Object.fromEntries(Object.entries(value).map(([key, one]) => {
    const below = inContainers(one, rule);
    const holds = (key === 'containers' || key === 'initContainers') && Array.isArray(below);
    return [key, holds ? (below as unknown[]).map((item) => (isMap(item) && 'image' in item ? { ...item, image: image(item.image, rule) } : item)) : below];
  }));
}

/** Twice over: once by names of fields, once by specifications; so a suffix alone comes twice. */
export const withImages = (resources: readonly Resource[], rules: readonly ImageRule[], specs: readonly FieldSpec[]): Resource[] => rules.reduce<Resource[]>((all, rule) => all.map((resource) =>
  (kindOf(resource) === 'CustomResourceDefinition' ? resource : changeFields({ ...resource, object: inContainers(resource.object, rule) as Json }, specs, (value) => image(value, rule), false))), [...resources]);

export function withReplicas(resources: readonly Resource[], rules: readonly { name: string; count: number }[], specs: readonly FieldSpec[]): Resource[] {
  return rules.reduce<Resource[]>((all, { name, count }) => {
    const means = (resource: Resource, spec: FieldSpec): boolean => answersTo(resource, name) && isOf(resource, spec);
    const known = specs.map(({ kind, version, group }) => `${kind || '[noKind]'}.${version || '[noVer]'}.${group || '[noGrp]'}`);
    if (!all.some((resource) => specs.some((spec) => means(resource, spec)))) throw new CommandError(`resource with name ${name} does not match a config with the following GVK [${known.join(' ')}]`);
    return all.map((resource) => changeFields(resource, specs.filter((spec) => means(resource, spec)), () => count ?? 0, true));
  }, [...resources]);
}
