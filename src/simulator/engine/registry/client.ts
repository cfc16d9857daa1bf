/** How the engine talks to registries: over the host's network, at message level. */
import type { Response } from '../../api/http.ts';
import { decode, encode } from '../../kernel/bytes.ts';
import type { Blocking } from '../../kernel/blocking.ts';
import type { Host } from '../../kernel/host.ts';
import { deliver, type NetworkNamespace } from '../../kernel/network.ts';
import { pause } from '../../kernel/pause.ts';
import { DELAYS } from '../delays.ts';
import { internal, type ApiError } from '../http/errors.ts';
import { isAddress } from '../network/ip.ts';
import { forward } from '../network/dns.ts';
import { fromBase64, toBase64 } from './accounts.ts';

export interface Credentials {
  username: string;
  password: string;
  serveraddress?: string;
}

/** Reads X-Registry-Auth; what makes no sense counts as no credentials. */
export function credentials(header: string | undefined): Credentials | undefined {
  if (!header) return undefined;
  try {
    const { username, password, serveraddress } = JSON.parse(decode(fromBase64(header))) as Partial<Credentials>;
    return username ? { username, password: password ?? '', serveraddress } : undefined;
  } catch {
    return undefined;
  }
}

/** The request did not get an answer; the words are those of Go's HTTP client. */
export class TransportError extends Error {}

const HUB = 'registry-1.docker.io';

/** Registries on the loopback may be without TLS. */
const isLoopback = (domain: string): boolean => /^(localhost|127\.\d+\.\d+\.\d+|\[::1\])(:|$)/.test(domain);

function endpoint(domain: string): { host: string; port: number; secure: boolean } {
  if (domain === 'docker.io') return { host: HUB, port: 443, secure: true };
  const [host = '', port] = domain.split(':');
  const secure = !isLoopback(domain);
  return { host, port: port ? Number(port) : secure ? 443 : 80, secure };
}

function nameservers(host: Host): string[] {
  const { node } = host.ns.mounts.locate('/etc/resolv.conf');
  if (node?.kind !== 'file') return [];
  return decode(node.data.subarray(0, node.size)).split('\n').filter((line) => line.startsWith('nameserver ')).map((line) => line.split(/\s+/)[1]!);
}

export function resolveHost(host: Host, name: string, network: NetworkNamespace): string {
  if (name === 'localhost') return '127.0.0.1';
  if (isAddress(name)) return name;
  const servers = nameservers(host);
  const answer = forward(network, servers, { name, type: 'A' });
  const address = answer?.answers.find((record) => record.type === 'A')?.data;
  if (address === undefined) throw new TransportError(`dial tcp: lookup ${name}${servers[0] ? ` on ${servers[0]}:53` : ''}: ${answer ? 'no such host' : 'server misbehaving'}`);
  return address;
}

/** One exchange with a registry. @throws TransportError, ApiError for what is not simulated */
export function* registryRequest(host: Host, domain: string, method: string, path: string, auth?: Credentials, body?: unknown, query: [string, string][] = []): Blocking<Response> {
  const { host: name, port } = endpoint(domain);
  const network = host.ns.network;
  yield* pause(host.kernel.agenda, isLoopback(domain) ? 8 : DELAYS.manifest / 2, `asking ${name}`);
  const address = resolveHost(host, name, network);
  const delivery = deliver(network, 'tcp', address, port);
  if (delivery === 'refused') throw new TransportError(`dial tcp ${address}:${port}: connect: connection refused`);
  if (typeof delivery === 'string') throw new TransportError(`dial tcp ${address}:${port}: connect: no route to host`);
  const handler = delivery.listener.requests;
  if (!handler) throw new TransportError('http: server gave HTTP response to HTTPS client');
  const headers: Record<string, string> = { host: domain === 'docker.io' ? HUB : domain, 'user-agent': 'docker/29.7.2 go/go1.26.8' };
  if (auth) headers['authorization'] = `Basic ${toBase64(encode(`${auth.username}:${auth.password}`))}`;
  const response = yield* handler({ method, path, query, headers, body, peer: { address: delivery.source } });
  if (response.status === 501) throw notSimulated(domain, path);
  return response;
}

/** The one answer that no real registry gives: it has the image, and the simulator has not. */
function notSimulated(domain: string, path: string): ApiError {
  const [, name = '', tag = ''] = /^\/v2\/(.+)\/manifests\/(.+)$/.exec(path) ?? [];
  return internal(`not simulated here: ${domain}/${name}:${tag}`);
}

export const registryUrl = (domain: string, path: string): string => {
  const { host, port, secure } = endpoint(domain);
  // The daemon tries https first, and says so where that is what failed.
  return `https://${host}${port === 443 || (port === 80 && !secure) ? '' : `:${port}`}${path}`;
};

/** What was asked in the end: on the loopback that is plain HTTP. */
export const askedUrl = (domain: string, path: string): string => registryUrl(domain, path).replace(/^https(?=:\/\/(localhost|127\.))/, 'http');
