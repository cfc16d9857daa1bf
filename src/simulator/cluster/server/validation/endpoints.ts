/** What Endpoints and EndpointSlices may hold. */
import type { DiscoveryEndpointPort, Endpoint, EndpointAddress, EndpointPort, Endpoints, EndpointSlice } from '../../../api/kubernetes/service.ts';
import type { FieldErrors } from './field-errors.ts';
import { isDnsSubdomain, isLabelValue } from './names.ts';
import { ipAddress } from './network-values.ts';
import { dnsLabel, dnsSubdomain, isIp, isIpv4, isIpv6, isPortNumber, oneOf, PORT_RANGE, qualifiedName } from './values.ts';

const PROTOCOLS = ['SCTP', 'TCP', 'UDP'];
const ADDRESS_TYPES = ['FQDN', 'IPv4', 'IPv6'];
const MOST_ENDPOINTS = 1000, MOST_ADDRESSES = 100, MOST_HINTS = 8, MOST_PORTS = 20000;

/** Addresses that nothing can be reached at from elsewhere. */
export function reachableAddress(address: string, path: string, errors: FieldErrors): void {
  const lower = address.toLowerCase();
  if (!isIp(address)) errors.invalid(path, address, 'must be a valid IP address');
  else if (/^0\.0\.0\.0$|^(0{0,4}:)*0{0,4}$/.test(lower)) errors.invalid(path, address, `may not be unspecified (${address})`);
  else if (/^127\./.test(lower) || /^(0{0,4}:)*0{0,3}1$/.test(lower)) errors.invalid(path, address, 'may not be in the loopback range (127.0.0.0/8, ::1/128)');
  else if (/^169\.254\./.test(lower) || /^fe[89ab][0-9a-f]:/.test(lower)) errors.invalid(path, address, 'may not be in the link-local range (169.254.0.0/16, fe80::/10)');
  else if (/^224\.0\.0\./.test(lower) || /^ff02:/.test(lower)) errors.invalid(path, address, 'may not be in the link-local multicast range (224.0.0.0/24, ff02::/10)');
}

export function validateEndpoints({ subsets }: Endpoints, errors: FieldErrors): void {
  (subsets ?? []).forEach(({ addresses = [], notReadyAddresses = [], ports = [] }, i) => {
    const path = `subsets[${i}]`;
    if (addresses.length === 0 && notReadyAddresses.length === 0) errors.required(path, 'must specify `addresses` or `notReadyAddresses`');
    addresses.forEach((one, at) => validateAddress(one, `${path}.addresses[${at}]`, errors));
    notReadyAddresses.forEach((one, at) => validateAddress(one, `${path}.notReadyAddresses[${at}]`, errors));
    ports.forEach((port, at) => validatePort(port, ports.length > 1, `${path}.ports[${at}]`, errors));
  });
}

function validateAddress({ ip, hostname, nodeName }: EndpointAddress, path: string, errors: FieldErrors): void {
  ipAddress(ip, `${path}.ip`, errors);
  if (hostname) dnsLabel(hostname, `${path}.hostname`, errors);
  if (nodeName !== undefined) dnsSubdomain(nodeName, `${path}.nodeName`, errors);
  reachableAddress(ip, `${path}.ip`, errors);
}

function validatePort({ name, port, protocol, appProtocol }: EndpointPort, named: boolean, path: string, errors: FieldErrors): void {
  if (name) dnsLabel(name, `${path}.name`, errors);
  else if (named) errors.required(`${path}.name`);
  if (!isPortNumber(port)) errors.invalid(`${path}.port`, port, PORT_RANGE);
  validateProtocol(protocol, path, errors);
  if (appProtocol !== undefined) qualifiedName(appProtocol, `${path}.appProtocol`, errors);
}

function validateProtocol(protocol: string | undefined, path: string, errors: FieldErrors): void {
  if (!protocol) errors.required(`${path}.protocol`);
  else if (!PROTOCOLS.includes(protocol)) errors.notSupported(`${path}.protocol`, protocol, PROTOCOLS);
}

/** What is declared of the type comes last when a slice is new, and first when it changes. */
export function validateEndpointSlice({ addressType, endpoints = [], ports }: EndpointSlice, errors: FieldErrors, ofType: FieldErrors): void {
  oneOf(addressType, ADDRESS_TYPES, 'addressType', ofType);
  validateSlicePorts(ports ?? [], errors);
  if (endpoints && endpoints.length > MOST_ENDPOINTS) return errors.tooMany('endpoints', endpoints.length, MOST_ENDPOINTS);
  (endpoints ?? []).forEach((one, i) => validateEndpoint(one, addressType, `endpoints[${i}]`, errors));
}

function validateSlicePorts(ports: readonly DiscoveryEndpointPort[], errors: FieldErrors): void {
  if (ports.length > MOST_PORTS) return errors.tooMany('ports', ports.length, MOST_PORTS);
  const names = new Set<string>();
  ports.forEach(({ name = '', protocol, appProtocol }, i) => {
    const path = `ports[${i}]`;
    if (name) dnsLabel(name, `${path}.name`, errors);
    if (names.has(name)) errors.duplicate(`${path}.name`, name);
    names.add(name);
    validateProtocol(protocol, path, errors);
    if (appProtocol !== undefined) qualifiedName(appProtocol, `${path}.appProtocol`, errors);
  });
}

function validateEndpoint({ addresses, nodeName, hostname, hints }: Endpoint, type: string, path: string, errors: FieldErrors): void {
  const list = `${path}.addresses`;
  if (!addresses?.length) errors.declared.required(list);
  else if (addresses.length > MOST_ADDRESSES) errors.declared.tooMany(list, addresses.length, MOST_ADDRESSES);
  (addresses ?? []).forEach((address, i) => {
    const at = `${list}[${i}]`;
    if (type === 'FQDN') return validateDomain(address, at, errors);
    if (!ADDRESS_TYPES.includes(type)) return;
    if (!ipAddress(address, at, errors)) return;
    if (!(type === 'IPv4' ? isIpv4 : isIpv6)(address)) errors.invalid(list, address, `must be an ${type} address`);
    reachableAddress(address, at, errors);
  });
  if (nodeName !== undefined) dnsSubdomain(nodeName, `${path}.nodeName`, errors);
  if (hostname !== undefined) dnsLabel(hostname, `${path}.hostname`, errors);
  validateHints(hints?.forZones, isLabelValue, `${path}.hints.forZones`, errors);
  if ((hints?.forZones?.length ?? 0) <= MOST_HINTS) validateHints(hints?.forNodes, isDnsSubdomain, `${path}.hints.forNodes`, errors);
}

function validateHints(list: readonly { name: string }[] | undefined, problemsOf: (name: string) => string[], path: string, errors: FieldErrors): void {
  const hints = list ?? [];
  if (hints.length > MOST_HINTS) return errors.tooMany(path, hints.length, MOST_HINTS);
  hints.forEach(({ name }, i) => {
    const at = `${path}[${i}].name`;
    if (hints.findIndex((hint) => hint.name === name) < i) errors.duplicate(at, name);
    for (const problem of problemsOf(name)) errors.invalid(at, name, problem);
  });
}

function validateDomain(name: string, path: string, errors: FieldErrors): void {
  if (!name) return errors.required(path);
  const bare = name.replace(/\.$/, '');
  const before = errors.all.length;
  dnsSubdomain(bare, path, errors);
  if (errors.all.length > before) return;
  if (!bare.includes('.')) errors.invalid(path, bare, 'should be a domain with at least two segments separated by dots');
}
