/**
 * A call of a webhook, as far as it gets: the API server speaks TLS and checks the certificate. No program of the
 * simulated world serves with a certificate that somebody could name in a configuration, so every call ends here.
 */
import type { KubernetesObject } from '../../../api/kubernetes/meta.ts';
import type { Store } from '../../../store/store.ts';
import { keyOf } from '../object-meta.ts';
import type { Outbound } from '../outbound.ts';
import { isIp } from '../validation/values.ts';

export interface ClientConfig {
  url?: string;
  service?: { name: string; namespace: string; path?: string; port?: number };
}

interface Service extends KubernetesObject {
  spec?: { type?: string; clusterIP?: string; externalName?: string; ports?: { port: number }[] };
}

/** Why a call fails, and how long that takes, ms. */
export interface CallFailure {
  readonly why: string;
  readonly after: number;
}

/** So long a host that cannot be reached is asked for. */
const NO_ROUTE = 3000;

export function callWebhook({ url, service }: ClientConfig, timeout: number, store: Store, outbound: Outbound): CallFailure {
  const query = timeout > 0 ? `?timeout=${timeout}s` : '';
  if (!service) {
    const { host = '', path = '' } = /^https:\/\/(?<host>[^/?#]+)(?<path>[^?#]*)/.exec(url ?? '')?.groups ?? {};
    const [, name = host, port = '443'] = /^(.*):(\d+)$/.exec(host) ?? [];
    return posted(`https://${host}${path || '/'}${query}`, connect(name, Number(port), name, timeout, outbound));
  }
  const port = service.port ?? 443, name = `${service.name}.${service.namespace}.svc`;
  const target = addressOf(service.name, port, store.get<Service>('core/services', keyOf(service.namespace, service.name)));
  const failure = typeof target === 'string' ? { why: target, after: 0 } : connect(target.host, target.port, name, timeout, outbound);
  return posted(`https://${name}:${port}${service.path ?? '/'}${query}`, failure);
}

const posted = (url: string, { why, after }: CallFailure): CallFailure => ({ why: `failed to call webhook: Post ${JSON.stringify(url)}: ${why}`, after });

/** Where a service is reached; a sentence where it is not. */
function addressOf(name: string, port: number, service: Service | undefined): { host: string; port: number } | string {
  if (!service) return `service ${JSON.stringify(name)} not found`;
  const { type = 'ClusterIP', clusterIP = '', externalName = '', ports = [] } = service.spec ?? {};
  if (type === 'ExternalName') return { host: externalName, port };
  if (type === 'ClusterIP' && clusterIP === 'None') return 'cannot route to service with ClusterIP "None"';
  if (!ports.some((one) => one.port === port)) return `no service port ${port} found for service ${JSON.stringify(name)}`;
  return { host: clusterIP, port };
}

function connect(host: string, port: number, serverName: string, timeout: number, outbound: Outbound): CallFailure {
  const address = isIp(host) ? host : outbound.resolve(host);
  if (address === undefined) return { why: `dial tcp: lookup ${host} on ${outbound.nameserver}:53: no such host`, after: 0 };
  const found = outbound.reach(address, port), dial = `dial tcp ${address}:${port}: connect:`;
  if (found === 'dropped') return { why: 'context deadline exceeded', after: timeout * 1000 };
  if (found === 'unreachable') return { why: `${dial} no route to host`, after: NO_ROUTE };
  if (found === 'refused') return { why: `${dial} connection refused`, after: 0 };
  const { tls } = found.listener;
  if (!tls) return { why: 'http: server gave HTTP response to HTTPS client', after: 0 };
  const known = [...new Set([...tls.names, tls.commonName])].includes(serverName);
  return { why: `tls: failed to verify certificate: x509: ${known ? 'certificate signed by unknown authority' : `certificate is valid for ${tls.names.join(', ')}, not ${serverName}`}`, after: 0 };
}
