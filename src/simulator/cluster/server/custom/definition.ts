/** CustomResourceDefinition as the API has it. */
import type { KubernetesObject } from '../../../api/kubernetes/meta.ts';

export interface ValidationRule {
  rule: string;
  message?: string;
  messageExpression?: string;
  reason?: string;
  fieldPath?: string;
  optionalOldSelf?: boolean;
}

/** A schema of OpenAPI v3, as far as definitions may use it. */
export interface JsonSchema {
  type?: string;
  format?: string;
  title?: string;
  description?: string;
  default?: unknown;
  nullable?: boolean;
  enum?: unknown[];
  maximum?: number;
  exclusiveMaximum?: boolean;
  minimum?: number;
  exclusiveMinimum?: boolean;
  multipleOf?: number;
  maxLength?: number;
  minLength?: number;
  pattern?: string;
  maxItems?: number;
  minItems?: number;
  uniqueItems?: boolean;
  maxProperties?: number;
  minProperties?: number;
  required?: string[];
  items?: JsonSchema | JsonSchema[];
  properties?: Record<string, JsonSchema>;
  additionalProperties?: JsonSchema | boolean;
  allOf?: JsonSchema[];
  anyOf?: JsonSchema[];
  oneOf?: JsonSchema[];
  not?: JsonSchema;
  definitions?: Record<string, JsonSchema>;
  dependencies?: Record<string, JsonSchema | string[]>;
  'x-kubernetes-preserve-unknown-fields'?: boolean;
  'x-kubernetes-embedded-resource'?: boolean;
  'x-kubernetes-int-or-string'?: boolean;
  'x-kubernetes-list-type'?: string;
  'x-kubernetes-list-map-keys'?: string[];
  'x-kubernetes-map-type'?: string;
  'x-kubernetes-validations'?: ValidationRule[];
  [other: string]: unknown;
}

export interface PrinterColumn {
  name: string;
  type: string;
  format?: string;
  description?: string;
  priority?: number;
  jsonPath: string;
}

export interface ScalePaths {
  specReplicasPath: string;
  statusReplicasPath: string;
  labelSelectorPath?: string;
}

export interface Subresources {
  status?: Record<string, never>;
  scale?: ScalePaths;
}

export interface DefinitionVersion {
  name: string;
  served: boolean;
  storage: boolean;
  deprecated?: boolean;
  deprecationWarning?: string;
  schema?: { openAPIV3Schema?: JsonSchema };
  subresources?: Subresources;
  additionalPrinterColumns?: PrinterColumn[];
  selectableFields?: { jsonPath: string }[];
}

export interface DefinitionNames {
  plural: string;
  singular?: string;
  shortNames?: string[];
  kind: string;
  listKind?: string;
  categories?: string[];
}

export interface DefinitionCondition {
  type: string;
  status: string;
  lastTransitionTime?: string;
  reason?: string;
  message?: string;
  observedGeneration?: number;
}

export interface Definition extends KubernetesObject {
  spec: {
    group: string;
    scope: string;
    names: DefinitionNames;
    versions: DefinitionVersion[];
    preserveUnknownFields?: boolean;
    conversion?: { strategy: string; webhook?: { clientConfig?: { url?: string; service?: Record<string, unknown>; caBundle?: string }; conversionReviewVersions?: string[] } };
  };
  status: { conditions?: DefinitionCondition[] | null; acceptedNames: DefinitionNames; storedVersions?: string[] | null; observedGeneration?: number };
}

export const DEFINITIONS = 'apiextensions.k8s.io/customresourcedefinitions';
export const CLEANUP_FINALIZER = 'customresourcecleanup.apiextensions.k8s.io';

export const conditionOf = ({ status }: Definition, type: string): DefinitionCondition | undefined => status.conditions?.find((one) => one.type === type);
export const isTrue = (definition: Definition, type: string): boolean => conditionOf(definition, type)?.status === 'True';

/** The conditions with one of them set; its time moves only with its status. */
export function withCondition(conditions: readonly DefinitionCondition[] | null | undefined, next: Omit<DefinitionCondition, 'lastTransitionTime'>, now: string): DefinitionCondition[] {
  const { type, status, ...why } = next;
  const old = conditions?.find((one) => one.type === type);
  const made = { type, status, lastTransitionTime: old?.status === status && old.lastTransitionTime !== undefined ? old.lastTransitionTime : now, ...why };
  return old ? conditions!.map((one) => (one === old ? made : one)) : [...(conditions ?? []), made];
}
