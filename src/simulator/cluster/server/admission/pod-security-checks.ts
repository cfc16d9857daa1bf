/** The checks of the Pod Security Standards, in the order and words in which violations are told. */
import type { Container } from '../../../api/kubernetes/container.ts';
import type { PodSpec } from '../../../api/kubernetes/pod.ts';

export type Level = 'privileged' | 'baseline' | 'restricted';
export interface Violation { reason: string; detail: string }

interface Subject { spec: PodSpec; all: Container[] }
type Check = (subject: Subject) => Violation | undefined;

const quoted = (names: readonly string[]): string => names.map((name) => `"${name}"`).join(', ');
const named = (list: readonly Container[]): string => `container${list.length === 1 ? '' : 's'} ${quoted(list.map(({ name }) => name))}`;
const sortedSet = (list: readonly string[]): string[] => [...new Set(list)].sort();

/** Containers that do something wrong, told as one sentence about all of them. */
const ofContainers = (reason: string, wrong: (one: Container) => boolean, told: (names: string, list: Container[]) => string): Check => ({ all }) => {
  const list = all.filter(wrong);
  return list.length > 0 ? { reason, detail: told(named(list), list) } : undefined;
};

const DEFAULT_CAPABILITIES = new Set(['AUDIT_WRITE', 'CHOWN', 'DAC_OVERRIDE', 'FOWNER', 'FSETID', 'KILL', 'MKNOD', 'NET_BIND_SERVICE', 'SETFCAP', 'SETGID', 'SETPCAP', 'SETUID', 'SYS_CHROOT']);
const SAFE_SYSCTLS = new Set(['kernel.shm_rmid_forced', 'net.ipv4.ip_local_port_range', 'net.ipv4.tcp_syncookies', 'net.ipv4.ping_group_range', 'net.ipv4.ip_unprivileged_port_start', 'net.ipv4.ip_local_reserved_ports', 'net.ipv4.tcp_keepalive_time', 'net.ipv4.tcp_fin_timeout', 'net.ipv4.tcp_keepalive_intvl', 'net.ipv4.tcp_keepalive_probes', 'net.ipv4.tcp_rmem', 'net.ipv4.tcp_wmem']);
const SAFE_VOLUMES = new Set(['configMap', 'csi', 'downwardAPI', 'emptyDir', 'ephemeral', 'persistentVolumeClaim', 'projected', 'secret', 'image']);
const SAFE_SELINUX = new Set(['', 'container_t', 'container_init_t', 'container_kvm_t', 'container_engine_t']);

const added = (one: Container): readonly string[] => one.securityContext?.capabilities?.add ?? [];

const capabilities = (reason: string, forbidden: (name: string) => boolean): Check =>
  ofContainers(reason, (one) => added(one).some(forbidden), (names, list) => `${names} must not include ${quoted(sortedSet(list.flatMap(added).filter(forbidden)))} in securityContext.capabilities.add`);

const hostNamespaces: Check = ({ spec }) => {
  const set = (['hostNetwork', 'hostPID', 'hostIPC'] as const).filter((name) => spec[name]);
  return set.length > 0 ? { reason: 'host namespaces', detail: set.map((name) => `${name}=true`).join(', ') } : undefined;
};

const hostPathVolumes: Check = ({ spec }) => {
  const list = (spec.volumes ?? []).filter(({ hostPath }) => hostPath);
  return list.length > 0 ? { reason: 'hostPath volumes', detail: `volume${list.length === 1 ? '' : 's'} ${quoted(list.map(({ name }) => name))}` } : undefined;
};

const hostPortsOf = (one: Container): number[] => (one.ports ?? []).flatMap(({ hostPort }) => (hostPort ? [hostPort] : []));

const hostPorts = ofContainers('hostPort', (one) => hostPortsOf(one).length > 0, (names, list) => {
  const ports = sortedSet(list.flatMap(hostPortsOf).map(String));
  return `${names} use${list.length === 1 ? 's' : ''} hostPort${ports.length === 1 ? '' : 's'} ${ports.join(', ')}`;
});

const sysctls: Check = ({ spec }) => {
  const list = (spec.securityContext?.sysctls ?? []).map(({ name }) => name).filter((name) => !SAFE_SYSCTLS.has(name));
  return list.length > 0 ? { reason: 'forbidden sysctls', detail: list.join(', ') } : undefined;
};

/** Both the pod and its containers may set something. */
const ofBoth = (reason: string, podSets: (spec: PodSpec) => boolean, wrong: (one: Container) => boolean, told: string): Check => ({ spec, all }) => {
  const list = all.filter(wrong), who = [...(podSets(spec) ? ['pod'] : []), ...(list.length > 0 ? [named(list)] : [])];
  return who.length > 0 ? { reason, detail: `${who.join(' and ')} ${told}` } : undefined;
};

const seLinux: Check = ofBoth('seLinuxOptions', ({ securityContext }) => isForbiddenSeLinux(securityContext?.seLinuxOptions), ({ securityContext }) => isForbiddenSeLinux(securityContext?.seLinuxOptions), 'set forbidden securityContext.seLinuxOptions');

function isForbiddenSeLinux(options: { type?: string; user?: string; role?: string } | undefined): boolean {
  return Boolean(options && (!SAFE_SELINUX.has(options.type ?? '') || options.user || options.role));
}

const BASELINE: readonly [id: string, check: Check][] = [
  ['appArmorProfile', ofBoth('forbidden AppArmor profile', ({ securityContext }) => securityContext?.appArmorProfile?.type === 'Unconfined', ({ securityContext }) => securityContext?.appArmorProfile?.type === 'Unconfined', 'must not set AppArmor profile type to "Unconfined"')],
  ['capabilities', capabilities('non-default capabilities', (name) => !DEFAULT_CAPABILITIES.has(name))],
  ['hostNamespaces', hostNamespaces],
  ['hostPathVolumes', hostPathVolumes],
  ['hostPorts', hostPorts],
  ['privileged', ofContainers('privileged', ({ securityContext }) => securityContext?.privileged === true, (names) => `${names} must not set securityContext.privileged=true`)],
  ['procMount', ofContainers('procMount', ({ securityContext }) => !['', 'Default'].includes(securityContext?.procMount ?? ''), (names) => `${names} must not set securityContext.procMount to "Unmasked"`)],
  ['seLinuxOptions', seLinux],
  ['seccompProfile', ofBoth('seccompProfile', ({ securityContext }) => securityContext?.seccompProfile?.type === 'Unconfined', ({ securityContext }) => securityContext?.seccompProfile?.type === 'Unconfined', 'must not set securityContext.seccompProfile.type to "Unconfined"')],
  ['sysctls', sysctls],
  ['windowsHostProcess', ofBoth('hostProcess', ({ securityContext }) => securityContext?.windowsOptions?.hostProcess === true, ({ securityContext }) => securityContext?.windowsOptions?.hostProcess === true, 'must not set securityContext.windowsOptions.hostProcess=true')],
];

const restrictedCapabilities: Check = ({ all }) => {
  const keeps = all.filter((one) => !one.securityContext?.capabilities?.drop?.includes('ALL'));
  const other = (name: string): boolean => name !== 'NET_BIND_SERVICE';
  const adds = all.filter((one) => added(one).some(other));
  const details = [
    ...(keeps.length > 0 ? [`${named(keeps)} must set securityContext.capabilities.drop=["ALL"]`] : []),
    ...(adds.length > 0 ? [`${named(adds)} must not include ${quoted(sortedSet(adds.flatMap(added).filter(other)))} in securityContext.capabilities.add`] : []),
  ];
  return details.length > 0 ? { reason: 'unrestricted capabilities', detail: details.join('; ') } : undefined;
};

const restrictedVolumes: Check = ({ spec }) => {
  const typeOf = (volume: object): string => Object.keys(volume).find((key) => key !== 'name') ?? 'unknown';
  const list = (spec.volumes ?? []).filter((volume) => !SAFE_VOLUMES.has(typeOf(volume)));
  if (list.length === 0) return undefined;
  const types = sortedSet(list.map(typeOf)), one = list.length === 1;
  return { reason: 'restricted volume types', detail: `volume${one ? '' : 's'} ${quoted(list.map(({ name }) => name))} use${one ? 's' : ''} restricted volume type${types.length === 1 ? '' : 's'} ${quoted(types)}` };
};

const runAsNonRoot: Check = ({ spec, all }) => {
  const pod = spec.securityContext?.runAsNonRoot;
  const wrong = all.filter(({ securityContext }) => securityContext?.runAsNonRoot === false);
  const open = pod ? [] : all.filter(({ securityContext }) => securityContext?.runAsNonRoot === undefined);
  const details = [
    ...(pod === false ? ['pod must not set securityContext.runAsNonRoot=false'] : []),
    ...(wrong.length > 0 ? [`${named(wrong)} must not set securityContext.runAsNonRoot=false`] : []),
    ...(open.length > 0 && pod === undefined ? [`pod or ${named(open)} must set securityContext.runAsNonRoot=true`] : []),
  ];
  return details.length > 0 ? { reason: 'runAsNonRoot != true', detail: details.join('; ') } : undefined;
};

const restrictedSeccomp: Check = ({ spec, all }) => {
  const fine = (type: string | undefined): boolean => type === 'RuntimeDefault' || type === 'Localhost';
  const pod = spec.securityContext?.seccompProfile?.type;
  const wrong = all.filter(({ securityContext }) => securityContext?.seccompProfile && !fine(securityContext.seccompProfile.type));
  const open = fine(pod) ? [] : all.filter(({ securityContext }) => !securityContext?.seccompProfile);
  const details = [
    ...(pod !== undefined && !fine(pod) ? [`pod must not set securityContext.seccompProfile.type to "${pod}"`] : []),
    ...(wrong.length > 0 ? [`${named(wrong)} must not set securityContext.seccompProfile.type to ${quoted(sortedSet(wrong.map(({ securityContext }) => securityContext!.seccompProfile!.type)))}`] : []),
    ...(open.length > 0 && pod === undefined ? [`pod or ${named(open)} must set securityContext.seccompProfile.type to "RuntimeDefault" or "Localhost"`] : []),
  ];
  return details.length > 0 ? { reason: 'seccompProfile', detail: details.join('; ') } : undefined;
};

const RESTRICTED: readonly Check[] = [
  ofContainers('allowPrivilegeEscalation != false', ({ securityContext }) => securityContext?.allowPrivilegeEscalation !== false, (names) => `${names} must set securityContext.allowPrivilegeEscalation=false`),
  restrictedCapabilities, restrictedVolumes, runAsNonRoot,
  ofBoth('runAsUser=0', ({ securityContext }) => securityContext?.runAsUser === 0, ({ securityContext }) => securityContext?.runAsUser === 0, 'must not set runAsUser=0'),
  restrictedSeccomp,
];
/** Checks of the baseline that the restricted level has stricter ones for. */
const OVERRIDDEN = new Set(['capabilities', 'hostPathVolumes', 'seccompProfile']);

export function violations(spec: PodSpec, level: Level): Violation[] {
  if (level === 'privileged') return [];
  const all = [...(spec.initContainers ?? []), ...(spec.containers ?? []), ...((spec.ephemeralContainers ?? []) as unknown as Container[])];
  const subject: Subject = { spec, all };
  const checks = level === 'baseline' ? BASELINE.map(([, check]) => check) : [...BASELINE.filter(([id]) => !OVERRIDDEN.has(id)).map(([, check]) => check), ...RESTRICTED];
  return checks.map((check) => check(subject)).filter((one) => one !== undefined);
}
