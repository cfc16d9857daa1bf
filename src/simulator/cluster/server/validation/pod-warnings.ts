/** What the server warns of in a pod or a template although it takes it. */
import type { NodeSelectorTerm, PodAffinityTerm } from '../../../api/kubernetes/affinity.ts';
import type { Container, ContainerPort } from '../../../api/kubernetes/container.ts';
import type { PodSpec } from '../../../api/kubernetes/pod.ts';
import { quote } from './field-errors.ts';
import { addressWarnings } from './address-warnings.ts';
import { claimWarnings } from './claims.ts';
import { isLabelValue } from './names.ts';
import { isWholeQuantity } from './values.ts';
import { overlapWarnings } from './volume-overlaps.ts';

interface PodOrTemplate { metadata?: { annotations?: Record<string, string> }; spec?: PodSpec }

const OLD_LABELS: Readonly<Record<string, string>> = {
  'beta.kubernetes.io/arch': 'deprecated since v1.14; use "kubernetes.io/arch" instead',
  'beta.kubernetes.io/os': 'deprecated since v1.14; use "kubernetes.io/os" instead',
  'failure-domain.beta.kubernetes.io/region': 'deprecated since v1.17; use "topology.kubernetes.io/region" instead',
  'failure-domain.beta.kubernetes.io/zone': 'deprecated since v1.17; use "topology.kubernetes.io/zone" instead',
  'beta.kubernetes.io/instance-type': 'deprecated since v1.17; use "node.kubernetes.io/instance-type" instead',
  'app.kubernetes.io/created-by': 'deprecated since v1.9',
  'scheduler.alpha.kubernetes.io/preferAvoidPods': 'deprecated since v1.22; use Taints and Tolerations instead',
  'node-role.kubernetes.io/master': 'use "node-role.kubernetes.io/control-plane" instead',
};

const OLD_ANNOTATIONS: Readonly<Record<string, string>> = {
  'scheduler.alpha.kubernetes.io/critical-pod': 'non-functional in v1.16+; use the "priorityClassName" field instead',
  'security.alpha.kubernetes.io/sysctls': 'non-functional in v1.11+; use the "sysctls" field instead',
  'security.alpha.kubernetes.io/unsafe-sysctls': 'non-functional in v1.11+; use the "sysctls" field instead',
};

const OLD_VOLUMES: Readonly<Record<string, string>> = {
  photonPersistentDisk: 'deprecated in v1.11, non-functional in v1.16+', gitRepo: 'deprecated in v1.11, and disabled by default in v1.33+', scaleIO: 'deprecated in v1.16, non-functional in v1.22+',
  flocker: 'deprecated in v1.22, non-functional in v1.25+', storageOS: 'deprecated in v1.22, non-functional in v1.25+', quobyte: 'deprecated in v1.22, non-functional in v1.25+',
  glusterfs: 'deprecated in v1.25, non-functional in v1.26+', cephfs: 'deprecated in v1.28, non-functional in v1.31+', rbd: 'deprecated in v1.28, non-functional in v1.31+',
};

/** `path` is 'spec' of a pod, 'spec.template.spec' of a template; annotations stand beside it. */
export function podWarnings({ metadata, spec }: PodOrTemplate, path: string): string[] {
  if (!spec) return [];
  const out: string[] = [], beside = path.replace(/spec$/, 'metadata.annotations'), annotations = metadata?.annotations ?? {};
  placeWarnings(spec, path, out);
  for (const [key, text] of Object.entries(OLD_ANNOTATIONS)) if (key in annotations) out.push(`${beside}[${key}]: ${text}`);
  volumeWarnings(spec, path, out);
  repeated((spec.hostAliases ?? []).map(({ ip }) => ip), (i, ip) => out.push(`${path}.hostAliases[${i}].ip: duplicate ip ${quote(ip)}`));
  const secrets = (spec.imagePullSecrets ?? []).map(({ name }) => name ?? '');
  repeated(secrets, (i, name) => out.push(`${path}.imagePullSecrets[${i}].name: duplicate name ${quote(name)}`));
  secrets.forEach((name, i) => {
    if (!name) out.push(`${path}.imagePullSecrets[${i}].name: invalid empty name ""`);
  });
  for (const name of WHOLE) fractional(spec.overhead?.[name], `${path}.overhead[${name}]`, out);
  if (!spec.securityContext?.seccompProfile && 'seccomp.security.alpha.kubernetes.io/pod' in annotations) out.push(`${beside}[seccomp.security.alpha.kubernetes.io/pod]: ${SECCOMP}`);
  const containers = allContainers(spec, path);
  for (const { container, at } of containers) containerWarnings(container, at, annotations, beside, path !== 'spec', out);
  portWarnings(containers, out);
  if ((spec.terminationGracePeriodSeconds ?? 0) < 0) out.push(`${path}.terminationGracePeriodSeconds: must be >= 0; negative values are invalid and will be treated as 1`);
  affinityWarnings(spec, `${path}.affinity`, out);
  (spec.dnsConfig?.nameservers ?? []).forEach((server, i) => out.push(...addressWarnings(server, `${path}.dnsConfig.nameservers[${i}]`)));
  (spec.hostAliases ?? []).forEach(({ ip }, i) => out.push(...addressWarnings(ip, `${path}.hostAliases[${i}].ip`)));
  return out;
}

function repeated(list: readonly string[], found: (index: number, item: string) => void): void {
  list.forEach((item, i) => {
    if (list.indexOf(item) < i) found(i, item);
  });
}

const NO_SELECTOR = 'a null labelSelector results in matching no pod';

function placeWarnings(spec: PodSpec, path: string, out: string[]): void {
  for (const key of Object.keys(spec.nodeSelector ?? {})) if (OLD_LABELS[key]) out.push(`${path}.nodeSelector[${key}]: ${OLD_LABELS[key]}`);
  const node = spec.affinity?.nodeAffinity, at = `${path}.affinity.nodeAffinity`;
  (node?.requiredDuringSchedulingIgnoredDuringExecution?.nodeSelectorTerms ?? []).forEach((term, i) => out.push(...termWarnings(term, false, `${at}.requiredDuringSchedulingIgnoredDuringExecution.nodeSelectorTerms[${i}]`)));
  (node?.preferredDuringSchedulingIgnoredDuringExecution ?? []).forEach(({ preference }, i) => out.push(...termWarnings(preference, true, `${at}.preferredDuringSchedulingIgnoredDuringExecution[${i}].preference`)));
  (spec.topologySpreadConstraints ?? []).forEach(({ topologyKey, labelSelector }, i) => {
    const one = `${path}.topologySpreadConstraints[${i}]`;
    if (OLD_LABELS[topologyKey]) out.push(`${one}.topologyKey: ${topologyKey} is ${OLD_LABELS[topologyKey]}`);
    if (!labelSelector) out.push(`${one}.labelSelector: ${NO_SELECTOR}`);
  });
}

/** Also of the terms of a persistent volume's nodes. */
export function termWarnings(term: NodeSelectorTerm | undefined, values: boolean, path: string): string[] {
  return (term?.matchExpressions ?? []).flatMap((expression, i) => {
    const at = `${path}.matchExpressions[${i}]`, old = OLD_LABELS[expression.key];
    const wrong = values ? (expression.values ?? []).flatMap((value, j) => isLabelValue(value).map((problem) => `${at}.values[${j}]: ${value} is invalid, ${problem}`)) : [];
    return [...(old ? [`${at}.key: ${expression.key} is ${old}`] : []), ...wrong];
  });
}

function volumeWarnings({ volumes = [] }: PodSpec, path: string, out: string[]): void {
  volumes.forEach((volume, i) => {
    const at = `${path}.volumes[${i}]`;
    for (const [type, text] of Object.entries(OLD_VOLUMES)) if (type in volume || type.toLowerCase() in volume) out.push(`${at}.${type}: ${text}`);
    const claim = volume.ephemeral?.volumeClaimTemplate;
    if (claim) out.push(...claimWarnings(claim.spec, `${at}.ephemeral.volumeClaimTemplate.spec`));
  });
  out.push(...overlapWarnings(volumes));
}

const WHOLE = ['memory', 'ephemeral-storage'];
const SECCOMP = 'non-functional in v1.27+; use the "seccompProfile" field instead';

function fractional(amount: string | undefined, path: string, out: string[]): void {
  if (amount !== undefined && !isWholeQuantity(amount)) out.push(`${path}: fractional byte value ${quote(amount)} is invalid, must be an integer`);
}

interface Placed { container: Container; at: string }

function allContainers(spec: PodSpec, path: string): Placed[] {
  return (['initContainers', 'containers', 'ephemeralContainers'] as const).flatMap((list) => (spec[list] ?? []).map((container, i) => ({ container: container as Container, at: `${path}.${list}[${i}]` })));
}

function containerWarnings({ name, env = [], resources, securityContext }: Container, path: string, annotations: Record<string, string>, beside: string, template: boolean, out: string[]): void {
  const seccomp = `container.seccomp.security.alpha.kubernetes.io/${name}`, appArmor = `container.apparmor.security.beta.kubernetes.io/${name}`;
  if (!securityContext?.seccompProfile && seccomp in annotations) out.push(`${beside}[${seccomp}]: ${SECCOMP}`);
  if (template && !securityContext?.appArmorProfile && appArmor in annotations) out.push(`${beside}[${appArmor}]: deprecated since v1.30; use the "appArmorProfile" field instead`);
  for (const resource of WHOLE) for (const kind of ['limits', 'requests'] as const) fractional(resources?.[kind]?.[resource], `${path}.resources.${kind}[${resource}]`, out);
  const names = new Set<string>();
  env.forEach((one, i) => {
    if (names.has(one.name) && (one.valueFrom || one.value === `$(${one.name})` || !one.value?.includes(`$(${one.name})`))) out.push(`${path}.env[${i}]: hides previous definition of ${quote(one.name)}, which may be dropped when using apply`);
    names.add(one.name);
  });
}

interface PlacedPort { port: ContainerPort; at: string }

function portWarnings(containers: readonly Placed[], out: string[]): void {
  const ports = containers.flatMap(({ container, at }) => (container.ports ?? []).map((port, i): PlacedPort => ({ port, at: `${at}.ports[${i}]` })));
  const seen: PlacedPort[] = [];
  for (const one of ports) {
    const { port, at } = one;
    if (port.hostIP && !port.hostPort) out.push(`${at}: hostIP set without hostPort: {Name:${port.name ?? ''} HostPort:0 ContainerPort:${port.containerPort} Protocol:${port.protocol ?? ''} HostIP:${port.hostIP}}`);
    for (const other of seen) if (other.port.containerPort === port.containerPort && other.port.protocol === port.protocol) clash(one, other, out);
    seen.push(one);
  }
  const names = new Map<string, string>();
  for (const { port: { name }, at } of ports) {
    const other = name && names.get(name);
    if (other) out.push(`${at}: duplicate port name ${quote(name)} with ${other}, services and probes that select ports by name will use ${other}`);
    else if (name) names.set(name, at);
  }
}

/** Two ports of the same number: the same, as good as the same, or nobody knows. */
function clash({ port, at }: PlacedPort, other: PlacedPort, out: string[]): void {
  const { hostIP = '', hostPort = 0 } = port, { hostIP: otherIp = '', hostPort: otherPort = 0 } = other.port;
  if (hostIP === otherIp && hostPort === otherPort) out.push(`${at}: duplicate port definition with ${other.at}`);
  else if (hostPort === 0 || otherPort === 0) out.push(`${at}: overlapping port definition with ${other.at}`);
  else if (hostPort === otherPort && (hostIP === '') !== (otherIp === '')) out.push(`${at}: dangerously ambiguous port definition with ${other.at}`);
}

function affinityWarnings({ affinity }: PodSpec, path: string, out: string[]): void {
  for (const kind of ['podAffinity', 'podAntiAffinity'] as const) {
    const found = affinity?.[kind];
    const check = (term: PodAffinityTerm | undefined, at: string): void => {
      if (!term?.labelSelector) out.push(`${at}.labelSelector: ${NO_SELECTOR}`);
    };
    (found?.requiredDuringSchedulingIgnoredDuringExecution ?? []).forEach((term, i) => check(term, `${path}.${kind}.requiredDuringSchedulingIgnoredDuringExecution[${i}]`));
    (found?.preferredDuringSchedulingIgnoredDuringExecution ?? []).forEach(({ podAffinityTerm }, i) => check(podAffinityTerm, `${path}.${kind}.preferredDuringSchedulingIgnoredDuringExecution[${i}].podAffinityTerm`));
  }
}
