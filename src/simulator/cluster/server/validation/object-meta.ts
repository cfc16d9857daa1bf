/** Checks of metadata that every kind shares. */
import type { KubernetesObject } from '../../../api/kubernetes/meta.ts';
import { encode } from '../../../kernel/bytes.ts';
import type { Resource } from '../resources.ts';
import type { FieldErrors } from './field-errors.ts';
import { isDnsLabel, isDnsSubdomain, isLabelValue, isPathSegment, isQualifiedName } from './names.ts';

/** Kinds whose names are not DNS subdomains. */
const NAME_RULES: Record<string, (name: string) => string[]> = {
  'core/namespaces': isDnsLabel,
  'core/services': isDnsLabel,
  'core/events': isPathSegment,
  'certificates.k8s.io/certificatesigningrequests': () => [],
  // What a name that is an address must be, its rules say.
  'networking.k8s.io/ipaddresses': () => [],
  // The name of its signer stands in front of it.
  'certificates.k8s.io/clustertrustbundles': () => [],
  // Its rules say it: what is declared of a name comes last.
  'resource.k8s.io/deviceclasses': () => [],
  'rbac.authorization.k8s.io/roles': isPathSegment,
  'rbac.authorization.k8s.io/clusterroles': isPathSegment,
  'rbac.authorization.k8s.io/rolebindings': isPathSegment,
  'rbac.authorization.k8s.io/clusterrolebindings': isPathSegment,
};

export const nameRule = (resource: Resource): ((name: string) => string[]) => NAME_RULES[resource.collection] ?? isDnsSubdomain;

const ANNOTATION_BYTES = 256 * 1024;

const SET_BY_OTHERS = ['name', 'generateName', 'namespace', 'selfLink', 'uid', 'resourceVersion', 'generation', 'creationTimestamp', 'deletionTimestamp', 'deletionGracePeriodSeconds', 'ownerReferences', 'finalizers', 'managedFields'];

/** Metadata of what is made of a template later: labels and annotations, and nothing else. */
export function validateTemplateMeta(meta: object | undefined, path: string, errors: FieldErrors): void {
  const { labels, annotations, ...others } = (meta ?? {}) as Record<string, unknown> & { labels?: Record<string, string>; annotations?: Record<string, string> };
  validateAnnotations(annotations, `${path}.annotations`, errors);
  validateLabels(labels, `${path}.labels`, errors);
  for (const name of SET_BY_OTHERS) if (others[name] !== undefined && others[name] !== null) errors.forbidden(`${path}.${name}`, 'cannot be set');
}

export function validateLabels(labels: Record<string, string> | undefined, path: string, errors: FieldErrors): void {
  if (!labels) return;
  for (const key of Object.keys(labels).sort()) {
    for (const problem of isQualifiedName(key)) errors.invalid(path, key, problem);
    for (const problem of isLabelValue(labels[key]!)) errors.invalid(path, labels[key], problem);
  }
}

export function validateAnnotations(annotations: Record<string, string> | undefined, path: string, errors: FieldErrors): void {
  if (!annotations) return;
  let bytes = 0;
  for (const key of Object.keys(annotations).sort()) {
    for (const problem of isQualifiedName(key.toLowerCase())) errors.invalid(path, key, problem);
    const size = key.length + annotations[key]!.length;
    bytes += size > 1000 ? encode(key).length + encode(annotations[key]!).length : size;
  }
  if (bytes > ANNOTATION_BYTES) errors.tooLong(path, ANNOTATION_BYTES);
}

export function validateObjectMeta(object: KubernetesObject, resource: Resource, errors: FieldErrors, path = 'metadata'): void {
  const { metadata } = object;
  const rule = nameRule(resource);
  if (metadata.generateName) {
    // The server looks at it with the dash and the letter before replaced.
    const { generateName } = metadata, base = generateName.length > 1 && generateName.endsWith('-') ? `${generateName.slice(0, -2)}a` : generateName;
    for (const problem of rule(base)) errors.invalid(`${path}.generateName`, metadata.generateName, problem);
  }
  if (!metadata.name) errors.required(`${path}.name`, 'name or generateName is required');
  else for (const problem of rule(metadata.name)) errors.invalid(`${path}.name`, metadata.name, problem);
  validateMetaMaps(object, errors, path, anyFinalizer(resource));
}

/** Kinds of the extensions server take finalizers of one word. */
const anyFinalizer = ({ group, custom }: Resource): boolean => group === 'apiextensions.k8s.io' || custom !== undefined;

/** The last in which nothing was wrong: pods of one template share them. */
let sound: Pick<KubernetesObject['metadata'], 'labels' | 'annotations' | 'ownerReferences'> = {};

function validateMetaMaps({ metadata }: KubernetesObject, errors: FieldErrors, path: string, lenient: boolean): void {
  const { labels, annotations, ownerReferences, finalizers } = metadata;
  if (!finalizers && ((!labels && !annotations && !ownerReferences) || (labels === sound.labels && annotations === sound.annotations && ownerReferences === sound.ownerReferences))) return;
  validateLabels(labels, `${path}.labels`, errors);
  validateAnnotations(annotations, `${path}.annotations`, errors);
  validateOwners(ownerReferences, `${path}.ownerReferences`, errors);
  validateFinalizers(finalizers, `${path}.finalizers`, errors, lenient);
  if (errors.empty) sound = { labels, annotations, ownerReferences };
}

function validateOwners(owners: KubernetesObject['metadata']['ownerReferences'], path: string, errors: FieldErrors): void {
  let controller = '';
  (owners ?? []).forEach((owner, i) => {
    const at = `${path}[${i}]`;
    for (const key of ['apiVersion', 'kind', 'name', 'uid'] as const) if (!owner[key]) errors.required(`${at}.${key}`, 'must not be empty');
    if ((owner.apiVersion?.match(/\//g)?.length ?? 0) > 1 || owner.apiVersion?.endsWith('/')) errors.invalid(`${at}.apiVersion`, owner.apiVersion, 'must be <group>/<version> or <version>');
    if (owner.apiVersion === 'v1' && owner.kind === 'Event') errors.invalid(at, inGoOrder(owner), '/v1, Kind=Event is disallowed from being an owner');
    if (!owner.controller) return;
    if (controller) errors.invalid(path, owners!.map(inGoOrder), `Only one reference can have Controller set to true. Found "true" in references for ${controller} and ${owner.kind}/${owner.name}`);
    controller = `${owner.kind}/${owner.name}`;
  });
}

type Owner = NonNullable<KubernetesObject['metadata']['ownerReferences']>[number];

/** An owner reference with its fields in the order of the real struct, as messages show it. */
const inGoOrder = ({ apiVersion, kind, name, uid, controller, blockOwnerDeletion }: Owner): Owner => ({ apiVersion, kind, name, uid, controller, blockOwnerDeletion });

const STANDARD_FINALIZERS = new Set(['orphan', 'foregroundDeletion', 'kubernetes']);

function validateFinalizers(finalizers: string[] | undefined, path: string, errors: FieldErrors, lenient: boolean): void {
  for (const finalizer of finalizers ?? []) for (const problem of isQualifiedName(finalizer)) errors.invalid(path, finalizer, problem);
  for (const [i, finalizer] of (lenient ? [] : (finalizers ?? [])).entries()) {
    if (!finalizer.includes('/') && !STANDARD_FINALIZERS.has(finalizer)) errors.invalid(`${path}[${i}]`, finalizer, 'name is neither a standard finalizer name nor is it fully qualified');
  }
}

export function validateObjectMetaUpdate(object: KubernetesObject, old: KubernetesObject, resource: Resource, errors: FieldErrors, path = 'metadata'): void {
  const { metadata } = object, before = old.metadata;
  if (before.deletionTimestamp !== undefined) {
    const added = (metadata.finalizers ?? []).filter((one) => !before.finalizers?.includes(one));
    if (added.length > 0) errors.forbidden(`${path}.finalizers`, `no new finalizers can be added if the object is being deleted, found new finalizers []string{${added.map((one) => JSON.stringify(one)).join(', ')}}`);
  }
  if (metadata.name !== before.name) immutable('name');
  if ((metadata.namespace ?? '') !== (before.namespace ?? '')) immutable('namespace');
  if (metadata.uid !== before.uid) immutable('uid');
  if (metadata.creationTimestamp !== before.creationTimestamp) immutable('creationTimestamp');
  if (metadata.deletionTimestamp !== before.deletionTimestamp) immutable('deletionTimestamp');
  if (metadata.deletionGracePeriodSeconds !== before.deletionGracePeriodSeconds) immutable('deletionGracePeriodSeconds');
  if (metadata.labels !== before.labels || metadata.annotations !== before.annotations || metadata.finalizers !== before.finalizers || metadata.ownerReferences !== before.ownerReferences) {
    validateMetaMaps(object, errors, path, anyFinalizer(resource));
  }

  function immutable(field: keyof typeof metadata): void {
    errors.invalid(`${path}.${field}`, metadata[field], 'field is immutable');
  }
}
