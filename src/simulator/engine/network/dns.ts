/** The embedded name server of user-defined networks, 127.0.0.11 in every container on one. */
import { deliver, type NetworkNamespace } from '../../kernel/network.ts';
import type { DnsAnswer, DnsQuestion } from '../../kernel/resolver.ts';
import type { Bridge } from './bridge.ts';

export const EMBEDDED_SERVER = '127.0.0.11';
/** Seconds. */
const TTL = 600;

/** Answers from the container's networks; everything else is asked of the host's name servers. */
export function answerFor(bridges: readonly Bridge[], host: NetworkNamespace, upstream: readonly string[], question: DnsQuestion, linked = (asked: string): string => asked): DnsAnswer {
  const name = linked(question.name.toLowerCase().replace(/\.$/, ''));
  if (question.type === 'PTR') return reverse(bridges, question, name);
  for (const bridge of bridges) {
    // 'web.appnet' names a container by its network.
    const members = [...bridge.named(name), ...(name.endsWith(`.${bridge.network}`) ? bridge.named(name.slice(0, -bridge.network.length - 1)) : [])];
    if (members.length === 0) continue;
    const { type } = question, found = members.flatMap(({ address, six }) => (type === 'A' ? address : type === 'AAAA' && six) || []);
    const answers = found.map((data) => ({ name: question.name, type, ttl: TTL, data }));
    return { status: 'NOERROR', answers };
  }
  if (bridges.every((bridge) => bridge.internal)) return { status: 'NXDOMAIN', answers: [] };
  return forward(host, upstream, question) ?? { status: 'SERVFAIL', answers: [] };
}

function reverse(bridges: readonly Bridge[], question: DnsQuestion, name: string): DnsAnswer {
  const address = name.replace(/\.in-addr\.arpa$/, '').split('.').reverse().join('.');
  for (const bridge of bridges) {
    const member = bridge.members.get(address);
    if (member) return { status: 'NOERROR', answers: [{ name: question.name, type: 'PTR', ttl: TTL, data: `${member.name}.${bridge.network}` }] };
  }
  return { status: 'NXDOMAIN', answers: [] };
}

export function forward(host: NetworkNamespace, servers: readonly string[], question: DnsQuestion): DnsAnswer | undefined {
  for (const server of servers) {
    const delivery = deliver(host, 'udp', server, 53);
    if (typeof delivery === 'string') continue;
    const answer = delivery.listener.datagrams?.(question, { protocol: 'udp', source: delivery.source, address: server, port: 53, from: host });
    if (answer !== undefined) return answer as DnsAnswer;
  }
  return undefined;
}
