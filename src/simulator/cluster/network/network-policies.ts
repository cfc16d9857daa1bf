/** Network policies: a pod that a policy selects accepts (or opens) only connections that some policy allows. */
import type { Namespace } from '../../api/kubernetes/configuration.ts';
import type { NetworkPolicy, NetworkPolicyPeer, NetworkPolicyPort } from '../../api/kubernetes/networking.ts';
import type { Pod } from '../../api/kubernetes/pod.ts';
import type { Packet, Verdict } from '../../kernel/network.ts';
import type { Client, Informer } from '../client.ts';
import { isTerminal } from '../pods.ts';
import { NAMESPACES, NETWORK_POLICIES, PODS } from '../resources.ts';
import { selects } from '../selectors.ts';
import { inRange, parseRange } from './addresses.ts';

interface Rule {
  peers: NetworkPolicyPeer[] | undefined;
  ports: NetworkPolicyPort[] | undefined;
}

export class NetworkPolicies {
  readonly #policies: Informer<NetworkPolicy>;
  readonly #pods: Informer<Pod>;
  readonly #namespaces: Informer<Namespace>;

  constructor(client: Client) {
    this.#policies = client.informer<NetworkPolicy>(NETWORK_POLICIES);
    this.#pods = client.informer<Pod>(PODS);
    this.#namespaces = client.informer<Namespace>(NAMESPACES);
    this.#pods.addIndex('address', (pod) => (pod.status.podIP && !pod.spec.hostNetwork && !isTerminal(pod) ? [pod.status.podIP] : []));
  }

  #podAt(address: string): Pod | undefined {
    for (const pod of this.#pods.byIndex('address', address)) return pod;
    return undefined;
  }

  /** What arrives at a pod. `local`: from its own node, which no policy keeps out (probes). */
  ingress(packet: Packet, local: boolean): Verdict | undefined {
    const pod = local ? undefined : this.#podAt(packet.address);
    if (!pod) return undefined;
    return this.#allows(pod, 'Ingress', ({ spec }) => (spec.ingress ?? []).map(({ from, ports }) => ({ peers: from, ports })), packet.source, packet, pod) ? undefined : 'dropped';
  }

  /** What leaves a pod. */
  egress(packet: Packet): Verdict | undefined {
    const pod = this.#podAt(packet.source);
    if (!pod || packet.address === packet.source) return undefined;
    return this.#allows(pod, 'Egress', ({ spec }) => (spec.egress ?? []).map(({ to, ports }) => ({ peers: to, ports })), packet.address, packet, this.#podAt(packet.address)) ? undefined : 'dropped';
  }

  #allows(pod: Pod, direction: 'Ingress' | 'Egress', rulesOf: (policy: NetworkPolicy) => Rule[], peer: string, packet: Packet, target: Pod | undefined): boolean {
    let selected = false;
    for (const policy of this.#policies.list(pod.metadata.namespace)) {
      const types = policy.spec.policyTypes ?? (policy.spec.egress ? ['Ingress', 'Egress'] : ['Ingress']);
      if (!types.includes(direction) || !selects(policy.spec.podSelector ?? {}, pod.metadata.labels)) continue;
      selected = true;
      const namespace = policy.metadata.namespace ?? '';
      const allowed = rulesOf(policy).some(({ peers, ports }) =>
        (!peers?.length || peers.some((one) => this.#isPeer(one, peer, namespace))) && (!ports?.length || ports.some((one) => portMatches(one, packet, target))));
      if (allowed) return true;
    }
    return !selected;
  }

  #isPeer({ ipBlock, namespaceSelector, podSelector }: NetworkPolicyPeer, address: string, home: string): boolean {
    if (ipBlock) return inRange(parseRange(ipBlock.cidr), address) && !(ipBlock.except ?? []).some((cidr) => inRange(parseRange(cidr), address));
    const pod = this.#podAt(address);
    if (!pod) return false;
    const namespace = pod.metadata.namespace ?? '';
    const here = namespaceSelector ? selects(namespaceSelector, this.#namespaces.get(undefined, namespace)?.metadata.labels) : namespace === home;
    return here && (!podSelector || selects(podSelector, pod.metadata.labels));
  }
}

function portMatches({ port, endPort, protocol = 'TCP' }: NetworkPolicyPort, packet: Packet, target: Pod | undefined): boolean {
  if (protocol.toLowerCase() !== packet.protocol) return false;
  if (port === undefined) return true;
  if (typeof port === 'number') return packet.port >= port && packet.port <= (endPort ?? port);
  return target?.spec.containers.some(({ ports = [] }) => ports.some((one) => one.name === port && one.containerPort === packet.port)) ?? false;
}
