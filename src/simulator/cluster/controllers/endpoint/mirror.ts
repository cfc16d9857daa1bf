/** Endpoints as slices, one for each set of ports (the mirroring controller's reconciler). */
import type { DiscoveryEndpointPort, Endpoint, EndpointAddress, Endpoints, EndpointSlice } from '../../../api/kubernetes/service.ts';
import type { Blocking } from '../../../kernel/blocking.ts';
import type { Client } from '../../client.ts';
import { ENDPOINT_SLICES } from '../../resources.ts';
import { because } from '../controller.ts';
import { controllerReference } from '../owners.ts';
import { portOrder } from './port-order.ts';
import { canonical, sameValue } from '../template-hash.ts';

export const MIRROR = 'endpointslicemirroring-controller.k8s.io';
/** --mirroring-max-endpoints-per-subset */
const MAX_ENDPOINTS = 1000;
const NOT_COPIED = ['endpoints.kubernetes.io/last-change-trigger-time', 'kubectl.kubernetes.io/last-applied-configuration'];

type Wanted = Required<Pick<EndpointSlice, 'addressType' | 'endpoints' | 'ports'>>;

/** Writes the slices of `source`; without one all that are `held` go. */
export function* mirror(client: Client, source: Endpoints | undefined, held: readonly EndpointSlice[]): Blocking<void> {
  const left = new Set(held), inOrder = yield* portOrder();
  for (const wanted of source ? wantedSlices(source, inOrder) : []) {
    const like = held.find((one) => left.has(one) && one.addressType === wanted.addressType && sameValue(one.ports ?? [], wanted.ports)) ?? [...left][0];
    if (like) left.delete(like);
    put(client, source!, wanted, like);
  }
  for (const { metadata } of left) client.delete(ENDPOINT_SLICES, metadata.namespace, metadata.name, because('its endpoints are gone', source));
}

function wantedSlices({ subsets = [] }: Endpoints, inOrder: (ports: DiscoveryEndpointPort[]) => DiscoveryEndpointPort[]): Wanted[] {
  const slices = new Map<string, Wanted>();
  for (const { addresses = [], notReadyAddresses = [], ports: given = [] } of subsets) {
    const ports = inOrder(given.map(({ name = '', protocol = 'TCP', ...rest }): DiscoveryEndpointPort => ({ name, protocol, ...rest })));
    for (const [list, ready] of [[addresses, true], [notReadyAddresses, false]] as const) {
      for (const address of list) {
        const addressType = address.ip.includes(':') ? 'IPv6' : 'IPv4', key = canonical([addressType, ports]);
        if (!slices.has(key)) slices.set(key, { addressType, ports, endpoints: [] });
        const { endpoints } = slices.get(key)!;
        if (endpoints.length < MAX_ENDPOINTS) endpoints.push(endpointOf(address, ready));
      }
    }
  }
  return [...slices.values()];
}

const endpointOf = ({ ip, targetRef, nodeName, hostname }: EndpointAddress, ready: boolean): Endpoint =>
  ({ addresses: [ip], conditions: { ready }, ...(hostname ? { hostname } : {}), ...(targetRef ? { targetRef } : {}), ...(nodeName ? { nodeName } : {}) });

function put(client: Client, source: Endpoints, wanted: Wanted, like: EndpointSlice | undefined): void {
  const { namespace, name } = source.metadata;
  const labels = { ...source.metadata.labels, 'kubernetes.io/service-name': name, 'endpointslice.kubernetes.io/managed-by': MIRROR };
  const annotations = Object.fromEntries(Object.entries(source.metadata.annotations ?? {}).filter(([key]) => !NOT_COPIED.includes(key)));
  const why = because('endpoints of a service without a selector', source);
  if (!like) {
    const metadata = { generateName: `${name}-`, namespace, labels, annotations, ownerReferences: [controllerReference({ ...source, apiVersion: 'v1', kind: 'Endpoints' })] };
    client.create<EndpointSlice>(ENDPOINT_SLICES, namespace, { apiVersion: 'discovery.k8s.io/v1', kind: 'EndpointSlice', metadata: metadata as unknown as EndpointSlice['metadata'], ...wanted }, why);
    return;
  }
  const same = sameValue(like.endpoints ?? [], wanted.endpoints) && sameValue(like.ports ?? [], wanted.ports) && sameValue(like.metadata.labels, labels) && sameValue(like.metadata.annotations ?? {}, annotations);
  if (!same) client.update<EndpointSlice>(ENDPOINT_SLICES, { ...like, metadata: { ...like.metadata, labels, annotations }, ...wanted }, why);
}
