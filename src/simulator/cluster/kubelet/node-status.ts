/** The node object as its kubelet registers it. */
import type { ContainerRuntime } from '../../api/cri.ts';
import type { ContainerImage, Node, NodeStatus } from '../../api/kubernetes/node.ts';
import type { NodeSpec } from '../../scenario.ts';
import type { Kernel } from '../../kernel/kernel.ts';
import { timestamp } from '../timestamps.ts';

/** nodeStatusMaxImages. */
const MAX_IMAGES = 50;
/** Eviction and system reserve of kubeadm's kubelet: 100 MiB of memory. */
const RESERVED_MEMORY = 100 * 2 ** 20;
const DISK = 270_553_174_016;
const KERNEL_VERSION = '6.12.48+deb13-amd64';
/** RuntimeHandlers and features as containerd 2.4 reports them. */
const HANDLER_FEATURES = { recursiveReadOnlyMounts: true, userNamespaces: true };

/** Largest first, as the kubelet lists them. */
export const nodeImages = (runtime: ContainerRuntime): ContainerImage[] =>
  runtime.images().map(({ references, size }) => ({ names: references, sizeBytes: size })).sort((a, b) => (b.sizeBytes ?? 0) - (a.sizeBytes ?? 0)).slice(0, MAX_IMAGES);

export function nodeObject(kernel: Kernel, spec: NodeSpec, images: ContainerImage[], createdAt: number): Partial<Node> {
  const control = spec.role === 'control-plane';
  const at = timestamp(createdAt);
  return {
    apiVersion: 'v1', kind: 'Node',
    metadata: {
      name: spec.name, creationTimestamp: at,
      labels: {
        'beta.kubernetes.io/arch': 'amd64', 'beta.kubernetes.io/os': 'linux', 'kubernetes.io/arch': 'amd64', 'kubernetes.io/hostname': spec.name, 'kubernetes.io/os': 'linux',
        ...(control ? { 'node-role.kubernetes.io/control-plane': '', 'node.kubernetes.io/exclude-from-external-load-balancers': '' } : {}),
      },
      annotations: { 'node.alpha.kubernetes.io/ttl': '0', 'volumes.kubernetes.io/controller-managed-attach-detach': 'true' },
    } as unknown as Node['metadata'],
    spec: { podCIDR: spec.podCidr, podCIDRs: [spec.podCidr], ...(control ? { taints: [{ key: 'node-role.kubernetes.io/control-plane', effect: 'NoSchedule' as const }] } : {}) },
    status: nodeStatus(kernel, spec, images, createdAt),
  };
}

function nodeStatus(kernel: Kernel, spec: NodeSpec, images: ContainerImage[], createdAt: number): NodeStatus {
  const at = timestamp(createdAt);
  const now = timestamp(kernel.agenda.now);
  const condition = (type: string, status: string, reason: string, message: string): NonNullable<NodeStatus['conditions']>[number] => ({ type, status, lastHeartbeatTime: now, lastTransitionTime: at, reason, message });
  const kibibytes = (bytes: number): string => `${Math.floor(bytes / 1024)}Ki`;
  const machine = kernel.random('machine id', spec.name).hex(32);
  const boot = kernel.random('boot id', spec.name).hex(32);
  const fixed = { 'hugepages-1Gi': '0', 'hugepages-2Mi': '0', pods: '110' };
  return {
    capacity: { cpu: String(spec.cpus), 'ephemeral-storage': String(DISK), ...fixed, memory: kibibytes(spec.memory) },
    allocatable: { cpu: String(spec.cpus), 'ephemeral-storage': String(Math.floor(DISK * 0.9)), ...fixed, memory: kibibytes(spec.memory - RESERVED_MEMORY) },
    conditions: [
      condition('MemoryPressure', 'False', 'KubeletHasSufficientMemory', 'kubelet has sufficient memory available'),
      condition('DiskPressure', 'False', 'KubeletHasNoDiskPressure', 'kubelet has no disk pressure'),
      condition('PIDPressure', 'False', 'KubeletHasSufficientPID', 'kubelet has sufficient PID available'),
      condition('Ready', 'True', 'KubeletReady', 'kubelet is posting ready status'),
    ],
    addresses: [{ type: 'InternalIP', address: spec.address }, { type: 'Hostname', address: spec.name }],
    daemonEndpoints: { kubeletEndpoint: { Port: 10250 } },
    nodeInfo: {
      machineID: machine, systemUUID: machine, bootID: [boot.slice(0, 8), boot.slice(8, 12), boot.slice(12, 16), boot.slice(16, 20), boot.slice(20)].join('-'),
      kernelVersion: KERNEL_VERSION, osImage: 'Debian GNU/Linux 12 (bookworm)', containerRuntimeVersion: 'containerd://2.4.0', kubeletVersion: 'v1.37.1', kubeProxyVersion: '',
      operatingSystem: 'linux', architecture: 'amd64', runningInUserNamespace: false,
    },
    images,
    runtimeHandlers: [{ name: '', features: HANDLER_FEATURES }, { name: 'runc', features: HANDLER_FEATURES }],
    features: { supplementalGroupsPolicy: true },
    declaredFeatures: ['ExtendWebSocketsToKubelet', 'InPlacePodLevelResourcesVerticalScaling', 'InPlacePodVerticalScalingInitContainers', 'RestartAllContainersOnContainerExits'],
  };
}
