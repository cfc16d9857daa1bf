/** PodDisruptionBudget, ResourceQuota, LimitRange, PriorityClass. Field for field as the v1.37.1 schemas have them. */
import type { LabelSelector } from './affinity.ts';
import type { KubernetesObject } from './meta.ts';
import type { Condition } from './service.ts';

export interface PodDisruptionBudget extends KubernetesObject {
  apiVersion: 'policy/v1';
  kind: 'PodDisruptionBudget';
  spec: PodDisruptionBudgetSpec;
  status: PodDisruptionBudgetStatus;
}

export interface PodDisruptionBudgetSpec {
  maxUnavailable?: number | string;
  minAvailable?: number | string;
  selector?: LabelSelector;
  unhealthyPodEvictionPolicy?: 'AlwaysAllow' | 'IfHealthyBudget';
}

export interface PodDisruptionBudgetStatus {
  conditions?: Condition[];
  currentHealthy?: number;
  desiredHealthy?: number;
  disruptedPods?: Record<string, string>;
  disruptionsAllowed?: number;
  expectedPods?: number;
  observedGeneration?: number;
}

export interface ResourceQuota extends KubernetesObject {
  apiVersion: 'v1';
  kind: 'ResourceQuota';
  spec: ResourceQuotaSpec;
  status: ResourceQuotaStatus;
}

export interface ResourceQuotaSpec {
  hard?: Record<string, string>;
  scopeSelector?: ScopeSelector;
  scopes?: ('BestEffort' | 'CrossNamespacePodAffinity' | 'NotBestEffort' | 'NotTerminating' | 'PriorityClass' | 'Terminating' | 'VolumeAttributesClass')[];
}

export interface ScopeSelector {
  matchExpressions?: ScopedResourceSelectorRequirement[];
}

export interface ScopedResourceSelectorRequirement {
  operator: 'DoesNotExist' | 'Exists' | 'In' | 'NotIn';
  scopeName: 'BestEffort' | 'CrossNamespacePodAffinity' | 'NotBestEffort' | 'NotTerminating' | 'PriorityClass' | 'Terminating' | 'VolumeAttributesClass';
  values?: string[];
}

export interface ResourceQuotaStatus {
  hard?: Record<string, string>;
  used?: Record<string, string>;
}

export interface LimitRange extends KubernetesObject {
  apiVersion: 'v1';
  kind: 'LimitRange';
  spec: LimitRangeSpec;
}

export interface LimitRangeSpec {
  limits: LimitRangeItem[];
}

export interface LimitRangeItem {
  default?: Record<string, string>;
  defaultRequest?: Record<string, string>;
  max?: Record<string, string>;
  maxLimitRequestRatio?: Record<string, string>;
  min?: Record<string, string>;
  type: string;
}

export interface PriorityClass extends KubernetesObject {
  apiVersion: 'scheduling.k8s.io/v1';
  description?: string;
  globalDefault?: boolean;
  kind: 'PriorityClass';
  preemptionPolicy?: 'Never' | 'PreemptLowerPriority';
  value?: number;
}
