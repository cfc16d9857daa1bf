/** The containers of a pod or of a template. */
import { parseQuantity } from '../../../api/kubernetes/quantity.ts';
import type { Container, ContainerPort, ContainerState, ContainerStatus, EnvVar, Probe, ResourceRequirements } from '../../../api/kubernetes/container.ts';
import type { Pod } from '../../../api/kubernetes/pod.ts';
import { rfc1123 } from '../print/age.ts';
import { orNone } from './parts.ts';
import type { Writer } from './writer.ts';

/** `pod`: where fields of the downward API are read from; templates have none. */
export function describeContainers(w: Writer, title: string, containers: readonly Container[], statuses: readonly ContainerStatus[] | undefined, pod: Pod | undefined, indent = ''): void {
  w.line(0, `${indent}${title}:${containers.length === 0 ? ' <none>' : ''}`);
  for (const container of containers) {
    const status = statuses?.find(({ name }) => name === container.name);
    w.line(1, `${indent === '' ? '' : ' '}${container.name}:`);
    basics(w, container, status);
    command(w, 'Command', container.command);
    command(w, 'Args', container.args);
    if (status) {
      state(w, 'State', status.state);
      if (status.lastState?.terminated) state(w, 'Last State', status.lastState);
      w.line(2, `Ready:\t${status.ready ? 'True' : 'False'}`);
      w.line(2, `Restart Count:\t${status.restartCount}`);
    }
    describeResources(w, container.resources, 2);
    if (container.livenessProbe) w.line(2, `Liveness:\t${probe(container.livenessProbe)}`);
    if (container.readinessProbe) w.line(2, `Readiness:\t${probe(container.readinessProbe)}`);
    if (container.startupProbe) w.line(2, `Startup:\t${probe(container.startupProbe)}`);
    environmentFrom(w, container);
    environment(w, container, pod);
    mounts(w, container);
  }
}

function basics(w: Writer, container: Container, status: ContainerStatus | undefined): void {
  if (status) w.line(2, `Container ID:\t${status.containerID ?? ''}`);
  w.line(2, `Image:\t${container.image ?? ''}`);
  if (status) w.line(2, `Image ID:\t${status.imageID}`);
  ports(w, 'Port', container.ports, ({ containerPort }) => containerPort);
  ports(w, 'Host Port', container.ports, ({ hostPort }) => hostPort ?? 0);
  const profile = container.securityContext?.seccompProfile;
  if (profile) {
    w.line(2, `SeccompProfile:\t${profile.type}`);
    if (profile.type === 'Localhost') w.line(3, `LocalhostProfile:\t${profile.localhostProfile ?? ''}`);
  }
}

function ports(w: Writer, title: string, all: readonly ContainerPort[] | undefined, numberOf: (port: ContainerPort) => number): void {
  const text = (all ?? []).map((port) => `${numberOf(port)}/${port.protocol ?? 'TCP'}${port.name ? ` (${port.name})` : ''}`).join(', ');
  w.line(2, text.includes(',') ? `${title}s:\t${text}` : `${title}:\t${orNone(text)}`);
}

function command(w: Writer, title: string, words: readonly string[] | undefined): void {
  if (!words || words.length === 0) return;
  w.line(2, `${title}:`);
  for (const word of words) for (const line of word.split('\n')) w.line(3, line);
}

function state(w: Writer, title: string, { running, waiting, terminated }: ContainerState = {}): void {
  if (running) {
    w.line(2, `${title}:\tRunning`);
    w.line(3, `Started:\t${rfc1123(running.startedAt)}`);
  } else if (terminated) {
    w.line(2, `${title}:\tTerminated`);
    if (terminated.reason) w.line(3, `Reason:\t${terminated.reason}`);
    if (terminated.message) w.line(3, `Message:\t${terminated.message}`);
    w.line(3, `Exit Code:\t${terminated.exitCode}`);
    if (terminated.signal) w.line(3, `Signal:\t${terminated.signal}`);
    w.line(3, `Started:\t${rfc1123(terminated.startedAt)}`);
    w.line(3, `Finished:\t${rfc1123(terminated.finishedAt)}`);
  } else {
    w.line(2, `${title}:\tWaiting`);
    if (waiting?.reason) w.line(3, `Reason:\t${waiting.reason}`);
  }
}

export function describeResources(w: Writer, resources: ResourceRequirements | undefined, level: number): void {
  for (const [title, map] of [['Limits', resources?.limits], ['Requests', resources?.requests]] as const) {
    const names = Object.keys(map ?? {}).sort();
    if (names.length > 0) w.line(level, `${title}:`);
    for (const name of names) w.line(level + 1, `${name}:\t${map![name]}`);
  }
}

function probe(one: Probe): string {
  const attributes = `delay=${one.initialDelaySeconds ?? 0}s timeout=${one.timeoutSeconds ?? 1}s period=${one.periodSeconds ?? 10}s successThreshold=${one.successThreshold ?? 1} failureThreshold=${one.failureThreshold ?? 3}`;
  if (one.exec) return `exec [${(one.exec.command ?? []).join(' ')}] ${attributes}`;
  if (one.httpGet) return `http-get ${(one.httpGet.scheme ?? 'HTTP').toLowerCase()}://${one.httpGet.host ?? ''}:${one.httpGet.port}${one.httpGet.path ?? ''} ${attributes}`;
  if (one.tcpSocket) return `tcp-socket ${one.tcpSocket.host ?? ''}:${one.tcpSocket.port} ${attributes}`;
  if (one.grpc) return `grpc <pod>:${one.grpc.port} ${one.grpc.service ?? ''} ${attributes}`;
  return `unknown ${attributes}`;
}

function environmentFrom(w: Writer, { envFrom }: Container): void {
  if (!envFrom || envFrom.length === 0) return;
  w.line(2, 'Environment Variables from:');
  for (const { configMapRef, secretRef, prefix } of envFrom) {
    const reference = configMapRef ?? secretRef;
    w.line(3, `${reference?.name ?? ''}\t${configMapRef ? 'ConfigMap' : 'Secret'}${prefix ? ` with prefix '${prefix}'` : ''}\tOptional: ${reference?.optional ?? false}`);
  }
}

function environment(w: Writer, container: Container, pod: Pod | undefined): void {
  const { env = [] } = container;
  w.line(2, `Environment:${env.length === 0 ? '\t<none>' : ''}`);
  for (const variable of env) {
    if (!variable.valueFrom) {
      (variable.value ?? '').split('\n').forEach((line, index) => w.line(3, index === 0 ? `${variable.name}:\t${line}` : `\t${line}`));
    } else if (!variable.valueFrom.fileKeyRef) w.line(3, `${variable.name}:\t${reference(variable, container, pod)}`);
  }
}

function reference({ valueFrom }: EnvVar, container: Container, pod: Pod | undefined): string {
  const { fieldRef, resourceFieldRef, secretKeyRef, configMapKeyRef } = valueFrom ?? {};
  if (fieldRef) return `${pod ? fieldOf(pod, fieldRef.fieldPath) : ''} (${fieldRef.apiVersion ?? 'v1'}:${fieldRef.fieldPath})`;
  if (resourceFieldRef) {
    const value = resourceOf(container, resourceFieldRef.resource, resourceFieldRef.divisor);
    return `${value === '0' && resourceFieldRef.resource.startsWith('limits.') ? 'node allocatable' : value} (${resourceFieldRef.resource})`;
  }
  if (secretKeyRef) return `<set to the key '${secretKeyRef.key}' in secret '${secretKeyRef.name}'>\tOptional: ${secretKeyRef.optional ?? false}`;
  return `<set to the key '${configMapKeyRef?.key}' of config map '${configMapKeyRef?.name}'>\tOptional: ${configMapKeyRef?.optional ?? false}`;
}

/** In units of the divisor, rounded up. */
function resourceOf({ resources }: Container, name: string, divisor: string | undefined): string {
  const [kind = '', ...rest] = name.split('.');
  const amount = parseQuantity(resources?.[kind as 'limits' | 'requests']?.[rest.join('.')] ?? '0')?.nano ?? 0n;
  const unit = parseQuantity(!divisor || divisor === '0' ? '1' : divisor)?.nano ?? 1_000_000_000n;
  return String((amount + unit - 1n) / unit);
}

/** Only what metadata says is worked out here; of status and spec kubectl shows nothing. */
function fieldOf({ metadata }: Pod, path: string): string {
  const map = /^metadata\.(labels|annotations)\['(.*)'\]$/.exec(path);
  if (map) return metadata[map[1] as 'labels' | 'annotations']?.[map[2]!] ?? '';
  const field = /^metadata\.(name|namespace|uid)$/.exec(path)?.[1] as 'name' | 'namespace' | 'uid' | undefined;
  return field ? (metadata[field] ?? '') : '';
}

function mounts(w: Writer, { volumeMounts = [], volumeDevices = [] }: Container): void {
  w.line(2, `Mounts:${volumeMounts.length === 0 ? '\t<none>' : ''}`);
  const sorted = [...volumeMounts].sort((a, b) => (a.mountPath < b.mountPath ? -1 : 1));
  for (const mount of sorted) w.line(3, `${mount.mountPath} from ${mount.name} (${[mount.readOnly ? 'ro' : 'rw', ...(mount.subPath ? [`path=${JSON.stringify(mount.subPath)}`] : [])].join(',')})`);
  if (volumeDevices.length === 0) return;
  w.line(2, 'Devices:');
  for (const device of [...volumeDevices].sort((a, b) => (a.devicePath < b.devicePath ? -1 : 1))) w.line(3, `${device.devicePath} from ${device.name}`);
}
