import type { NetworkPolicy, NetworkPolicyPeer, NetworkPolicyPort } from '../../../../api/kubernetes/networking.ts';
import type { Kind } from '../../kind.ts';
import type { FieldErrors } from '../field-errors.ts';
import { validateLabelSelector } from '../label-selector.ts';
import { isStrictSubset, validateCidr } from '../network-values.ts';
import { isPortNumber, PORT_RANGE, portNumberOrName } from '../values.ts';

function validateRule(ports: readonly NetworkPolicyPort[] | undefined, peers: readonly NetworkPolicyPeer[] | undefined, path: string, side: string, errors: FieldErrors): void {
  (ports ?? []).forEach((port, i) => validatePort(port, `${path}.ports[${i}]`, errors));
  (peers ?? []).forEach((peer, i) => validatePeer(peer, `${path}.${side}[${i}]`, errors));
}

function validatePort({ protocol, port, endPort }: NetworkPolicyPort, path: string, errors: FieldErrors): void {
  if (protocol !== undefined && !['TCP', 'UDP', 'SCTP'].includes(protocol)) errors.notSupported(`${path}.protocol`, protocol, ['TCP', 'UDP', 'SCTP']);
  if (port !== undefined) {
    if (typeof port === 'string' && endPort !== undefined) errors.invalid(`${path}.endPort`, endPort, 'may not be specified when `port` is non-numeric');
    portNumberOrName(port, `${path}.port`, errors);
    if (endPort === undefined || typeof port === 'string') return;
    if (endPort < port) errors.invalid(`${path}.endPort`, endPort, 'must be greater than or equal to `port`');
    if (!isPortNumber(endPort)) errors.invalid(`${path}.endPort`, endPort, PORT_RANGE);
  } else if (endPort !== undefined) errors.invalid(`${path}.endPort`, endPort, 'may not be specified when `port` is not specified');
}

function validatePeer({ podSelector, namespaceSelector, ipBlock }: NetworkPolicyPeer, path: string, errors: FieldErrors): void {
  validateLabelSelector(podSelector, `${path}.podSelector`, errors);
  validateLabelSelector(namespaceSelector, `${path}.namespaceSelector`, errors);
  if (ipBlock) {
    if (!ipBlock.cidr) errors.declared.required(`${path}.ipBlock.cidr`);
    else if (validateCidr(ipBlock.cidr, `${path}.ipBlock.cidr`, errors)) {
      (ipBlock.except ?? []).forEach((range, i) => {
        if (validateCidr(range, `${path}.ipBlock.except[${i}]`, errors) && !isStrictSubset(range, ipBlock.cidr)) errors.invalid(`${path}.ipBlock.except[${i}]`, range, 'must be a strict subset of `cidr`');
      });
    }
    if (podSelector || namespaceSelector) errors.forbidden(path, 'may not specify both ipBlock and another peer');
  } else if (!podSelector && !namespaceSelector) errors.required(path, 'must specify a peer');
}

export const networkPolicyRules: Kind<NetworkPolicy> = {
  collection: 'networking.k8s.io/networkpolicies',
  validate({ spec }, errors) {
    validateLabelSelector(spec.podSelector, 'spec.podSelector', errors);
    (spec.ingress ?? []).forEach(({ ports, from }, i) => validateRule(ports, from, `spec.ingress[${i}]`, 'from', errors));
    (spec.egress ?? []).forEach(({ ports, to }, i) => validateRule(ports, to, `spec.egress[${i}]`, 'to', errors));
    if ((spec.policyTypes?.length ?? 0) > 2) errors.invalid('spec.policyTypes', spec.policyTypes, 'may not specify more than two policyTypes');
    else (spec.policyTypes ?? []).forEach((type, i) => {
      if (type !== 'Ingress' && type !== 'Egress') errors.notSupported(`spec.policyTypes[${i}]`, type, ['Ingress', 'Egress']);
    });
  },
};
