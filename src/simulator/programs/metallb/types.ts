/** MetalLB's kinds, as far as its programs read and write them. */
import type { LabelSelector } from '../../api/kubernetes/affinity.ts';
import type { KubernetesObject } from '../../api/kubernetes/meta.ts';

export const VERSION = '0.16.2';
export const GROUP_VERSION = 'metallb.io/v1beta1', ROOT = `/apis/${GROUP_VERSION}`;
/** Annotations of Services: `metallb.io/…`, and the older `metallb.universe.tf/…`. */
export const PREFIX = 'metallb.io/', OLD_PREFIX = 'metallb.universe.tf/';

export interface IPAddressPool extends KubernetesObject {
  spec: {
    addresses?: string[];
    autoAssign?: boolean;
    avoidBuggyIPs?: boolean;
    serviceAllocation?: { priority?: number; namespaces?: string[]; namespaceSelectors?: LabelSelector[]; serviceSelectors?: LabelSelector[] };
  };
  status?: { assignedIPv4: number; assignedIPv6: number; availableIPv4: number; availableIPv6: number };
}

export interface L2Advertisement extends KubernetesObject {
  spec?: {
    ipAddressPools?: string[];
    ipAddressPoolSelectors?: LabelSelector[];
    nodeSelectors?: LabelSelector[];
    serviceSelectors?: LabelSelector[];
    interfaces?: string[];
    preferredNodeSelectors?: { weight: number; preference: LabelSelector }[];
  };
}

/** The value of an annotation under its name of today or its older one. */
export function annotation({ metadata: { annotations = {} } }: KubernetesObject, name: string): string {
  return annotations[PREFIX + name] ?? annotations[OLD_PREFIX + name] ?? '';
}

/** Those with another class than the one that this instance has been given are somebody else's. */
export const isForeign = (serviceClass: string | undefined, own: string): boolean => (serviceClass ?? '') !== own;
