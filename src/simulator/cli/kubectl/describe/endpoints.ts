/** describe endpoints, endpointslice */
import type { KubernetesObject } from '../../../api/kubernetes/meta.ts';
import type { EndpointSlice } from '../../../api/kubernetes/service.ts';
import type { Describer } from './describer.ts';
import { head } from './parts.ts';

interface Endpoints extends KubernetesObject {
  subsets?: { addresses?: { ip: string }[]; notReadyAddresses?: { ip: string }[]; ports?: { name?: string; port: number; protocol?: string }[] }[];
}

export const endpoints: Describer = {
  kind: 'Endpoints',
  *describe(_context, w, object) {
    const { metadata, subsets = [] } = object as Endpoints;
    head(w, metadata);
    w.line(0, 'Subsets:');
    for (const { addresses = [], notReadyAddresses = [], ports = [] } of subsets) {
      w.line(1, `Addresses:\t${addresses.map(({ ip }) => ip).join(',') || '<none>'}`);
      w.line(1, `NotReadyAddresses:\t${notReadyAddresses.map(({ ip }) => ip).join(',') || '<none>'}`);
      if (ports.length > 0) w.line(1, 'Ports:\n    Name\tPort\tProtocol\n    ----\t----\t--------');
      for (const { name, port, protocol } of ports) w.line(2, `${name || '<unset>'}\t${port}\t${protocol ?? 'TCP'}`);
      w.line(0, '');
    }
  },
};

export const endpointSlice: Describer = {
  kind: 'EndpointSlice', group: 'discovery.k8s.io',
  *describe(_context, w, object) {
    const { metadata, addressType, ports, endpoints: all } = object as EndpointSlice;
    head(w, metadata);
    w.line(0, `AddressType:\t${addressType}`);
    if (!ports?.length) w.line(0, 'Ports: <unset>');
    else w.line(0, 'Ports:\n  Name\tPort\tProtocol\n  ----\t----\t--------');
    for (const { name, port, protocol } of ports ?? []) w.line(1, `${name || '<unset>'}\t${port ?? '<unset>'}\t${protocol ?? 'TCP'}`);
    w.line(0, all?.length ? 'Endpoints:' : 'Endpoints: <none>');
    for (const one of all ?? []) {
      w.line(1, `- Addresses:\t${one.addresses.join(', ') || '<none>'}`);
      w.line(2, 'Conditions:');
      w.line(3, `Ready:\t${one.conditions?.ready ?? '<unset>'}`);
      w.line(2, `Hostname:\t${one.hostname ?? '<unset>'}`);
      if (one.targetRef) w.line(2, `TargetRef:\t${one.targetRef.kind}/${one.targetRef.name}`);
      w.line(2, `NodeName:\t${one.nodeName ?? '<unset>'}`);
      w.line(2, `Zone:\t${one.zone ?? '<unset>'}`);
    }
  },
};
