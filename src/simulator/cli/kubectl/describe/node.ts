/** describe node */
import type { Lease } from '../../../api/kubernetes/event.ts';
import type { KubernetesObject } from '../../../api/kubernetes/meta.ts';
import type { Node } from '../../../api/kubernetes/node.ts';
import type { Pod } from '../../../api/kubernetes/pod.ts';
import { addQuantities, formatQuantity, parseQuantity, quantityMilli, quantityValue, type Quantity } from '../../../api/kubernetes/quantity.ts';
import type { Blocking } from '../../../kernel/blocking.ts';
import { isFailure } from '../client/failure.ts';
import { resourcePath } from '../client/mapper.ts';
import { rfc1123, since } from '../print/age.ts';
import { list } from '../resource/fetch.ts';
import type { Session } from '../session.ts';
import type { Describer } from './describer.ts';
import { annotations, labels, orNone, taints } from './parts.ts';
import type { Writer } from './writer.ts';

const ROLE = 'node-role.kubernetes.io/';

export const node: Describer = {
  kind: 'Node',
  eventsByName: true,
  *describe({ session }, w, object) {
    const one = object as Node;
    const { metadata, spec, status } = one;
    w.line(0, `Name:\t${metadata.name}`);
    w.line(0, `Roles:\t${orNone(roles(one).join(','))}`);
    labels(w, 'Labels', metadata.labels);
    annotations(w, 'Annotations', metadata.annotations);
    w.line(0, `CreationTimestamp:\t${rfc1123(metadata.creationTimestamp)}`);
    taints(w, spec?.taints);
    w.line(0, `Unschedulable:\t${spec?.unschedulable ?? false}`);
    yield* lease(session, w, metadata.name);
    conditions(w, one);
    w.line(0, 'Addresses:');
    for (const { type, address } of status?.addresses ?? []) w.line(1, `${type}:\t${address}`);
    resources(w, 'Capacity', status?.capacity);
    resources(w, 'Allocatable', status?.allocatable);
    systemInfo(w, one);
    if (spec?.podCIDR) w.line(0, `PodCIDR:\t${spec.podCIDR}`);
    if (spec?.podCIDRs?.length) w.line(0, `PodCIDRs:\t${spec.podCIDRs.join(',')}`);
    if (spec?.providerID) w.line(0, `ProviderID:\t${spec.providerID}`);
    yield* pods(session, w, one);
  },
};

function roles({ metadata }: Node): string[] {
  return Object.entries(metadata.labels ?? {}).flatMap(([key, value]) => (key.startsWith(ROLE) && key.length > ROLE.length ? [key.slice(ROLE.length)] : key === 'kubernetes.io/role' && value ? [value] : [])).sort();
}

function* lease(session: Session, w: Writer, name: string): Blocking<void> {
  try {
    const path = resourcePath({ group: 'coordination.k8s.io', version: 'v1', name: 'leases', namespaced: true }, 'kube-node-lease', name);
    const { spec } = (yield* session.client().get<KubernetesObject>(path)) as Lease;
    w.line(0, 'Lease:');
    w.line(1, `HolderIdentity:\t${spec.holderIdentity ?? '<unset>'}`);
    w.line(1, `AcquireTime:\t${spec.acquireTime ? rfc1123(spec.acquireTime) : '<unset>'}`);
    w.line(1, `RenewTime:\t${spec.renewTime ? rfc1123(spec.renewTime) : '<unset>'}`);
  } catch (error) {
    if (!isFailure(error)) throw error;
    w.line(0, `Lease:\tFailed to get lease: ${error.message}`);
  }
}

function conditions(w: Writer, { status }: Node): void {
  if (!status?.conditions?.length) return;
  w.line(0, 'Conditions:\n  Type\tStatus\tLastHeartbeatTime\tLastTransitionTime\tReason\tMessage');
  w.line(1, '----\t------\t-----------------\t------------------\t------\t-------');
  for (const one of status.conditions) w.line(1, `${one.type} \t${one.status} \t${rfc1123(one.lastHeartbeatTime)} \t${rfc1123(one.lastTransitionTime)} \t${one.reason ?? ''} \t${one.message ?? ''}`);
}

function resources(w: Writer, title: string, map: Record<string, string> | undefined): void {
  const names = Object.keys(map ?? {}).sort();
  if (names.length === 0) return;
  w.line(0, `${title}:`);
  for (const name of names) w.line(1, `${name}:\t${map![name]}`);
}

function systemInfo(w: Writer, { status }: Node): void {
  const info = status?.nodeInfo;
  w.line(0, 'System Info:');
  const rows: [string, string | undefined][] = [
    ['Machine ID', info?.machineID], ['System UUID', info?.systemUUID], ['Boot ID', info?.bootID], ['Kernel Version', info?.kernelVersion], ['OS Image', info?.osImage],
    ['Operating System', info?.operatingSystem], ['Architecture', info?.architecture], ['Container Runtime Version', info?.containerRuntimeVersion], ['Kubelet Version', info?.kubeletVersion],
  ];
  for (const [label, value] of rows) w.line(1, `${label}:\t${value ?? ''}`);
}

const ZERO: Quantity = { nano: 0n, format: 'DecimalSI' };

/** Requests or limits of a pod: its containers' sum, or an init container's where that is more. */
function sumOf(pod: Pod, side: 'requests' | 'limits', name: string): Quantity {
  const of = (container: { resources?: { requests?: Record<string, string>; limits?: Record<string, string> } }): Quantity => parseQuantity(container.resources?.[side]?.[name] ?? '0') ?? ZERO;
  let sum = ZERO, sidecars = ZERO, most = ZERO;
  for (const container of pod.spec.containers) sum = addQuantities(sum, of(container));
  for (const container of pod.spec.initContainers ?? []) {
    if (container.restartPolicy === 'Always') sidecars = addQuantities(sidecars, of(container));
    const now = container.restartPolicy === 'Always' ? sidecars : addQuantities(sidecars, of(container));
    if (now.nano > most.nano) most = now;
  }
  const total = addQuantities(sum, sidecars);
  const larger = most.nano > total.nano ? most : total;
  const overhead = parseQuantity(pod.spec.overhead?.[name] ?? '0') ?? ZERO;
  return larger.nano === 0n && side === 'limits' ? larger : addQuantities(larger, overhead);
}

function* pods(session: Session, w: Writer, { metadata, status }: Node): Blocking<void> {
  let all: Pod[];
  try {
    const mapping = (yield* session.mapper()).require('v1', 'Pod');
    all = (yield* list(session, mapping, undefined, '', `spec.nodeName=${metadata.name},status.phase!=Failed,status.phase!=Succeeded`)) as Pod[];
  } catch (error) {
    if (!isFailure(error)) throw error;
    return w.line(0, 'Pods:\tnot authorized');
  }
  const allocatable = status?.allocatable ?? status?.capacity ?? {};
  const share = (quantity: Quantity, name: string): string => {
    const milli = name === 'cpu';
    const whole = milli ? quantityMilli(allocatable[name]) : quantityValue(allocatable[name]);
    const part = milli ? Number(quantity.nano) / 1e6 : Number(quantity.nano) / 1e9;
    return `${formatQuantity(quantity)} (${whole === 0 ? 0 : Math.trunc((part / whole) * 100)}%)`;
  };
  w.line(0, `Non-terminated Pods:\t(${all.length} in total)`);
  w.line(1, 'Namespace\tName\t\tCPU Requests\tCPU Limits\tMemory Requests\tMemory Limits\tAge');
  w.line(1, '---------\t----\t\t------------\t----------\t---------------\t-------------\t---');
  for (const pod of all) {
    const cell = (side: 'requests' | 'limits', name: string): string => share(sumOf(pod, side, name), name);
    w.line(1, [pod.metadata.namespace, pod.metadata.name, '', cell('requests', 'cpu'), cell('limits', 'cpu'), cell('requests', 'memory'), cell('limits', 'memory'), since(pod.metadata.creationTimestamp, session.p.now)].join('\t'));
  }
  w.line(0, 'Allocated resources:\n  (Total limits may be over 100 percent, i.e., overcommitted.)');
  w.line(1, 'Resource\tRequests\tLimits');
  w.line(1, '--------\t--------\t------');
  const total = (side: 'requests' | 'limits', name: string): Quantity => all.reduce((sum, pod) => addQuantities(sum, sumOf(pod, side, name)), ZERO);
  const standard = ['cpu', 'memory', 'ephemeral-storage', ...Object.keys(allocatable).filter((name) => name.startsWith('hugepages-')).sort()];
  for (const name of standard) w.line(1, `${name}\t${share(total('requests', name), name)}\t${share(total('limits', name), name)}`);
  const extended = Object.keys(allocatable).filter((name) => name.includes('/')).sort();
  for (const name of extended) w.line(1, `${name}\t${formatQuantity(total('requests', name))}\t${formatQuantity(total('limits', name))}`);
}
