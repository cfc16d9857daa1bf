/** Whether the addresses and node ports that a service asks for can be had. */
import type { Service } from '../../../api/kubernetes/service.ts';
import { addressNumber, HEADLESS, needsAddress, NODE_PORTS, takenBy } from '../../kinds/service-allocation.ts';
import type { RequestContext } from '../kind.ts';
import type { FieldErrors } from './field-errors.ts';
import { isIpv6 } from './values.ts';

export function validateAllocation(service: Service, errors: FieldErrors, context: RequestContext, old?: Service): void {
  validateStack(service.spec, errors);
  if (!errors.empty || !needsAddress(service.spec)) return;
  const taken = takenBy(context, service);
  // A service that has an address is given no other: that it was changed is told apart.
  if (!old?.spec.clusterIP || !needsAddress(old.spec)) validateAddress(service.spec, taken.addresses, errors, context);
  if (errors.empty && service.spec.type !== 'ClusterIP') validateNodePorts(service.spec, taken.ports, errors, context.dryRun);
}

/** The families of addresses: this cluster has IPv4 only. */
function validateStack({ clusterIP, clusterIPs = [], ipFamilies = [], ipFamilyPolicy, selector }: Service['spec'], errors: FieldErrors): void {
  const at = 'spec.ipFamilyPolicy', several = (what: string): void => errors.invalid(at, ipFamilyPolicy, `must be 'RequireDualStack' or 'PreferDualStack' when multiple ${what} are specified`);
  if (ipFamilyPolicy === 'SingleStack' && clusterIPs.length === 2) several('cluster IPs');
  if (ipFamilyPolicy === 'SingleStack' && ipFamilies.length === 2) several('IP families');
  clusterIPs.forEach((address, i) => {
    if (i >= ipFamilies.length && isIpv6(address)) errors.invalid(`spec.clusterIPs[${i}]`, clusterIPs, 'IPv6 is not configured on this cluster');
  });
  if (!errors.empty || (clusterIP === HEADLESS && !selector)) return;
  if (ipFamilyPolicy === 'RequireDualStack') errors.invalid(at, ipFamilyPolicy, 'this cluster is not configured for dual-stack services');
  const six = ipFamilies.indexOf('IPv6');
  if (six >= 0) errors.invalid(`spec.ipFamilies[${six}]`, 'IPv6', 'not configured on this cluster');
}

/** A dry run asks whether the address lies in the range, not whether it is free; it gets the first one for those that ask for none. */
function validateAddress({ clusterIP, clusterIPs }: Service['spec'], taken: ReadonlySet<string>, errors: FieldErrors, { serviceCidr, dryRun }: RequestContext): void {
  if (!clusterIP || clusterIP === HEADLESS) return;
  const [base = '', bits = '12'] = serviceCidr.split('/');
  const size = 2 ** (32 - Number(bits)), offset = addressNumber(clusterIP) - addressNumber(base);
  const refuse = (why: string): void => errors.invalid('spec.clusterIPs', clusterIPs, `failed to allocate IP ${clusterIP}: ${why}`);
  const outside = offset < 0 || offset >= size;
  if (outside && !dryRun) refuse('the provided network does not match the current range');
  else if (outside || (offset === 0 && !dryRun) || offset === size - 1) refuse(`the provided IP (${clusterIP}) is not in the valid range. The range of valid IPs is ${serviceCidr}`);
  else if (!dryRun && taken.has(clusterIP)) refuse('provided IP is already allocated');
}

function validateNodePorts({ ports = [] }: Service['spec'], taken: ReadonlySet<number>, errors: FieldErrors, dryRun: boolean): void {
  const own = new Map<number, number>(); // one port over two protocols may share a node port
  ports.forEach(({ port, nodePort }, i) => {
    if (!nodePort || own.get(nodePort) === port || !errors.empty) return; // the first that cannot be had ends it
    const at = `spec.ports[${i}].nodePort`;
    if (!dryRun && (nodePort < NODE_PORTS.first || nodePort > NODE_PORTS.last)) errors.invalid(at, nodePort, `provided port is not in the valid range. The range of valid ports is ${NODE_PORTS.first}-${NODE_PORTS.last}`);
    else if (taken.has(nodePort) || own.has(nodePort)) errors.invalid(at, nodePort, 'provided port is already allocated');
    own.set(nodePort, port);
  });
}
