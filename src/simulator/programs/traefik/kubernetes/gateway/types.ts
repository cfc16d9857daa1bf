/** Kinds of the Gateway API, as far as the provider reads them. */
import type { LabelSelector } from '../../../../api/kubernetes/affinity.ts';
import type { KubernetesObject } from '../../../../api/kubernetes/meta.ts';

export const GROUP = 'gateway.networking.k8s.io', CONTROLLER = 'traefik.io/gateway-controller';
/** Where the objects of a resource are. */
export const ROOT = `/apis/${GROUP}/v1`, BETA_ROOT = `/apis/${GROUP}/v1beta1`;

export interface Condition {
  type: string;
  status: 'True' | 'False' | 'Unknown';
  observedGeneration?: number;
  lastTransitionTime: string;
  reason: string;
  message: string;
}

export interface GatewayClass extends KubernetesObject {
  spec: { controllerName: string };
  status?: { conditions?: Condition[]; supportedFeatures?: { name: string }[] };
}

export interface Gateway extends KubernetesObject {
  spec: { gatewayClassName: string; listeners: GatewayListener[]; infrastructure?: { parametersRef?: object } };
  status?: GatewayStatus;
}

export interface GatewayListener {
  name: string;
  port: number;
  protocol: string;
  hostname?: string;
  tls?: { mode?: 'Terminate' | 'Passthrough'; certificateRefs?: Reference[] };
  allowedRoutes?: { namespaces?: { from?: 'All' | 'Same' | 'Selector'; selector?: LabelSelector }; kinds?: { group?: string; kind: string }[] };
}

export interface Reference {
  group?: string;
  kind?: string;
  name: string;
  namespace?: string;
}

export interface GatewayStatus {
  addresses?: { type: string; value: string }[];
  conditions?: Condition[];
  listeners?: ListenerStatus[];
}

export interface ListenerStatus {
  name: string;
  attachedRoutes: number;
  supportedKinds: { group: string; kind: string }[];
  conditions: Condition[];
}

export interface HTTPRoute extends KubernetesObject {
  spec: { parentRefs?: ParentReference[]; hostnames?: string[]; rules?: HTTPRouteRule[] };
  status?: { parents: RouteParentStatus[] };
}

export interface ParentReference extends Reference {
  sectionName?: string;
  port?: number;
}

export interface RouteParentStatus {
  parentRef: ParentReference;
  controllerName: string;
  conditions: Condition[];
}

export interface GRPCRoute extends KubernetesObject {
  spec: { parentRefs?: ParentReference[]; hostnames?: string[]; rules?: GRPCRouteRule[] };
  status?: { parents: RouteParentStatus[] };
}

export interface GRPCRouteRule {
  matches?: GRPCRouteMatch[];
  filters?: HTTPRouteFilter[];
  backendRefs?: HTTPBackendRef[];
}

export interface GRPCRouteMatch {
  method?: { type?: 'Exact' | 'RegularExpression'; service?: string; method?: string };
  headers?: NameAndValue[];
}

export interface HTTPRouteRule {
  matches?: HTTPRouteMatch[];
  filters?: HTTPRouteFilter[];
  backendRefs?: HTTPBackendRef[];
}

export interface HTTPRouteMatch {
  path?: { type?: 'Exact' | 'PathPrefix' | 'RegularExpression'; value?: string };
  method?: string;
  headers?: NameAndValue[];
  queryParams?: NameAndValue[];
}

export interface NameAndValue {
  type?: 'Exact' | 'RegularExpression';
  name: string;
  value: string;
}

export interface HTTPRouteFilter {
  type: string;
  requestRedirect?: { scheme?: string; hostname?: string; path?: PathModifier; port?: number; statusCode?: number };
  urlRewrite?: { hostname?: string; path?: PathModifier };
  requestHeaderModifier?: HeaderFilter;
  responseHeaderModifier?: HeaderFilter;
}

export interface PathModifier {
  type: 'ReplaceFullPath' | 'ReplacePrefixMatch';
  replaceFullPath?: string;
  replacePrefixMatch?: string;
}

export interface HeaderFilter {
  set?: { name: string; value: string }[];
  add?: { name: string; value: string }[];
  remove?: string[];
}

export interface HTTPBackendRef extends Reference {
  port?: number;
  weight?: number;
  filters?: HTTPRouteFilter[];
}

export interface ReferenceGrant extends KubernetesObject {
  spec: { from: { group: string; kind: string; namespace: string }[]; to: { group: string; kind: string; name?: string }[] };
}
