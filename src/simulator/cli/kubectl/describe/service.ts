/** describe service */
import type { EndpointSlice, Service } from '../../../api/kubernetes/service.ts';
import { formatMap } from '../../../api/kubernetes/selectors.ts';
import { list } from '../resource/fetch.ts';
import type { Describer } from './describer.ts';
import { head } from './parts.ts';

const SHOWN = 3;

/** Ready addresses, `address:port` where the slice has ports; three of them. `port` undefined: of every port. */
export function endpointsText(slices: readonly EndpointSlice[], port?: string): string {
  if (slices.length === 0) return '<none>';
  const all: string[] = [];
  for (const { endpoints, ports } of slices) {
    const ready = (endpoints ?? []).filter(({ conditions }) => conditions?.ready !== false).map(({ addresses }) => addresses[0]!);
    if (!ports || ports.length === 0) all.push(...ready);
    else for (const one of ports) if (port === undefined || (one.name ?? '') === port) all.push(...ready.map((address) => (address.includes(':') ? `[${address}]:${one.port}` : `${address}:${one.port}`)));
  }
  return all.slice(0, SHOWN).join(',') + (all.length > SHOWN ? ` + ${all.length - SHOWN} more...` : '');
}

export const service: Describer = {
  kind: 'Service',
  *describe({ session }, w, object) {
    const { metadata, spec, status } = object as Service;
    const mapping = (yield* session.mapper()).require('discovery.k8s.io/v1', 'EndpointSlice');
    const slices = (yield* list(session, mapping, metadata.namespace, `kubernetes.io/service-name=${metadata.name}`)) as EndpointSlice[];
    head(w, metadata);
    w.line(0, `Selector:\t${formatMap(spec.selector)}`);
    w.line(0, `Type:\t${spec.type ?? ''}`);
    if (spec.ipFamilyPolicy) w.line(0, `IP Family Policy:\t${spec.ipFamilyPolicy}`);
    w.line(0, `IP Families:\t${(spec.ipFamilies ?? []).join(',') || '<none>'}`);
    w.line(0, `IP:\t${spec.clusterIP ?? ''}`);
    w.line(0, `IPs:\t${(spec.clusterIPs ?? []).join(',') || '<none>'}`);
    if (spec.externalIPs?.length) w.line(0, `External IPs:\t${spec.externalIPs.join(',')}`);
    if (spec.loadBalancerIP) w.line(0, `Desired LoadBalancer IP:\t${spec.loadBalancerIP}`);
    if (spec.externalName) w.line(0, `External Name:\t${spec.externalName}`);
    const ingress = status?.loadBalancer?.ingress ?? [];
    if (ingress.length > 0) w.line(0, `LoadBalancer Ingress:\t${ingress.map(({ ip, hostname, ipMode }) => (ip ? `${ip}${ipMode ? ` (${ipMode})` : ''}` : hostname)).join(', ')}`);
    for (const port of spec.ports ?? []) {
      const name = port.name || '<unset>';
      w.line(0, `Port:\t${name}\t${port.port}/${port.protocol}`);
      w.line(0, `TargetPort:\t${port.targetPort}/${port.protocol}`);
      if (port.appProtocol) w.line(0, `AppProtocol:\t${port.appProtocol}`);
      if (port.nodePort) w.line(0, `NodePort:\t${name}\t${port.nodePort}/${port.protocol}`);
      w.line(0, `Endpoints:\t${endpointsText(slices, port.name ?? '')}`);
    }
    w.line(0, `Session Affinity:\t${spec.sessionAffinity ?? ''}`);
    if (spec.externalTrafficPolicy) w.line(0, `External Traffic Policy:\t${spec.externalTrafficPolicy}`);
    if (spec.internalTrafficPolicy) w.line(0, `Internal Traffic Policy:\t${spec.internalTrafficPolicy}`);
    if (spec.healthCheckNodePort) w.line(0, `HealthCheck NodePort:\t${spec.healthCheckNodePort}`);
    if (spec.loadBalancerSourceRanges?.length) w.line(0, `LoadBalancer Source Ranges:\t${spec.loadBalancerSourceRanges.join(',')}`);
    if (spec.trafficDistribution) w.line(0, `Traffic Distribution:\t${spec.trafficDistribution}`);
  },
};
