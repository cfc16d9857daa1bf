/** Services: their type, ports and addresses. */
import type { Service, ServicePort } from '../../../api/kubernetes/service.ts';
import type { FieldErrors } from './field-errors.ts';
import { isDnsSubdomain } from './names.ts';
import { reachableAddress } from './endpoints.ts';
import { ipAddress, validateCidr } from './network-values.ts';
import { validateLabels } from './object-meta.ts';
import { dnsLabel, isIpv6, isPortNumber, PORT_RANGE, portNumberOrName, qualifiedName, supported } from './values.ts';

const TYPES = ['ClusterIP', 'ExternalName', 'LoadBalancer', 'NodePort'];
const HEADLESS = 'None';
const FAMILIES = ['IPv4', 'IPv6'];

export function validateService(object: Service, errors: FieldErrors): void {
  const { spec } = object;
  const headless = spec.clusterIP === HEADLESS;
  if (!spec.ports?.length && !headless && spec.type !== 'ExternalName') errors.required('spec.ports');
  if (spec.type === 'LoadBalancer' && headless) errors.invalid('spec.clusterIPs[0]', HEADLESS, `may not be set to 'None' for LoadBalancer services`);
  if (spec.type === 'NodePort' && headless) errors.invalid('spec.clusterIPs[0]', HEADLESS, `may not be set to 'None' for NodePort services`);
  if (spec.type === 'ExternalName') {
    for (const field of ['clusterIPs', 'ipFamilies'] as const) if (spec[field]?.length) errors.forbidden(`spec.${field}`, 'may not be set for ExternalName services');
    if (spec.ipFamilyPolicy !== undefined) errors.forbidden('spec.ipFamilyPolicy', 'may not be set for ExternalName services');
    const name = spec.externalName?.replace(/\.$/, '') ?? '';
    if (!name) errors.required('spec.externalName');
    else for (const problem of isDnsSubdomain(name)) errors.invalid('spec.externalName', spec.externalName, problem);
  }
  validatePorts(spec, errors);
  validateLabels(spec.selector, 'spec.selector', errors);
  if (!spec.sessionAffinity) errors.required('spec.sessionAffinity');
  else if (spec.sessionAffinity !== 'ClientIP' && spec.sessionAffinity !== 'None') errors.notSupported('spec.sessionAffinity', spec.sessionAffinity, ['ClientIP', 'None']);
  const timeout = spec.sessionAffinityConfig?.clientIP?.timeoutSeconds;
  if (timeout !== undefined && (timeout <= 0 || timeout > 86400)) errors.invalid('spec.sessionAffinityConfig.clientIP.timeoutSeconds', timeout, 'must be greater than 0 and less than 86400');
  (spec.externalIPs ?? []).forEach((address, i) => {
    if (ipAddress(address, `spec.externalIPs[${i}]`, errors)) reachableAddress(address, `spec.externalIPs[${i}]`, errors);
  });
  if (!TYPES.includes(spec.type ?? '')) errors.notSupported('spec.type', spec.type, TYPES);
  validatePortKeys(spec, errors);
  validateRanges(object, errors);
  validateTypeFields(spec, errors);
}

/** The addresses in the cluster and their families. */
export function validateClusterAddresses({ spec }: Service, errors: FieldErrors): void {
  if (spec.type === 'ExternalName') return;
  const at = 'spec.clusterIPs', list = spec.clusterIPs ?? [];
  if (!spec.clusterIP && list.length > 0) errors.invalid(at, list, 'must be empty when `clusterIP` is not specified');
  if (spec.clusterIP && list.length > 0 && list[0] !== spec.clusterIP) errors.invalid(at, list, 'first value must match `clusterIP`');
  (spec.ipFamilies ?? []).forEach((family, i) => {
    supported(family, FAMILIES, `spec.ipFamilies[${i}]`, errors);
    if (spec.ipFamilies!.indexOf(family) < i) errors.duplicate(`spec.ipFamilies[${i}]`, family);
  });
  supported(spec.ipFamilyPolicy, ['PreferDualStack', 'RequireDualStack', 'SingleStack'], 'spec.ipFamilyPolicy', errors);
  let valid = true;
  (list.length > 0 ? list : spec.clusterIP ? [spec.clusterIP] : []).forEach((address, i) => {
    if (i > 0 || address !== HEADLESS) valid = ipAddress(address, `${at}[${i}]`, errors) && valid;
    else if (list.length > 1) {
      valid = false;
      errors.invalid(at, list, "'None' must be the first and only value");
    }
  });
  if (list.length > 2) errors.invalid(at, list, 'may only hold up to 2 values');
  if (valid) validateFamilies(spec, list, errors);
}

/** Each address is of the family that stands in its place. */
function validateFamilies({ clusterIP, ipFamilies = [] }: Service['spec'], list: readonly string[], errors: FieldErrors): void {
  const at = 'spec.clusterIPs', six = list.filter(isIpv6).length;
  if (list.length > 1 && (six === 0 || six === list.length)) errors.invalid(at, list, 'may specify no more than one IP for each IP family');
  if (clusterIP === HEADLESS) return;
  list.slice(0, ipFamilies.length).forEach((address, i) => {
    const family = isIpv6(address) ? 'IPv6' : 'IPv4';
    if (ipFamilies[i] !== family && FAMILIES.includes(ipFamilies[i]!)) errors.invalid(`${at}[${i}]`, address, `expected an ${ipFamilies[i]} value as indicated by \`ipFamilies[${i}]\``);
  });
}

function validatePorts(spec: Service['spec'], errors: FieldErrors): void {
  const names = new Set<string>();
  const ports = spec.ports ?? [];
  ports.forEach((port, i) => validatePort(port, `spec.ports[${i}]`, ports.length > 1, names, errors));
}

/** No port and no node port twice over one protocol. */
function validatePortKeys({ type, ports = [] }: Service['spec'], errors: FieldErrors): void {
  if (type === 'ClusterIP') {
    ports.forEach((port, i) => {
      if (port.nodePort) errors.forbidden(`spec.ports[${i}].nodePort`, `may not be used when \`type\` is 'ClusterIP'`);
    });
  }
  const seen = new Set<string>();
  const again = (key: string): boolean => seen.has(key) || !seen.add(key);
  ports.forEach(({ protocol, nodePort }, i) => {
    if (nodePort && again(`node ${protocol} ${nodePort}`)) errors.duplicate(`spec.ports[${i}].nodePort`, nodePort);
  });
  ports.forEach(({ protocol, port }, i) => {
    if (again(`${protocol} ${port}`)) errors.duplicate(`spec.ports[${i}]`, { Name: '', Protocol: protocol, AppProtocol: null, Port: port, TargetPort: 0, NodePort: 0 });
  });
}

function validatePort(port: ServicePort, path: string, requireName: boolean, names: Set<string>, errors: FieldErrors): void {
  if (!port.name) {
    if (requireName) errors.required(`${path}.name`);
  } else {
    dnsLabel(port.name, `${path}.name`, errors);
    if (names.has(port.name)) errors.duplicate(`${path}.name`, port.name);
    names.add(port.name);
  }
  if (!isPortNumber(port.port)) errors.invalid(`${path}.port`, port.port, PORT_RANGE);
  if (!['SCTP', 'TCP', 'UDP'].includes(port.protocol ?? '')) errors.notSupported(`${path}.protocol`, port.protocol, ['SCTP', 'TCP', 'UDP']);
  portNumberOrName(port.targetPort, `${path}.targetPort`, errors);
  if (port.appProtocol !== undefined) qualifiedName(port.appProtocol, `${path}.appProtocol`, errors);
}

const RANGES = 'service.beta.kubernetes.io/load-balancer-source-ranges';

/** Where a load balancer may be reached from: a field, or the annotation of old. */
function validateRanges({ spec, metadata }: Service, errors: FieldErrors): void {
  const list = spec.loadBalancerSourceRanges ?? [], text = metadata.annotations?.[RANGES];
  if (list.length === 0 && text === undefined) return;
  const at = list.length > 0 ? 'spec.LoadBalancerSourceRanges' : `metadata.annotations[${RANGES}]`;
  if (spec.type !== 'LoadBalancer') errors.forbidden(at, `may only be used when \`type\` is 'LoadBalancer'`);
  list.forEach((range, i) => validateCidr(range.trim(), `${at}[${i}]`, errors));
  if (list.length === 0 && text?.trim()) for (const range of text.split(',')) validateCidr(range.trim(), at, errors);
}

function validateTypeFields(spec: Service['spec'], errors: FieldErrors): void {
  if (spec.type !== 'LoadBalancer') for (const key of ['allocateLoadBalancerNodePorts', 'loadBalancerClass'] as const) if (spec[key] !== undefined) errors.forbidden(`spec.${key}`, "may only be used when `type` is 'LoadBalancer'");
  if (spec.type === 'LoadBalancer' && spec.loadBalancerClass !== undefined) qualifiedName(spec.loadBalancerClass, 'spec.loadBalancerClass', errors);
  const reachable = spec.type === 'NodePort' || spec.type === 'LoadBalancer' || (spec.type === 'ClusterIP' && !!spec.externalIPs?.length);
  const policy = spec.externalTrafficPolicy;
  if (!reachable && policy) errors.invalid('spec.externalTrafficPolicy', policy, 'may only be set for externally-accessible services');
  else if (reachable && policy !== 'Cluster' && policy !== 'Local') errors.notSupported('spec.externalTrafficPolicy', policy, ['Cluster', 'Local']);
  const local = spec.type === 'LoadBalancer' && policy === 'Local';
  if (spec.healthCheckNodePort && !local) errors.invalid('spec.healthCheckNodePort', spec.healthCheckNodePort, "may only be set when `type` is 'LoadBalancer' and `externalTrafficPolicy` is 'Local'");
  else if (spec.healthCheckNodePort && !isPortNumber(spec.healthCheckNodePort)) errors.invalid('spec.healthCheckNodePort', spec.healthCheckNodePort, PORT_RANGE);
  const internal = spec.internalTrafficPolicy;
  if (internal !== undefined && internal !== 'Cluster' && internal !== 'Local') errors.notSupported('spec.internalTrafficPolicy', internal, ['Cluster', 'Local']);
  supported(spec.trafficDistribution, ['PreferClose', 'PreferSameZone', 'PreferSameNode'], 'spec.trafficDistribution', errors);
}
