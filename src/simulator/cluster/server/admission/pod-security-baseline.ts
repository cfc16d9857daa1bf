/** What the baseline level forbids: known ways out of a container. */
import type { Container } from '../../../api/kubernetes/container.ts';
import { capabilitiesAdded, culprits, inUserNamespace, named, ofContainers, plural, quoted, sortedSet, type Check, type Standard, type Subject } from './pod-security-check.ts';

const DEFAULT_CAPABILITIES = new Set(['AUDIT_WRITE', 'CHOWN', 'DAC_OVERRIDE', 'FOWNER', 'FSETID', 'KILL', 'MKNOD', 'NET_BIND_SERVICE', 'SETFCAP', 'SETGID', 'SETPCAP', 'SETUID', 'SYS_CHROOT']);
/** Sysctls by the minor version that first let them through. */
const SAFE_SYSCTLS: readonly [since: number, names: readonly string[]][] = [
  [0, ['kernel.shm_rmid_forced', 'net.ipv4.ip_local_port_range', 'net.ipv4.tcp_syncookies', 'net.ipv4.ping_group_range', 'net.ipv4.ip_unprivileged_port_start']],
  [27, ['net.ipv4.ip_local_reserved_ports']],
  [29, ['net.ipv4.tcp_keepalive_time', 'net.ipv4.tcp_fin_timeout', 'net.ipv4.tcp_keepalive_intvl', 'net.ipv4.tcp_keepalive_probes']],
  [32, ['net.ipv4.tcp_rmem', 'net.ipv4.tcp_wmem']],
  [37, ['net.ipv4.tcp_slow_start_after_idle', 'net.ipv4.tcp_notsent_lowat']],
];
const SAFE_SELINUX = ['', 'container_t', 'container_init_t', 'container_kvm_t'];
const ENGINE_TYPE_SINCE = 31;

const isForbidden = (name: string): boolean => !DEFAULT_CAPABILITIES.has(name);
const capabilities = ofContainers('non-default capabilities', (one) => capabilitiesAdded(one).some(isForbidden),
  (names, list) => `${names} must not include ${quoted(sortedSet(list.flatMap(capabilitiesAdded).filter(isForbidden)))} in securityContext.capabilities.add`);

const hostNamespaces: Check = ({ spec }) => {
  const set = (['hostNetwork', 'hostPID', 'hostIPC'] as const).filter((name) => spec[name]);
  return set.length > 0 ? { reason: 'host namespaces', detail: set.map((name) => `${name}=true`).join(', ') } : undefined;
};

const hostPathVolumes: Check = ({ spec }) => {
  const list = (spec.volumes ?? []).filter(({ hostPath }) => hostPath);
  return list.length > 0 ? { reason: 'hostPath volumes', detail: `${plural(list, 'volume')} ${quoted(list.map(({ name }) => name))}` } : undefined;
};

const hostPortsOf = (one: Container): number[] => (one.ports ?? []).flatMap(({ hostPort }) => (hostPort ? [hostPort] : []));

const hostPorts = ofContainers('hostPort', (one) => hostPortsOf(one).length > 0, (names, list) => {
  const ports = sortedSet(list.flatMap(hostPortsOf).map(String));
  return `${names} ${plural(list, 'uses', 'use')} ${plural(ports, 'hostPort')} ${ports.join(', ')}`;
});

/** Hosts that probes and hooks of a container name: the node would connect to them. */
function hostsOf({ livenessProbe, readinessProbe, startupProbe, lifecycle }: Container): string[] {
  return [livenessProbe, readinessProbe, startupProbe, lifecycle?.postStart, lifecycle?.preStop].flatMap((handler) => [handler?.httpGet?.host, handler?.tcpSocket?.host]).filter((host): host is string => Boolean(host));
}

const probeHosts: Check = ({ all }) => {
  const list = all.filter((one) => hostsOf(one).length > 0), hosts = sortedSet(list.flatMap(hostsOf));
  if (list.length === 0) return undefined;
  return { reason: 'probe or lifecycle host', detail: `${plural(list, 'container')} ${quoted(sortedSet(list.map(({ name }) => name)))} ${plural(list, 'uses', 'use')} ${plural(hosts, 'probe or lifecycle host')} ${quoted(hosts)}` };
};

const sysctls: Check = ({ spec, minor }) => {
  const safe = new Set(SAFE_SYSCTLS.flatMap(([since, names]) => (minor >= since ? names : [])));
  const list = (spec.securityContext?.sysctls ?? []).map(({ name }) => name).filter((name) => !safe.has(name));
  return list.length > 0 ? { reason: 'forbidden sysctls', detail: list.join(', ') } : undefined;
};

const APPARMOR = 'container.apparmor.security.beta.kubernetes.io/';

const appArmor: Check = (subject) => {
  const bad = new Set<string>(), notes = Object.entries(subject.annotations)
    .filter(([key, value]) => key.startsWith(APPARMOR) && value !== '' && value !== 'runtime/default' && !value.startsWith('localhost/')).map(([key, value]) => `${key}="${value}"`).sort();
  const who = culprits(subject, 'appArmorProfile', ({ type }) => type !== 'RuntimeDefault' && type !== 'Localhost' && Boolean(bad.add(type)));
  const setters = [...(who ? [who] : []), ...(notes.length > 0 ? [plural(notes, 'annotation')] : [])], values = [...[...bad].sort(), ...notes];
  return setters.length > 0 ? { reason: plural(values, 'forbidden AppArmor profile'), detail: `${setters.join(' and ')} must not set AppArmor profile type to ${quoted(values)}` } : undefined;
};

const seLinux: Check = (subject) => {
  const safe = new Set(subject.minor >= ENGINE_TYPE_SINCE ? [...SAFE_SELINUX, 'container_engine_t'] : SAFE_SELINUX), types = new Set<string>(), more = new Set<string>();
  const who = culprits(subject, 'seLinuxOptions', ({ type = '', user, role }) => {
    if (!safe.has(type)) types.add(type);
    if (user) more.add('user may not be set');
    if (role) more.add('role may not be set');
    return !safe.has(type) || Boolean(user) || Boolean(role);
  });
  const found = [...(types.size > 0 ? [`${plural([...types], 'type')} ${quoted([...types].sort())}`] : []), ...[...more].sort().reverse()];
  return who ? { reason: 'seLinuxOptions', detail: `${who} set forbidden securityContext.seLinuxOptions: ${found.join('; ')}` } : undefined;
};

const unmaskedProc = ofContainers('procMount', ({ securityContext }) => !['', 'Default'].includes(securityContext?.procMount ?? ''), (names) => `${names} must not set securityContext.procMount to "Unmasked"`);

const SECCOMP = 'seccomp.security.alpha.kubernetes.io/pod', CONTAINER_SECCOMP = 'container.seccomp.security.alpha.kubernetes.io/';

/** Before there was a field for it. */
const seccompNotes: Check = ({ annotations, all }) => {
  const bad = [SECCOMP, ...all.map(({ name }) => CONTAINER_SECCOMP + name)].filter((key) => {
    const value = annotations[key];
    return value !== undefined && value !== 'runtime/default' && value !== 'docker/default' && !value.startsWith('localhost/');
  });
  return bad.length > 0 ? { reason: 'seccompProfile', detail: `forbidden ${plural(bad, 'annotation')} ${sortedSet(bad).map((key) => `${key}="${annotations[key]}"`).join(', ')}` } : undefined;
};

/** Profiles that were chosen, and are none. */
export const seccompChosen: Check = (subject) => {
  const bad = new Set<string>(), who = culprits(subject, 'seccompProfile', ({ type }) => type !== 'RuntimeDefault' && type !== 'Localhost' && Boolean(bad.add(type)));
  return who ? { reason: 'seccompProfile', detail: `${who} must not set securityContext.seccompProfile.type to ${quoted([...bad].sort())}` } : undefined;
};

const hostProcess: Check = (subject) => {
  const who = culprits(subject, 'windowsOptions', ({ hostProcess: process }) => process === true);
  return who ? { reason: 'hostProcess', detail: `${who} must not set securityContext.windowsOptions.hostProcess=true` } : undefined;
};

const outsideUserNamespaces = (check: Check): Check => (subject: Subject) => (inUserNamespace(subject) ? undefined : check(subject));

export const USER_NAMESPACES_SINCE = 35;

export const UNMASKED_PROC: Standard = { check: unmaskedProc, since: USER_NAMESPACES_SINCE };

export const BASELINE: readonly Standard[] = [
  { check: appArmor },
  { check: capabilities, stricterSince: 22 },
  { check: hostNamespaces },
  { check: hostPathVolumes, stricterSince: 0 },
  { check: hostPorts },
  { check: probeHosts, since: 34 },
  { check: ofContainers('privileged', ({ securityContext }) => securityContext?.privileged === true, (_names, list) => `${named(list)} must not set securityContext.privileged=true`) },
  { check: unmaskedProc, until: USER_NAMESPACES_SINCE },
  { check: outsideUserNamespaces(unmaskedProc), since: USER_NAMESPACES_SINCE, stricterSince: USER_NAMESPACES_SINCE },
  { check: seLinux },
  { check: seccompNotes, until: 19 },
  { check: seccompChosen, since: 19, stricterSince: 19 },
  { check: sysctls },
  { check: hostProcess },
];
