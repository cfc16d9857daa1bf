/** Listeners of a Gateway: which entry point each is, which routes it takes, and what is wrong with it. */
import { matchesLabelSelector } from '../../../../api/kubernetes/selectors.ts';
import type { Namespace, Secret } from '../../../../api/kubernetes/configuration.ts';
import type { Certificate } from '../../dynamic.ts';
import type { Cache } from '../../../cluster-client/cache.ts';
import { certificateIn } from '../certificates.ts';
import { condition, type Said } from './conditions.ts';
import { isGranted } from './grants.ts';
import { GROUP, type Gateway, type GatewayListener } from './types.ts';

/** Entry points of the proxy: name → port. */
export type EntryPoints = ReadonlyMap<string, number>;

export interface Listener {
  readonly spec: GatewayListener;
  readonly entryPoint: string;
  /** undefined: of all namespaces. */
  readonly namespaces: readonly string[] | undefined;
  readonly kinds: readonly { group: string; kind: string }[];
  /** What is wrong; nothing of it is attached then. */
  readonly problems: readonly Said[];
  attachedRoutes: number;
}

const HTTP_KINDS = [{ kind: 'HTTPRoute', group: GROUP }, { kind: 'GRPCRoute', group: GROUP }];

export function loadListeners(cache: Cache, gateway: Gateway, entryPoints: EntryPoints, certificates: Map<string, Certificate>): Listener[] {
  const taken = new Set<string>();
  return gateway.spec.listeners.map((spec) => loadListener(cache, gateway, spec, { entryPoints, certificates, taken }));
}

interface Context {
  entryPoints: EntryPoints;
  certificates: Map<string, Certificate>;
  /** Protocol, host name and port of the listeners before. */
  taken: Set<string>;
}

function loadListener(cache: Cache, gateway: Gateway, spec: GatewayListener, context: Context): Listener {
  const generation = gateway.metadata.generation, bad = (type: string, status: 'True' | 'False', reason: string, message: string): Said[] => [condition(type, status, generation, reason, message)];
  const made = (problems: readonly Said[], entryPoint = '', kinds: Listener['kinds'] = [], namespaces: Listener['namespaces'] = []): Listener => ({ spec, entryPoint, namespaces, kinds, problems, attachedRoutes: 0 });
  const isTls = spec.protocol === 'TLS', supported = spec.protocol === 'HTTP' || spec.protocol === 'HTTPS' ? HTTP_KINDS : isTls ? [{ kind: 'TLSRoute', group: GROUP }] : undefined;
  if (spec.protocol === 'TCP') return made(bad('Conflicted', 'True', 'ProtocolConflict', `Protocol "TCP" requires the experimental channel support to be enabled, please use the \`experimentalChannel\` option`));
  if (!supported) return made(bad('Accepted', 'False', 'UnsupportedProtocol', `Unsupported listener protocol ${JSON.stringify(spec.protocol)}`));
  const entryPoint = [...context.entryPoints].find(([, port]) => port === spec.port)?.[0];
  if (entryPoint === undefined) return made(bad('Accepted', 'False', 'PortUnavailable', `Cannot find entryPoint for Gateway: no matching entryPoint for port ${spec.port} and protocol ${JSON.stringify(spec.protocol)}`));
  const namespaces = namespacesOf(cache, gateway, spec), wanted = spec.allowedRoutes?.kinds ?? [];
  const kinds = wanted.length === 0 ? supported : supported.filter((one) => wanted.some(({ kind, group = GROUP }) => kind === one.kind && group === one.group));
  const strange = wanted.filter(({ kind, group = GROUP }) => !supported.some((one) => one.kind === kind && one.group === group));
  if (strange.length > 0) return made(strange.flatMap(({ group, kind }) => bad('ResolvedRefs', 'False', 'InvalidRouteKinds', `Listener protocol ${JSON.stringify(spec.protocol)} does not support RouteGroupKind ${group ?? '<nil>'}/${kind}`)), entryPoint, kinds, namespaces);
  const key = `${spec.protocol}|${spec.hostname ?? ''}|${spec.port}`;
  if (context.taken.has(key)) return made(bad('Conflicted', 'True', 'DuplicateListener', 'A listener with same protocol, port and hostname already exists'), entryPoint, kinds, namespaces);
  context.taken.add(key);
  return made(tlsProblems(cache, gateway, spec, context.certificates), entryPoint, kinds, namespaces);
}

function namespacesOf(cache: Cache, { metadata: { namespace = '' } }: Gateway, { allowedRoutes }: GatewayListener): string[] | undefined {
  const { from = 'Same', selector } = allowedRoutes?.namespaces ?? {};
  if (from === 'All') return undefined;
  return from === 'Same' ? [namespace] : cache.all<Namespace>('namespaces').filter(({ metadata }) => matchesLabelSelector(selector, metadata.labels)).map(({ metadata }) => metadata.name);
}

function tlsProblems(cache: Cache, gateway: Gateway, { name, port, protocol, tls }: GatewayListener, certificates: Map<string, Certificate>): Said[] {
  const { generation, namespace = '' } = gateway.metadata, bad = (type: string, reason: string, message: string): Said => condition(type, 'False', generation, reason, message);
  if (protocol === 'HTTP') return tls ? [bad('Accepted', 'InvalidTLSConfiguration', 'TLS configuration must no be defined when using HTTP or TCP protocol')] : [];
  if (!tls) return [bad('Accepted', 'InvalidTLSConfiguration', `No TLS configuration for Gateway Listener ${name}:${port} and protocol ${JSON.stringify(protocol)}`)];
  if (tls.mode === 'Passthrough') return protocol === 'HTTPS' ? [bad('Accepted', 'UnsupportedProtocol', 'HTTPS protocol is not supported with TLS mode Passthrough')] : [];
  const references = tls.certificateRefs ?? [];
  if (references.length === 0) return [bad('ResolvedRefs', 'InvalidCertificateRef', 'One TLS CertificateRef is required in Terminate mode')];
  const problems: Said[] = [], found = new Map<string, Certificate>();
  for (const { group = '', kind = 'Secret', name: secret, namespace: where = namespace } of references) {
    const loaded = cache.find<Secret>('secrets', where, secret);
    if (kind !== 'Secret' || (group !== '' && group !== 'core')) problems.push(bad('ResolvedRefs', 'InvalidCertificateRef', `Unsupported TLS CertificateRef group/kind: ${group}/${kind}`));
    else if (!isGranted(cache, 'Gateway', namespace, { group: 'core', kind: 'Secret', name: secret, namespace: where })) problems.push(bad('ResolvedRefs', 'RefNotPermitted', `Cannot reference CertificateRef ${where}/${secret}: missing ReferenceGrant`));
    else {
      const certificate = loaded ? certificateIn(loaded, where) : `getting secret: secret ${JSON.stringify(secret)} not found`;
      if (typeof certificate === 'string') problems.push(bad('ResolvedRefs', 'InvalidCertificateRef', `Cannot load CertificateRef ${where}/${secret}: ${certificate}`));
      else found.set(`${where}/${secret}`, certificate);
    }
  }
  if (problems.length > 0) return [...problems, bad('Programmed', 'Invalid', 'Invalid CertificateRefs')];
  for (const [key, certificate] of found) certificates.set(key, certificate);
  return [];
}
