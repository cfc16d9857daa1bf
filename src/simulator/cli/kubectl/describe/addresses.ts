/** describe servicecidr, ipaddress */
import type { KubernetesObject } from '../../../api/kubernetes/meta.ts';
import { rfc1123 } from '../print/age.ts';
import type { Describer } from './describer.ts';
import { head } from './parts.ts';

interface ServiceCidr extends KubernetesObject {
  spec: { cidrs?: string[] };
  status?: { conditions?: { type: string; status: string; lastTransitionTime?: string; reason?: string; message?: string }[] };
}

export const serviceCidr: Describer = {
  kind: 'ServiceCIDR', group: 'networking.k8s.io',
  *describe(_context, w, object) {
    const { metadata, spec, status } = object as ServiceCidr;
    head(w, metadata, false);
    w.line(0, `CIDRs:\t${(spec.cidrs ?? []).join(', ')}`);
    if (!status?.conditions?.length) return;
    w.line(0, 'Status:');
    w.line(0, 'Conditions:');
    w.line(1, 'Type\tStatus\tLastTransitionTime\tReason\tMessage');
    w.line(1, '----\t------\t------------------\t------\t-------');
    for (const one of status.conditions) w.line(1, `${one.type}\t${one.status}\t${rfc1123(one.lastTransitionTime)}\t${one.reason ?? ''}\t${one.message ?? ''}`);
  },
};

interface IpAddress extends KubernetesObject {
  spec: { parentRef?: { group?: string; resource?: string; namespace?: string; name?: string } };
}

export const ipAddress: Describer = {
  kind: 'IPAddress', group: 'networking.k8s.io',
  *describe(_context, w, object) {
    const { metadata, spec: { parentRef } } = object as IpAddress;
    head(w, metadata, false);
    if (!parentRef) return;
    w.line(0, 'Parent Reference:');
    w.line(1, `Group:\t${parentRef.group ?? ''}`);
    w.line(1, `Resource:\t${parentRef.resource ?? ''}`);
    w.line(1, `Namespace:\t${parentRef.namespace ?? ''}`);
    w.line(1, `Name:\t${parentRef.name ?? ''}`);
  },
};
