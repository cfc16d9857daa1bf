/** describe networkpolicy */
import type { LabelSelector } from '../../../api/kubernetes/affinity.ts';
import type { KubernetesObject } from '../../../api/kubernetes/meta.ts';
import { formatLabelSelector } from '../../../api/kubernetes/selectors.ts';
import { goTime, parseRfc3339 } from '../../../kernel/calendar.ts';
import type { Describer } from './describer.ts';
import { annotations, labels } from './parts.ts';
import type { Writer } from './writer.ts';

interface Peer {
  podSelector?: LabelSelector;
  namespaceSelector?: LabelSelector;
  ipBlock?: { cidr: string; except?: string[] };
}

interface Rule {
  ports?: { port?: number | string; protocol?: string; endPort?: number }[];
  from?: Peer[];
  to?: Peer[];
}

interface NetworkPolicy extends KubernetesObject {
  spec: { podSelector?: LabelSelector; policyTypes?: string[]; ingress?: Rule[]; egress?: Rule[] };
}

export const networkPolicy: Describer = {
  kind: 'NetworkPolicy', group: 'networking.k8s.io', withoutEvents: true,
  *describe(_context, w, object) {
    const { metadata, spec } = object as NetworkPolicy;
    w.line(0, `Name:\t${metadata.name}`);
    w.line(0, `Namespace:\t${metadata.namespace}`);
    w.line(0, `Created on:\t${goTime(parseRfc3339(metadata.creationTimestamp) ?? 0)}`);
    labels(w, 'Labels', metadata.labels);
    annotations(w, 'Annotations', metadata.annotations);
    w.line(0, 'Spec:');
    const selector = formatLabelSelector(spec.podSelector);
    w.line(1, `PodSelector:     ${selector === '<none>' ? '<none> (Allowing the specific traffic to all pods in this namespace)' : selector}`);
    const types = spec.policyTypes ?? [];
    direction(w, 'ingress', types.includes('Ingress'), spec.ingress ?? [], ({ from }) => from, 'From', 'source');
    direction(w, 'egress', types.includes('Egress'), spec.egress ?? [], ({ to }) => to, 'To', 'destination');
    w.line(1, `Policy Types: ${types.join(', ')}`);
  },
};

function direction(w: Writer, word: string, enabled: boolean, rules: readonly Rule[], peersOf: (rule: Rule) => Peer[] | undefined, side: string, origin: string): void {
  if (!enabled) return w.line(1, `Not affecting ${word} traffic`);
  w.line(1, `Allowing ${word} traffic:`);
  if (rules.length === 0) return w.line(2, `<none> (Selected pods are isolated for ${word} connectivity)`);
  rules.forEach((rule, index) => {
    ports(w, rule);
    const peers = peersOf(rule) ?? [];
    if (peers.length === 0) w.line(2, `${side}: <any> (traffic not restricted by ${origin})`);
    for (const peer of peers) describePeer(w, side, peer);
    if (index < rules.length - 1) w.line(2, '----------');
  });
}

function ports(w: Writer, { ports: all = [] }: Rule): void {
  if (all.length === 0) w.line(2, 'To Port: <any> (traffic allowed to all ports)');
  for (const { port, protocol = 'TCP', endPort } of all) w.line(2, endPort === undefined ? `To Port: ${port ?? '<nil>'}/${protocol}` : `To Port Range: ${port}-${endPort}/${protocol}`);
}

function describePeer(w: Writer, side: string, { podSelector, namespaceSelector, ipBlock }: Peer): void {
  w.line(2, `${side}:`);
  if (namespaceSelector) w.line(3, `NamespaceSelector: ${formatLabelSelector(namespaceSelector)}`);
  if (podSelector) w.line(3, `PodSelector: ${formatLabelSelector(podSelector)}`);
  if (!ipBlock || podSelector || namespaceSelector) return;
  w.line(3, 'IPBlock:');
  w.line(4, `CIDR: ${ipBlock.cidr}`);
  w.line(4, `Except: ${(ipBlock.except ?? []).join(', ')}`);
}
