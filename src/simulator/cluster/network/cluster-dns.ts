/** CoreDNS with the kubernetes plugin: names of services and pods under the cluster's domain, everything else upstream. */
import type { Service, ServicePort } from '../../api/kubernetes/service.ts';
import type { Blocking } from '../../kernel/blocking.ts';
import type { DnsAnswer, DnsQuestion, DnsRecord } from '../../kernel/resolver.ts';
import type { DnsSources } from './dns-sources.ts';

/** `ttl 30` of kubeadm's Corefile. */
const TTL = 30;
/** dns-version.DOMAIN, for a day as long as this (8 h). */
const SCHEMA_VERSION = '1.1.0', SCHEMA_TTL = 28_800;
/** What CoreDNS itself is reached by, hence its zone's name server. */
const NAME_SERVER = 'kube-dns.kube-system.svc';

/** What a name leads to: an address under its own name, or another name (msg.Service). */
interface Target {
  readonly host: string;
  /** Under which an address is known, before the domain. */
  readonly key: string;
  readonly port: number;
}

/** A name that is there, with nothing of the kind that was asked for if the list is empty; undefined: there is no such name. */
type Found = readonly Target[] | undefined;

const authoritative = (status: DnsAnswer['status'], answers: DnsRecord[] = []): DnsAnswer => ({ status, answers, authoritative: true });

export function* answerQuestion(sources: DnsSources, question: DnsQuestion): Blocking<DnsAnswer | undefined> {
  return answer(sources, { ...question, name: question.name.toLowerCase().replace(/\.$/, '') });
}

function answer(sources: DnsSources, question: DnsQuestion): DnsAnswer | undefined {
  const { name, type } = question, { domain } = sources;
  if (name === domain || name.endsWith(`.${domain}`)) return inside(sources, question, name.slice(0, -domain.length - 1));
  const names = type === 'PTR' && name.endsWith('.in-addr.arpa') ? reverse(sources, name.slice(0, -'.in-addr.arpa'.length).split('.').reverse().join('.')) : [];
  if (names.length > 0) return authoritative('NOERROR', names.map((data) => ({ name, type: 'PTR', ttl: TTL, data: `${data}.${domain}.` })));
  return sources.upstream(question);
}

/** `rest` is what stands before the cluster's domain. */
function inside(sources: DnsSources, { name, type }: DnsQuestion, rest: string): DnsAnswer {
  if (type === 'TXT' && rest === 'dns-version') return authoritative('NOERROR', [{ name, type, ttl: SCHEMA_TTL, data: `"${SCHEMA_VERSION}"` }]);
  if (type === 'NS' && rest === '') return authoritative('NOERROR', [{ name, type, ttl: TTL, data: `${NAME_SERVER}.${sources.domain}.` }]);
  const found = targets(sources, rest);
  if (!found) return authoritative('NXDOMAIN');
  if (type === 'SRV') return authoritative('NOERROR', ports(sources, name, found));
  const hosts = new Set(found.map(({ host }) => host));
  return authoritative('NOERROR', [...hosts].flatMap((host) => records(sources, { name, type }, host)));
}

/** The records of an address or an alias. An alias whose name here leads nowhere is not told of (backend_lookup.go). */
function records(sources: DnsSources, { name, type }: DnsQuestion, host: string): DnsRecord[] {
  if (isAddress(host)) return type === 'A' ? [{ name, type, ttl: TTL, data: host }] : [];
  const alias: DnsRecord = { name, type: 'CNAME', ttl: TTL, data: host };
  if (type === 'CNAME') return [alias];
  if (type !== 'A' && type !== 'AAAA') return [];
  const behind = answer(sources, { name: host, type })?.answers ?? [];
  return behind.length === 0 && host.endsWith(`.${sources.domain}`) ? [] : [alias, ...behind];
}

/** Each port of each address once, all with the same share of a weight of 100. */
function ports({ domain }: DnsSources, name: string, found: readonly Target[]): DnsRecord[] {
  const addresses = found.filter(({ host, port }) => isAddress(host) && port > 0), weight = Math.max(1, Math.floor(100 / addresses.length));
  return [...new Set(addresses.map(({ key, port }) => `0 ${weight} ${port} ${key}.${domain}.`))].map((data) => ({ name, type: 'SRV', ttl: TTL, data }));
}

const isAddress = (host: string): boolean => /^\d+(\.\d+){3}$/.test(host);

/** parseRequest: [_port._protocol | endpoint].service.namespace.svc, or address-with-dashes.namespace.pod. */
function targets(sources: DnsSources, rest: string): Found {
  const labels = rest === '' ? [] : rest.split('.'), kind = labels.pop();
  if (kind === undefined) return [];
  if (kind !== 'svc' && kind !== 'pod') return undefined;
  const namespace = labels.pop();
  if (namespace === undefined) return [];
  if (!sources.namespaces.get(undefined, namespace)) return undefined;
  const name = labels.pop();
  if (name === undefined) return [];
  if (kind === 'pod') return podTarget(name, namespace);
  const service = sources.services.get(namespace, name);
  if (!service || labels.length > 2) return undefined;
  const [port, protocol] = labels.length === 2 ? labels.map((label) => label.replace(/^_/, '')) : [];
  return serviceTargets(sources, service, { endpoint: labels.length === 1 ? labels[0] : undefined, port, protocol });
}

/** `pods insecure` believes every address. */
function podTarget(name: string, namespace: string): Found {
  const host = name.replace(/-/g, '.');
  return isAddress(host) ? [{ host, key: `${name}.${namespace}.pod`, port: 0 }] : undefined;
}

interface Wanted {
  readonly endpoint: string | undefined;
  readonly port: string | undefined;
  readonly protocol: string | undefined;
}

/** findServices: an alias, the ready endpoints (of a headless service, or of the one that is named), or the cluster address. */
function serviceTargets(sources: DnsSources, service: Service, wanted: Wanted): Found {
  const { metadata, spec } = service, key = `${metadata.name}.${metadata.namespace}.svc`;
  const matches = ({ name = '', protocol = 'TCP' }: { name?: string; protocol?: string }): boolean => wanted.protocol === undefined || ((wanted.port === '' || wanted.port === name.toLowerCase()) && wanted.protocol === protocol.toLowerCase());
  if (spec.type === 'ExternalName') return wanted.endpoint === undefined && wanted.protocol === undefined ? [{ host: spec.externalName ?? '', key, port: 0 }] : undefined;
  const found = spec.clusterIP === 'None' || wanted.endpoint !== undefined
    ? endpoints(sources, service).filter(({ label }) => wanted.endpoint === undefined || wanted.endpoint === label).flatMap(({ host, label, ports: open }) => open.filter(matches).map(({ port = 0 }) => ({ host, key: `${label}.${key}`, port })))
    : (spec.ports ?? []).filter(matches).map(({ port }: ServicePort) => ({ host: spec.clusterIP ?? '', key, port }));
  return found.length > 0 ? found : undefined;
}

interface Endpoint {
  readonly host: string;
  /** Its host name, or its address with dashes. */
  readonly label: string;
  readonly ports: readonly { name?: string; port?: number; protocol?: string }[];
}

/** The ready endpoints of a service; one without ports has one that matches nothing but "any". */
function endpoints(sources: DnsSources, { metadata, spec }: Service): Endpoint[] {
  return [...sources.slices.byIndex('service', `${metadata.namespace}/${metadata.name}`)].flatMap((slice) => (slice.endpoints ?? [])
    .filter(({ conditions }) => conditions?.ready !== false || spec.publishNotReadyAddresses)
    .flatMap(({ addresses, hostname }) => addresses.map((host): Endpoint => ({ host, label: hostname ?? host.replace(/\./g, '-'), ports: slice.ports?.length ? slice.ports : [{}] }))));
}

/** serviceRecordForIP: the service with this address, else the names it has as an endpoint. */
function reverse(sources: DnsSources, address: string): string[] {
  for (const { metadata } of sources.services.byIndex('address', address)) return [`${metadata.name}.${metadata.namespace}.svc`];
  const behind = [...sources.services.list()].filter(({ spec }) => spec.type !== 'ExternalName');
  return behind.flatMap((service) => endpoints(sources, service).filter(({ host }) => host === address).map(({ label }) => `${label}.${service.metadata.name}.${service.metadata.namespace}.svc`));
}
