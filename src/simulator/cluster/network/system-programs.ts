/** The add-ons that run as part of the simulator: CoreDNS answers names, metrics-server, kube-proxy and pause just run. */
import type { RequestHandler } from '../../api/http.ts';
import { Errno } from '../../kernel/errno.ts';
import type { Listener, NetworkNamespace } from '../../kernel/network.ts';
import type { DnsQuestion } from '../../kernel/resolver.ts';
import type { SystemProgram } from '../kubelet/system-runtime.ts';
import { answerQuestion } from './cluster-dns.ts';
import type { DnsSources } from './dns-sources.ts';

/** Opens listeners; a port that is taken (host network) is left to whoever has it. */
function listenAll(network: NetworkNamespace, listeners: readonly Listener[]): () => void {
  const open = listeners.filter((listener) => {
    try {
      network.listen(listener);
      return true;
    } catch (error) {
      if (error instanceof Errno) return false;
      throw error;
    }
  });
  return () => open.forEach((listener) => network.close(listener));
}

/** Health end points: 200 whatever is asked. */
const healthy: RequestHandler = function* () {
  return { status: 200, headers: { 'content-type': 'text/plain; charset=utf-8' }, body: 'OK' };
};

const http = (port: number): Listener => ({ protocol: 'tcp', address: '0.0.0.0', port, requests: healthy });

/** It only holds a place. */
const PAUSED = { lines: [], stop: (): void => {} };

export const systemPrograms = (dns: DnsSources): SystemProgram[] => [
  {
    image: 'registry.k8s.io/coredns/coredns', size: 79_033_107, usage: { cpu: 0.002, memory: 14 * 2 ** 20 },
    start: (network) => ({
      lines: ['.:53', '[INFO] plugin/reload: Running configuration SHA512 = 1b226df79860026c6a52e67daa10d7f0d57ec5b023288ec00c5e05f93523c894564e15b91770d3a07ae1cfbe861d15b37d4a0027e69c546ab112970993a3b03b', 'CoreDNS-1.14.6', 'linux/amd64, go1.26.1'],
      stop: listenAll(network, [{ protocol: 'udp', address: '0.0.0.0', port: 53, queries: (question) => answerQuestion(dns, question as DnsQuestion) }, http(8080), http(8181), http(9153)]),
    }),
  },
  {
    image: 'registry.k8s.io/kube-proxy', size: 167_117_605, usage: { cpu: 0.001, memory: 22 * 2 ** 20 },
    start: (_, node) => ({ lines: [`"Successfully retrieved node IP(s)" node="${node}"`, '"Using iptables Proxier"'], stop: () => {} }),
  },
  // The image of every sandbox; a pod may run it by itself, as those do that only hold a place.
  { image: 'registry.k8s.io/pause', size: 319_860, usage: { cpu: 0, memory: 300 * 1024 }, start: () => PAUSED },
  {
    image: 'registry.k8s.io/metrics-server/metrics-server', size: 71_209_754, usage: { cpu: 0.004, memory: 24 * 2 ** 20 },
    start: (network) => ({ lines: ['Serving securely on [::]:10250'], stop: listenAll(network, [{ ...http(10250), tls: { commonName: 'metrics-server', names: ['localhost'], issuer: 'metrics-server-ca', notAfter: Infinity } }]) }),
  },
];
