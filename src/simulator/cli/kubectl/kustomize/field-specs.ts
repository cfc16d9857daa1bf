/**
 * Field specifications: where in objects of which kind a transformation writes. `a/b[]/c` goes through lists; so does a
 * path whose parts do not say that they are lists. A slash in a key is written `\/`.
 */
import { isMap, type Json } from '../../../api/kubernetes/strategic-merge/diff.ts';
import { CommandError } from '../client/failure.ts';
import { groupOf, idText, kindOf, metadataOf, nameOf, versionOf, type Resource } from './resource.ts';

export interface FieldSpec {
  group?: string;
  version?: string;
  kind?: string;
  path: string;
  create?: boolean;
}

export const isOf = (resource: Resource, { group, version, kind }: { group?: string; version?: string; kind?: string }): boolean =>
  (!kind || kindOf(resource) === kind) && (!group || groupOf(resource) === group) && (!version || versionOf(resource) === version);

const partsOf = (path: string): string[] => path.replace(/^\//, '').split(/(?<!\\)\//).map((part) => part.replaceAll('\\/', '/'));

/** What stands at the end of a path is made with `create`, where the specification lets it. */
type Change = (value: unknown) => unknown;

function walk(value: unknown, parts: readonly string[], change: Change, create: boolean): unknown {
  const [head] = parts;
  if (head === undefined) return change(value);
  if (value === null || value === undefined) return value;
  if (Array.isArray(value)) return value.map((item) => within(`visit traversal on path: [${parts.join(' ')}]`, () => walk(item, parts, change, create)));
  if (!isMap(value)) throw new CommandError('expected sequence or mapping node');
  const list = head.endsWith('[]'), key = list ? head.slice(0, -2) : head;
  const before = value[key];
  if (!(key in value) && (!create || list)) return value;
  const made = before === undefined || before === null ? (list ? [] : create && parts.length > 1 ? {} : before) : before;
  return { ...value, [key]: walk(made, parts.slice(1), change, create) };
}

function within<T>(head: string, work: () => T): T {
  try {
    return work();
  } catch (error) {
    throw error instanceof CommandError ? new CommandError(`${head}: ${error.message}`) : error;
  }
}

/** @param creates the change can make what is missing @throws CommandError */
export function changeFields(resource: Resource, specs: readonly FieldSpec[], change: Change, creates: boolean): Resource {
  let { object } = resource;
  for (const spec of specs) {
    if (!isOf(resource, spec)) continue;
    object = within(`considering field '${spec.path}' of object ${idText(object, nameOf(resource), metadataOf(resource).namespace)}`, () => walk(object, partsOf(spec.path), change, creates && (spec.create ?? false)) as Json);
  }
  return object === resource.object ? resource : { ...resource, object };
}

/** The specifications by the field of a kustomization that they serve, and of its `configurations`. */
export interface FieldTable {
  namePrefix: FieldSpec[];
  nameSuffix: FieldSpec[];
  namespace: FieldSpec[];
  commonLabels: FieldSpec[];
  labels: FieldSpec[];
  templateLabels: FieldSpec[];
  commonAnnotations: FieldSpec[];
  nameReference: { kind: string; group?: string; version?: string; fieldSpecs: FieldSpec[] }[];
  varReference: FieldSpec[];
  images: FieldSpec[];
  replicas: FieldSpec[];
}

const at = (path: string, kinds = '', create = true): FieldSpec[] => kinds.split(' ').map((one) => {
  const [kind, group] = one.split('.') as [string, string | undefined];
  return { path, create, ...(kind !== '' && { kind }), ...(group !== undefined && { group: group === 'networking' ? 'networking.k8s.io' : group }) };
});

const inTemplates = (field: string): FieldSpec[] => [
  ...at(`spec/template/metadata/${field}`, 'ReplicationController Deployment ReplicaSet DaemonSet StatefulSet.apps'),
  ...(field === 'labels' ? at('spec/volumeClaimTemplates[]/metadata/labels', 'StatefulSet.apps') : []),
  ...at(`spec/template/metadata/${field}`, 'Job.batch'),
  ...at(`spec/jobTemplate/metadata/${field}`, 'CronJob.batch'), ...at(`spec/jobTemplate/spec/template/metadata/${field}`, 'CronJob.batch'),
];

const AFFINITIES = ['podAffinity', 'podAntiAffinity'].flatMap((one) => ['preferredDuringSchedulingIgnoredDuringExecution/podAffinityTerm', 'requiredDuringSchedulingIgnoredDuringExecution'].map((term) => `spec/template/spec/affinity/${one}/${term}/labelSelector/matchLabels`));
const SPREADING = [...AFFINITIES, 'spec/template/spec/topologySpreadConstraints/labelSelector/matchLabels'].flatMap((path) => at(path, 'Deployment.apps StatefulSet.apps', false));

const IMAGES = ['spec', 'spec/template/spec'].flatMap((spec) => ['containers[]/image', 'initContainers[]/image', 'volumes[]/image/reference'].flatMap((path) => at(`${spec}/${path}`)));

/** Of kustomize itself, but for references by name and variables, which have tables of their own. */
export const DEFAULTS: FieldTable = {
  namePrefix: [{ path: 'metadata/name' }], nameSuffix: [{ path: 'metadata/name' }],
  namespace: [
    ...at('metadata/name', 'Namespace'), { path: 'spec/service/namespace', group: 'apiregistration.k8s.io', kind: 'APIService', create: true },
    { path: 'spec/conversion/webhook/clientConfig/service/namespace', group: 'apiextensions.k8s.io', kind: 'CustomResourceDefinition' },
  ],
  commonLabels: [
    { path: 'spec/selector', kind: 'Service', version: 'v1', create: true }, { path: 'spec/selector', kind: 'ReplicationController', version: 'v1', create: true },
    ...at('spec/selector/matchLabels', 'Deployment ReplicaSet DaemonSet StatefulSet.apps'), ...SPREADING,
    ...at('spec/selector/matchLabels', 'Job.batch PodDisruptionBudget.policy', false), ...at('spec/jobTemplate/spec/selector/matchLabels', 'CronJob.batch', false),
    ...['spec/podSelector', 'spec/ingress/from/podSelector', 'spec/egress/to/podSelector'].flatMap((path) => at(`${path}/matchLabels`, 'NetworkPolicy.networking', false)),
    ...at('metadata/labels'), ...inTemplates('labels'),
  ],
  labels: [],
  templateLabels: [...at('metadata/labels'), ...inTemplates('labels')],
  commonAnnotations: [...at('metadata/annotations'), ...inTemplates('annotations')],
  nameReference: [], varReference: [],
  images: IMAGES,
  replicas: at('spec/replicas', 'Deployment StatefulSet ReplicaSet ReplicationController'),
};

/** @throws CommandError where one place is said twice and differently */
export function mergedFields(table: FieldTable, more: Partial<FieldTable>): FieldTable {
  const same = (a: FieldSpec, b: FieldSpec): boolean => a.path === b.path && a.kind === b.kind && a.group === b.group && a.version === b.version;
  const merged = { ...table } as Record<string, unknown[]>;
  for (const [field, specs] of Object.entries(more) as [keyof FieldTable, FieldSpec[]][]) {
    if (!(field in table)) continue;
    if (field === 'nameReference') { merged[field] = [...table.nameReference, ...(specs as unknown as FieldTable['nameReference'])]; continue; }
    const all = [...table[field]];
    for (const spec of specs ?? []) {
      const twin = all.find((one) => same(one, spec));
      if (twin && (twin.create ?? false) !== (spec.create ?? false)) throw new CommandError(`failed to merge ${field[0]!.toUpperCase()}${field.slice(1).replace('space', 'Space')} fieldSpec: conflicting fieldspecs`);
      if (!twin) all.push(spec);
    }
    merged[field] = all;
  }
  return merged as unknown as FieldTable;
}
