/** What a kubelet refuses although it was bound: pods that do not fit the node (canAdmitPod). */
import type { Taint } from '../../api/kubernetes/affinity.ts';
import type { Pod } from '../../api/kubernetes/pod.ts';
import { isTerminal } from '../pods.ts';
import { quantity } from '../quantities.ts';
import { hasLabels, nodeTermMatches } from '../selectors.ts';
import { isTolerated } from '../scheduler/plugins/node-properties.ts';
import { PORTS_TAKEN, portsClash } from '../scheduler/node-info.ts';
import { podRequests } from '../scheduler/requests.ts';
import type { NodeContext } from './node-context.ts';

/** SystemCriticalPriority. */
const SYSTEM_CRITICAL = 2_000_000_000;
const SYSTEM = 'kubernetes.io/os';
const MEMORY_TAINT: Taint = { key: 'node.kubernetes.io/memory-pressure', effect: 'NoSchedule' };

/** A pod that the cluster cannot do without (IsCriticalPod). */
export const isCritical = (pod: Pod): boolean => pod.metadata.annotations?.['kubernetes.io/config.source'] === 'file' || (pod.spec.priority ?? 0) >= SYSTEM_CRITICAL;

/** What the eviction manager refuses while the node is under pressure; where only memory is short, pods that ask for some may come. */
export function pressureRefusal(pressures: readonly string[], pod: Pod): { reason: string; message: string } | undefined {
  if (pressures.length === 0 || isCritical(pod)) return undefined;
  const mayCome = pod.status.qosClass !== 'BestEffort' || isTolerated(MEMORY_TAINT, pod.spec.tolerations);
  if (mayCome && pressures.length === 1 && pressures[0] === 'MemoryPressure') return undefined;
  return { reason: 'Evicted', message: `The node had condition: [${pressures.join(' ')}]. ` };
}

/** Those that touch nothing but the pod (SafeSysctlAllowlist). */
const SAFE_SYSCTLS = /^(kernel\.shm_rmid_forced|net\.ipv4\.(ip_local_port_range|tcp_syncookies|ping_group_range|ip_unprivileged_port_start|ip_local_reserved_ports|tcp_keepalive_(time|intvl|probes)|tcp_fin_timeout|tcp_[rw]mem|tcp_slow_start_after_idle|tcp_notsent_lowat))$/;

export function sysctlRefusal({ spec }: Pod): { reason: string; message: string } | undefined {
  const unsafe = spec.securityContext?.sysctls?.find(({ name }) => !SAFE_SYSCTLS.test(name));
  return unsafe && { reason: 'SysctlForbidden', message: `forbidden sysctl: ${JSON.stringify(unsafe.name)} not allowlisted` };
}

export function admissionFailure(node: NodeContext, pod: Pod): { reason: string; message: string } | undefined {
  const object = node.informers.nodes.get(undefined, node.name);
  if (!object) return undefined;
  // The pod's own label it is, not its selector.
  const wantedSystem = pod.metadata.labels?.[SYSTEM];
  if (wantedSystem !== undefined && wantedSystem !== 'linux') return { reason: 'PodOSSelectorNodeLabelDoesNotMatch', message: `Failed to admit pod as the \`${SYSTEM}\` label doesn't match node label` };
  if (pod.spec.os && pod.spec.os.name !== 'linux') return { reason: 'PodOSNotSupported', message: "Failed to admit pod as the OS field doesn't match node OS" };
  const { amounts } = podRequests(pod);
  const others = (): Pod[] => [...node.informers.pods.byIndex('node', node.name)].filter((one) => one.metadata.uid !== pod.metadata.uid && !isTerminal(one));
  for (const [name, wanted] of Object.entries(amounts)) {
    // What the node has never heard of is somebody else's to count.
    if (name.includes('/') && object.status.allocatable?.[name] === undefined) continue;
    const capacity = quantity(object.status.allocatable?.[name]);
    const used = others().reduce((sum, one) => sum + (podRequests(one).amounts[name] ?? 0), 0);
    if (wanted <= 0 || used + wanted <= capacity + 1e-9) continue;
    const unit = name === 'cpu' ? 1000 : 1;
    return { reason: `OutOf${name}`, message: `Node didn't have enough resource: ${name}, requested: ${Math.round(wanted * unit)}, used: ${Math.round(used * unit)}, capacity: ${Math.round(capacity * unit)}` };
  }
  const labels = object.metadata.labels ?? {};
  const required = pod.spec.affinity?.nodeAffinity?.requiredDuringSchedulingIgnoredDuringExecution;
  if (!hasLabels(pod.spec.nodeSelector ?? {}, labels) || (required && !required.nodeSelectorTerms.some((term) => nodeTermMatches(term, labels, node.name)))) {
    return { reason: 'NodeAffinity', message: 'Predicate NodeAffinity failed: node(s) didn\'t match Pod\'s node affinity/selector' };
  }
  if (portsClash(pod, others)) return { reason: 'NodePorts', message: `Predicate NodePorts failed: ${PORTS_TAKEN}` };
  return undefined;
}
