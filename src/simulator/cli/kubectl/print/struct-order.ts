/** Objects with their fields in the order of Go's types. */
import type { Blocking } from '../../../kernel/blocking.ts';
import { FIELD_ORDER } from './field-order.ts';

type Fields = Record<string, unknown>;

/** The type of each field, by type. */
const TYPES = new Map(FIELD_ORDER.trim().split('\n').map((line): [string, [field: string, type: string][]] => {
  const [name = '', fields = ''] = line.split('=');
  return [name, fields.split(' ').map((field) => field.split(':')).map(([one = '', type = '']) => [one, type])];
}));

/** A generator, so that a page can load the table when it is first wanted. */
export function* inStructOrder(object: unknown): Blocking<unknown> {
  const { kind, apiVersion, metadata, items, ...rest } = object as Fields;
  if (items === undefined) return ordered(object, String(kind));
  return { kind, apiVersion, metadata, items: items && (items as unknown[]).map((item: unknown) => ordered(item, String((item as Fields).kind ?? String(kind).replace(/List$/, '')))), ...rest };
}

/** What is left of JSON that was read into Go's type: fields that the type does not have are gone, and some that were absent stand there empty. */
export function* readIntoStruct(object: Fields): Blocking<Fields> {
  return ordered(object, String(object.kind), true) as Fields;
}

/** Fields that Go writes also where they are empty. */
const WRITTEN_EMPTY: Readonly<Record<string, Fields>> = {
  Container: { resources: {} }, ServicePort: { targetPort: 0 }, PodTemplateSpec: { metadata: {}, spec: { containers: null } }, PodSpec: { containers: null }, JobTemplateSpec: { metadata: {} },
  Pod: { status: {} }, Service: { status: { loadBalancer: {} } }, Deployment: { status: {} }, ReplicaSet: { status: { replicas: 0 } }, ReplicationController: { status: { replicas: 0 } }, StatefulSet: { status: { replicas: 0, availableReplicas: 0 } }, Job: { status: {} }, CronJob: { status: {} },
  DaemonSet: { status: { currentNumberScheduled: 0, numberMisscheduled: 0, desiredNumberScheduled: 0, numberReady: 0 } },
  CronJobSpec: { schedule: '' }, DeploymentSpec: { selector: null, strategy: {} }, DaemonSetSpec: { selector: null, updateStrategy: {} }, ReplicaSetSpec: { selector: null, template: {} }, StatefulSetSpec: { selector: null, serviceName: '', updateStrategy: {} },
};

/** Maps, and what has no line in the table, stand in the order of the alphabet. */
function ordered(value: unknown, type: string, knownOnly = false): unknown {
  if (Array.isArray(value)) return value.map((item) => ordered(item, type, knownOnly));
  if (value === null || typeof value !== 'object') return value;
  const types = new Map(TYPES.get(type));
  const fields = { ...(knownOnly && WRITTEN_EMPTY[type]), ...(value as Fields) };
  const others = knownOnly && types.size > 0 ? [] : Object.keys(fields).filter((key) => !types.has(key)).sort();
  return Object.fromEntries([...types.keys(), ...others].filter((key) => fields[key] !== undefined).map((key) => [key, ordered(fields[key], types.get(key) ?? '', knownOnly)]));
}
