/** What an object counts for in a resource quota. */
import type { KubernetesObject } from '../api/kubernetes/meta.ts';
import type { Pod } from '../api/kubernetes/pod.ts';
import type { PersistentVolumeClaim } from '../api/kubernetes/persistentvolume.ts';
import type { ResourceQuota } from '../api/kubernetes/policy.ts';
import type { Service } from '../api/kubernetes/service.ts';
import { isTerminal } from './pods.ts';
import { cpuQuantity, quantity } from './quantities.ts';

export type Usage = Record<string, number>;

/** Resources that are counted under their plain name as well as under count/. */
const PLAIN = new Set(['pods', 'services', 'replicationcontrollers', 'resourcequotas', 'secrets', 'configmaps', 'persistentvolumeclaims']);

function podUsage(pod: Pod): Usage {
  const usage: Usage = {};
  const add = (name: string, value: number): void => void (usage[name] = (usage[name] ?? 0) + value);
  for (const kind of ['requests', 'limits'] as const) {
    const sums: Usage = {};
    for (const { resources } of pod.spec.containers) for (const [name, text] of Object.entries(resources?.[kind] ?? {})) sums[name] = (sums[name] ?? 0) + quantity(text);
    for (const { resources, restartPolicy } of pod.spec.initContainers ?? []) {
      for (const [name, text] of Object.entries(resources?.[kind] ?? {})) sums[name] = restartPolicy === 'Always' ? (sums[name] ?? 0) + quantity(text) : Math.max(sums[name] ?? 0, quantity(text));
    }
    for (const [name, value] of Object.entries(sums)) {
      add(`${kind}.${name}`, value);
      if (kind === 'requests' && ['cpu', 'memory', 'ephemeral-storage'].includes(name)) add(name, value);
    }
  }
  return usage;
}

/** Usage of one object of `resource` (plural, with its group: 'pods', 'deployments.apps'); nothing for a pod that has ended. */
export function usageOf(resource: string, object: KubernetesObject): Usage {
  const usage: Usage = { [`count/${resource}`]: 1 };
  if (resource === 'pods') {
    // Pods that have ended only count under count/pods.
    if (isTerminal(object as Pod)) return usage;
    return { ...usage, pods: 1, ...podUsage(object as Pod) };
  }
  if (PLAIN.has(resource)) usage[resource] = 1;
  if (resource === 'services') {
    const { type, ports = [], allocateLoadBalancerNodePorts } = (object as Service).spec;
    if (type === 'LoadBalancer') usage['services.loadbalancers'] = 1;
    if (type === 'NodePort' || (type === 'LoadBalancer' && allocateLoadBalancerNodePorts !== false)) usage['services.nodeports'] = ports.length;
  }
  if (resource === 'persistentvolumeclaims') {
    const { spec } = object as PersistentVolumeClaim;
    const storage = quantity(spec.resources?.requests?.['storage']);
    usage['requests.storage'] = storage;
    if (spec.storageClassName) {
      usage[`${spec.storageClassName}.storageclass.storage.k8s.io/requests.storage`] = storage;
      usage[`${spec.storageClassName}.storageclass.storage.k8s.io/persistentvolumeclaims`] = 1;
    }
  }
  return usage;
}

/** Whether a quota's scopes cover a pod. */
export function inScope(quota: ResourceQuota, pod: Pod): boolean {
  const bestEffort = pod.status?.qosClass === 'BestEffort' || [...pod.spec.containers, ...(pod.spec.initContainers ?? [])].every(({ resources }) => !resources?.requests && !resources?.limits);
  const holds = (scope: string, operator = 'Exists', values: string[] = []): boolean => {
    switch (scope) {
      case 'BestEffort': return bestEffort;
      case 'NotBestEffort': return !bestEffort;
      case 'Terminating': return pod.spec.activeDeadlineSeconds !== undefined;
      case 'NotTerminating': return pod.spec.activeDeadlineSeconds === undefined;
      case 'PriorityClass': {
        const name = pod.spec.priorityClassName ?? '';
        return operator === 'In' ? values.includes(name) : operator === 'NotIn' ? !values.includes(name) : operator === 'Exists' ? name !== '' : name === '';
      }
      default: return false;
    }
  };
  return (quota.spec.scopes ?? []).every((scope) => holds(scope)) && (quota.spec.scopeSelector?.matchExpressions ?? []).every(({ scopeName, operator, values }) => holds(scopeName, operator, values));
}

/** A number in the way quotas write it: processors in thousandths, memory with a binary suffix where it comes out even. */
export function formatUsage(name: string, value: number): string {
  if (/(^|\.)cpu$/.test(name)) return cpuQuantity(value);
  if (/memory|storage$/.test(name)) for (const [suffix, unit] of [['Gi', 2 ** 30], ['Mi', 2 ** 20], ['Ki', 2 ** 10]] as const) if (value !== 0 && value % unit === 0) return `${value / unit}${suffix}`;
  return String(value);
}
