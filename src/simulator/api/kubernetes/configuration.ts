/** ConfigMap, Secret, Namespace, ServiceAccount. Field for field as the v1.37.1 schemas have them. */
import type { KubernetesObject } from './meta.ts';
import type { ObjectReference } from './pod.ts';
import type { LocalObjectReference } from './volume.ts';

export interface ConfigMap extends KubernetesObject {
  apiVersion: 'v1';
  binaryData?: Record<string, string>;
  data?: Record<string, string>;
  immutable?: boolean;
  kind: 'ConfigMap';
}

export interface Secret extends KubernetesObject {
  apiVersion: 'v1';
  data?: Record<string, string>;
  immutable?: boolean;
  kind: 'Secret';
  stringData?: Record<string, string>;
  type?: string;
}

export interface Namespace extends KubernetesObject {
  apiVersion: 'v1';
  kind: 'Namespace';
  spec: NamespaceSpec;
  status: NamespaceStatus;
}

export interface NamespaceSpec {
  finalizers?: string[];
}

export interface NamespaceStatus {
  conditions?: NamespaceCondition[];
  phase?: 'Active' | 'Terminating';
}

export interface NamespaceCondition {
  lastTransitionTime?: string;
  message?: string;
  reason?: string;
  status: string;
  type: string;
}

export interface ServiceAccount extends KubernetesObject {
  apiVersion: 'v1';
  automountServiceAccountToken?: boolean;
  imagePullSecrets?: LocalObjectReference[];
  kind: 'ServiceAccount';
  secrets?: ObjectReference[];
}
