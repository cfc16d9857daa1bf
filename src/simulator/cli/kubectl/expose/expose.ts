/** kubectl expose */
import type { KubernetesObject } from '../../../api/kubernetes/meta.ts';
import type { Blocking } from '../../../kernel/blocking.ts';
import { CommandError, isFailure, throwCollected } from '../client/failure.ts';
import { specifiedTypes } from '../completion/arguments.ts';
import { dryRunOf, dryRunQuery, resultPrinter } from '../print/result.ts';
import { fetchSelection } from '../resource/fetch.ts';
import type { Info } from '../resource/info.ts';
import { withTypedConfiguration } from '../print/typed.ts';
import { recorded } from '../resource/record.ts';
import { withOverrides } from '../resource/overrides.ts';
import { select } from '../resource/selection.ts';
import { createObject, type Query } from '../resource/write.ts';
import { parseLabels } from '../run/pod.ts';
import type { Session } from '../session.ts';
import type { Verb } from '../tree/verb.ts';

export const expose: Verb = { path: 'expose', run, complete: specifiedTypes(['deployment', 'pod', 'replicaset', 'replicationcontroller', 'service']) };

const EXPOSABLE = new Set(['Pod', 'Service', 'ReplicationController', 'Deployment', 'ReplicaSet']);

interface Port {
  name?: string;
  port: number;
  protocol: string;
  targetPort: number | string;
}

interface Exposed extends KubernetesObject {
  spec: {
    selector?: Record<string, string> | { matchLabels?: Record<string, string>; matchExpressions?: unknown[] };
    ports?: { name?: string; port: number; protocol?: string }[];
    containers?: { ports?: { containerPort: number; protocol?: string }[] }[];
    template?: { metadata?: { labels?: Record<string, string> }; spec: { containers: { ports?: { containerPort: number; protocol?: string }[] }[] } };
  };
}

function* run(session: Session): Blocking<void> {
  const dryRun = dryRunOf(session);
  const print = resultPrinter(session, dryRun, 'typed');
  const selection = yield* select(session, { args: session.args, filenames: session.list('filename'), kustomize: session.flag('kustomize'), recursive: session.switch('recursive') });
  const { infos, errors } = selection.by === 'files' ? selection : yield* fetchSelection(session, selection);
  const failures: Error[] = [], kept: Kept = {};
  for (const info of infos) {
    try {
      const service = recorded(session, yield* withOverrides(session, serviceFor(session, info, kept)));
      const object = session.switch('save-config') ? yield* withTypedConfiguration(service) : service;
      const query: Query = [...dryRunQuery(dryRun), ['fieldManager', session.flag('field-manager')]];
      yield* print(dryRun === 'client' ? service : yield* createObject(session, (yield* session.mapper()).require('v1', 'Service'), session.namespace().name, object, query), 'exposed');
    } catch (error) {
      if (!isFailure(error)) throw error;
      failures.push(error);
    }
  }
  throwCollected([...failures, ...errors]);
}

/** What is found out of the first object stands for the further ones too: kubectl writes it into its flags. */
interface Kept {
  selector?: Record<string, string>;
  labels?: Record<string, string>;
  ports?: string[];
}

function serviceFor(session: Session, info: Info, kept: Kept): KubernetesObject {
  const object = info.object as Exposed;
  if (!EXPOSABLE.has(object.kind)) throw new CommandError(`cannot expose a ${object.kind}${info.mapping.group ? `.${info.mapping.group}` : ''}`);
  const derived = session.flag('selector') ? undefined : (kept.selector ??= selectorOf(object));
  const own = ownPorts(object), words = portWords(session, own, kept);
  const selector = derived ?? parseLabels(session.flag('selector'));
  const labels = session.flag('labels') ? parseLabels(session.flag('labels')) : kept.labels ?? object.metadata.labels;
  if (labels && Object.keys(labels).length > 0) kept.labels = labels;
  const { name: namespace, explicit } = session.namespace();
  const type = session.flag('type'), clusterIP = session.flag('cluster-ip');
  const spec = {
    ...(clusterIP && { clusterIP: clusterIP }),
    ...(session.flag('external-ip') && { externalIPs: [session.flag('external-ip')] }),
    ...(session.flag('load-balancer-ip') && type === 'LoadBalancer' && { loadBalancerIP: session.flag('load-balancer-ip') }),
    ...portsField(portsOf(session, own, words)),
    selector,
    ...(session.flag('session-affinity') && { sessionAffinity: affinity(session.flag('session-affinity')) }),
    ...(type && { type }),
  };
  return {
    apiVersion: 'v1', kind: 'Service',
    metadata: { ...(labels && Object.keys(labels).length > 0 && { labels }), name: session.flag('name') || object.metadata.name.slice(0, 63), ...(explicit && { namespace }) },
    spec, status: { loadBalancer: {} },
  } as unknown as KubernetesObject;
}

const portsField = (ports: Port[]): { ports?: Port[] } => (ports.length > 0 ? { ports } : {});

function affinity(value: string): string {
  if (value !== 'None' && value !== 'ClientIP') throw new CommandError(`unknown session affinity: ${value}`);
  return value;
}

/** The pods of a workload, as a map. @throws CommandError */
function selectorOf({ kind, metadata, spec }: Exposed): Record<string, string> {
  const refuse = (reason: string): CommandError => new CommandError(`couldn't retrieve selectors via --selector flag or introspection: ${reason}`);
  if (kind === 'Pod') {
    if (!metadata.labels || Object.keys(metadata.labels).length === 0) throw refuse('the pod has no labels and cannot be exposed');
    return metadata.labels;
  }
  if (kind === 'Service' || kind === 'ReplicationController') {
    if (!spec.selector) throw refuse('the service has no pod selector set');
    return spec.selector as Record<string, string>;
  }
  const selector = spec.selector as { matchLabels?: Record<string, string>; matchExpressions?: { key: string; operator: string; values?: string[] }[] } | undefined;
  if (selector?.matchExpressions?.length) throw refuse(`couldn't convert expressions - "[${selector.matchExpressions.map(({ key, operator, values = [] }) => `{Key:${key} Operator:${operator} Values:[${values.join(' ')}]}`).join(' ')}]" to map-based selector format`);
  return selector?.matchLabels ?? {};
}

/** Ports of the object itself: of a service, or of the containers. */
function ownPorts({ kind, spec }: Exposed): { port: number; protocol: string }[] {
  if (kind === 'Service') return (spec.ports ?? []).map(({ port, protocol = 'TCP' }) => ({ port, protocol }));
  const containers = spec.containers ?? spec.template?.spec.containers ?? [];
  return containers.flatMap(({ ports = [] }) => ports.map(({ containerPort, protocol = 'TCP' }) => ({ port: containerPort, protocol })));
}

/** @throws CommandError Ports are missed before anything else is read. */
function portWords(session: Session, own: readonly { port: number }[], kept: Kept): string[] {
  const asked = session.flag('port');
  const words = asked ? asked.split(',') : kept.ports ?? [...new Set(own.map(({ port }) => String(port)))];
  if (words.length === 0) {
    if (session.flag('cluster-ip') === 'None') return [];
    throw new CommandError("couldn't find port via --port flag or introspection");
  }
  return (kept.ports = words);
}

function portsOf(session: Session, own: ReturnType<typeof ownPorts>, words: readonly string[]): Port[] {
  return words.flatMap((word) => {
    if (!/^[+-]?\d+$/.test(word)) throw new CommandError(`strconv.Atoi: parsing ${JSON.stringify(word)}: invalid syntax`);
    const port = Number(word);
    const known = [...new Set(own.filter((one) => one.port === port).map(({ protocol }) => protocol))];
    const protocols = session.flag('protocol') ? [session.flag('protocol')] : known.length > 0 ? known : ['TCP'];
    const target = session.flag('target-port');
    const targetPort = target === '' ? port : /^\d+$/.test(target) ? Number(target) : target;
    const several = words.length > 1 || protocols.length > 1;
    return protocols.map((protocol, index): Port => ({ ...(several && { name: `port-${words.indexOf(word) + 1}${protocols.length > 1 && index > 0 ? `-${protocol.toLowerCase()}` : ''}` }), port, protocol, targetPort }));
  });
}

