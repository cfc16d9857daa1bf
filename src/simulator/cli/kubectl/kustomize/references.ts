/** References from one resource to another by name, which follow when the other is renamed. */
import type { Json } from '../../../api/kubernetes/strategic-merge/diff.ts';
import { changeFields, type FieldTable } from './field-specs.ts';
import { answersTo, kindOf, metadataOf, nameOf, type Resource } from './resource.ts';
import { changeAll, CONTAINERS, POD_SPECS } from './walk.ts';

const inPods = (...paths: string[]): string[] => POD_SPECS.flatMap((spec) => paths.map((path) => `${spec}.${path}`));
const inContainers = (...paths: string[]): string[] => inPods(...CONTAINERS.flatMap((container) => paths.map((path) => `${container}.${path}`)));

/** Kind of what is named → paths that name it. */
const REFERENCES: Record<string, string[]> = {
  ConfigMap: [...inContainers('env[].valueFrom.configMapKeyRef.name', 'envFrom[].configMapRef.name'), ...inPods('volumes[].configMap.name', 'volumes[].projected.sources[].configMap.name')],
  Secret: [
    ...inContainers('env[].valueFrom.secretKeyRef.name', 'envFrom[].secretRef.name'), ...inPods('volumes[].secret.secretName', 'volumes[].projected.sources[].secret.name', 'imagePullSecrets[].name'),
    'imagePullSecrets[].name', 'spec.tls[].secretName',
  ],
  Service: ['spec.serviceName', 'spec.rules[].http.paths[].backend.service.name', 'spec.defaultBackend.service.name', 'webhooks[].clientConfig.service.name'],
  ServiceAccount: inPods('serviceAccountName', 'serviceAccount'),
  PersistentVolumeClaim: inPods('volumes[].persistentVolumeClaim.claimName'),
  PersistentVolume: ['spec.volumeName'],
  StorageClass: ['spec.storageClassName', 'spec.volumeClaimTemplates[].spec.storageClassName'],
  PriorityClass: inPods('priorityClassName'),
};

const TARGETS = new Set(['Deployment', 'ReplicaSet', 'StatefulSet', 'ReplicationController']);

/** @param more of the kustomization's own `configurations` */
export function fixReferences(resources: readonly Resource[], more: FieldTable['nameReference'] = []): Resource[] {
  const moved = resources.filter(({ formerNames }) => formerNames.length > 0);
  if (moved.length === 0) return [...resources];
  return resources.map((resource) => more.reduce<Resource>((now, { kind, fieldSpecs }) => changeFields(now, fieldSpecs ?? [], (name) => newName(moved, kind, name), false), { ...resource, object: followed(resource, moved) }));
}

const newName = (moved: readonly Resource[], kind: string, name: unknown): unknown => {
  const found = typeof name === 'string' ? moved.find((other) => kindOf(other) === kind && answersTo(other, name)) : undefined;
  return found ? nameOf(found) : name;
};

function followed(resource: Resource, moved: readonly Resource[]): Json {
  let object = resource.object;
  for (const [kind, paths] of Object.entries(REFERENCES)) {
    if (moved.some((other) => kindOf(other) === kind)) object = changeAll(object, paths, (name) => newName(moved, kind, name));
  }
  const kind = kindOf(resource);
  if (kind === 'HorizontalPodAutoscaler') object = typedReference(object, 'spec.scaleTargetRef', moved, TARGETS);
  if (kind === 'RoleBinding' || kind === 'ClusterRoleBinding') {
    object = typedReference(object, 'roleRef', moved);
    object = typedReference(object, 'subjects[]', moved, new Set(['ServiceAccount']));
  }
  return object;
}

/** A reference that names the kind as well. */
function typedReference(object: Json, path: string, moved: readonly Resource[], kinds?: ReadonlySet<string>): Json {
  return changeAll(object, [path], (value) => {
    const reference = value as { kind?: string; name?: string; namespace?: string };
    if (!reference?.kind || (kinds && !kinds.has(reference.kind))) return value;
    const found = moved.find((other) => kindOf(other) === reference.kind && answersTo(other, reference.name ?? ''));
    return { ...reference, name: newName(moved, reference.kind, reference.name), ...(found && reference.namespace !== undefined && metadataOf(found).namespace !== undefined && { namespace: metadataOf(found).namespace }) };
  });
}
