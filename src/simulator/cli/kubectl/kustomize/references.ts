/** References from one resource to another by name, which follow when the other is renamed. */
import { isMap, type Json } from '../../../api/kubernetes/strategic-merge/diff.ts';
import { changeFields, type FieldTable } from './field-specs.ts';
import { answersTo, isClusterScoped, isKind, kindOf, metadataOf, nameOf, type Resource } from './resource.ts';
import { changeAll, CONTAINERS, POD_SPECS } from './walk.ts';

const inPods = (...paths: string[]): string[] => POD_SPECS.flatMap((spec) => paths.map((path) => `${spec}.${path}`));
/** What a role lets do with objects of these names. */
const NAMED_IN_RULES = 'rules[].resourceNames[]';
const inContainers = (...paths: string[]): string[] => inPods(...CONTAINERS.flatMap((container) => paths.map((path) => `${container}.${path}`)));

/** Kind of what is named → paths that name it. */
const REFERENCES: Record<string, string[]> = {
  ConfigMap: [...inContainers('env[].valueFrom.configMapKeyRef.name', 'envFrom[].configMapRef.name'), ...inPods('volumes[].configMap.name', 'volumes[].projected.sources[].configMap.name'), NAMED_IN_RULES],
  Secret: [
    ...inContainers('env[].valueFrom.secretKeyRef.name', 'envFrom[].secretRef.name'), ...inPods('volumes[].secret.secretName', 'volumes[].projected.sources[].secret.name', 'imagePullSecrets[].name'),
    'imagePullSecrets[].name', 'spec.tls[].secretName', NAMED_IN_RULES,
  ],
  Service: ['spec.serviceName', 'spec.rules[].http.paths[].backend.service.name', 'spec.defaultBackend.service.name', 'spec.service.name'],
  ServiceAccount: inPods('serviceAccountName', 'serviceAccount'),
  PersistentVolumeClaim: inPods('volumes[].persistentVolumeClaim.claimName'),
  PersistentVolume: ['spec.volumeName', NAMED_IN_RULES],
  StorageClass: ['spec.storageClassName', 'spec.volumeClaimTemplates[].spec.storageClassName'],
  PriorityClass: inPods('priorityClassName'),
  ValidatingAdmissionPolicy: ['spec.policyName'],
};

const TARGETS = new Set(['Deployment', 'ReplicaSet', 'StatefulSet', 'ReplicationController']);

/** References that are maps, with a namespace of their own: kind of what is meant, who refers, and where. */
const IN_MAPS: readonly (readonly [kind: string, referrer: RegExp, path: string])[] = [
  ['ServiceAccount', /^(Cluster)?RoleBinding$/, 'subjects[]'],
  ['Service', /^(Validating|Mutating)WebhookConfiguration$/, 'webhooks[].clientConfig.service'],
];

/** @param more of the kustomization's own `configurations` */
export function fixReferences(resources: readonly Resource[], more: FieldTable['nameReference'] = []): Resource[] {
  const moved = resources.filter(({ formerNames }) => formerNames.length > 0);
  return resources.map((resource) => {
    const mapped = withMaps(resource, resources);
    if (moved.length === 0) return mapped;
    const near = moved.filter((other) => reaches(resource, other));
    return more.reduce<Resource>((now, { kind, fieldSpecs }) => changeFields(now, fieldSpecs ?? [], (name) => newName(near, kind, name), false), { ...mapped, object: followed(mapped, near) });
  });
}

const namespaceOf = (resource: Resource): string => (isClusterScoped(resource) ? '' : metadataOf(resource).namespace || 'default');

/** Objects of different namespaces do not mean one another, but that anybody may mean an account. */
const reaches = (from: Resource, to: Resource): boolean => isClusterScoped(from) || isClusterScoped(to) || kindOf(to) === 'ServiceAccount' || namespaceOf(from) === namespaceOf(to);

const newName = (moved: readonly Resource[], kind: string, name: unknown): unknown => {
  const found = typeof name === 'string' ? moved.find((other) => isKind(other, kind) && answersTo(other, name)) : undefined;
  return found ? nameOf(found) : name;
};

function followed(resource: Resource, moved: readonly Resource[]): Json {
  let object = resource.object;
  for (const [kind, paths] of Object.entries(REFERENCES)) {
    if (moved.some((other) => isKind(other, kind))) object = changeAll(object, paths, (name) => newName(moved, kind, name));
  }
  const kind = kindOf(resource);
  if (kind === 'HorizontalPodAutoscaler') object = typedReference(object, 'spec.scaleTargetRef', moved, TARGETS);
  if (kind === 'RoleBinding' || kind === 'ClusterRoleBinding') object = typedReference(object, 'roleRef', moved);
  return object;
}

/** A reference that names the kind as well. */
function typedReference(object: Json, path: string, moved: readonly Resource[], kinds?: ReadonlySet<string>): Json {
  return changeAll(object, [path], (value) => {
    const reference = value as { kind?: string; name?: string };
    if (!reference?.kind || (kinds && !kinds.has(reference.kind))) return value;
    return { ...reference, name: newName(moved, reference.kind, reference.name) };
  });
}

/** What is meant in a map passes on its namespace too, also where its name stayed. A namespace that nobody had is nobody's. */
function withMaps(resource: Resource, all: readonly Resource[]): Resource {
  const maps = IN_MAPS.filter(([, referrer]) => referrer.test(kindOf(resource)));
  return maps.length === 0 ? resource : { ...resource, object: maps.reduce<Json>((object, [kind, , path]) => changeAll(object, [path], (value) => meant(value, kind, resource, all)), resource.object) };
}

function meant(value: unknown, kind: string, from: Resource, all: readonly Resource[]): unknown {
  if (!isMap(value) || typeof value.name !== 'string') return value;
  const { name, namespace } = value, formerly = all.filter((one) => (one.home ?? namespaceOf(one)) === namespace);
  const candidates = namespace === undefined ? all : formerly.length > 0 ? formerly : all.filter((one) => namespaceOf(one) === namespace);
  const found = candidates.filter((one) => kindOf(one) === kind && answersTo(one, name) && reaches(from, one));
  const [first] = found, home = first && metadataOf(first).namespace;
  if (!first || found.some((one) => nameOf(one) !== nameOf(first) || metadataOf(one).namespace !== home)) return value;
  return { ...value, name: nameOf(first), ...(home && { namespace: home }) };
}
