/** Containers of a pod, in the order in which the real server looks at them. */
import type { Container, ContainerPort, EnvFromSource, EnvVar, Probe, ResourceRequirements, SecurityContext, VolumeMount } from '../../../api/kubernetes/container.ts';
import type { Volume } from '../../../api/kubernetes/volume.ts';
import { ENV_FIELDS, validateFieldRef, validateResourceRef } from './downward.ts';
import type { FieldErrors } from './field-errors.ts';
import { internalForm } from './internal-form.ts';
import { isDnsSubdomain } from './names.ts';
import { validateRequirements } from './resources.ts';
import { dnsLabel, isPortNumber, MAX_INT32, nonNegative, oneOf, PORT_RANGE, portNumberOrName, portProblems, range } from './values.ts';
import { descendingPath } from './volumes.ts';

type Volumes = ReadonlyMap<string, Volume>;

/** What containers of all sorts have. */
type AnyContainer = Omit<Container, 'image'> & { image?: string };

export function validateContainerCommon(container: AnyContainer, volumes: Volumes, path: string, errors: FieldErrors): void {
  if (!container.name) errors.required(`${path}.name`);
  else dnsLabel(container.name, `${path}.name`, errors);
  if (!container.image) errors.required(`${path}.image`);
  oneOf(container.terminationMessagePolicy, ['File', 'FallbackToLogsOnError'], `${path}.terminationMessagePolicy`, errors);
  validatePorts(container.ports, `${path}.ports`, errors);
  (container.env ?? []).forEach((variable, i) => validateEnv(variable, `${path}.env[${i}]`, errors));
  validateEnvFrom(container.envFrom, `${path}.envFrom`, errors);
  validateMounts(container.volumeMounts, volumes, `${path}.volumeMounts`, errors);
  oneOf(container.imagePullPolicy, ['Always', 'IfNotPresent', 'Never'], `${path}.imagePullPolicy`, errors);
  validateRequirements(container.resources as ResourceRequirements | undefined, `${path}.resources`, errors);
  validateSecurityContext(container.securityContext, `${path}.securityContext`, errors);
}

function validatePorts(ports: readonly ContainerPort[] | undefined, path: string, errors: FieldErrors): void {
  const names = new Set<string>();
  (ports ?? []).forEach((port, i) => {
    const at = `${path}[${i}]`;
    if (port.name) {
      const problems = portProblems(port.name);
      for (const problem of problems) errors.invalid(`${at}.name`, port.name, problem);
      if (problems.length === 0 && names.has(port.name)) errors.duplicate(`${at}.name`, port.name);
      if (problems.length === 0) names.add(port.name);
    }
    if (!port.containerPort) errors.required(`${at}.containerPort`);
    else if (!isPortNumber(port.containerPort)) errors.invalid(`${at}.containerPort`, port.containerPort, PORT_RANGE);
    if (port.hostPort && !isPortNumber(port.hostPort)) errors.invalid(`${at}.hostPort`, port.hostPort, PORT_RANGE);
    oneOf(port.protocol, ['SCTP', 'TCP', 'UDP'], `${at}.protocol`, errors);
  });
}

function validateEnv(variable: EnvVar, path: string, errors: FieldErrors): void {
  if (!variable.name) errors.required(`${path}.name`);
  else validateEnvName(variable.name, `${path}.name`, errors);
  const source = variable.valueFrom;
  if (!source) return;
  const at = `${path}.valueFrom`;
  if (source.fieldRef) validateFieldRef(source.fieldRef, ENV_FIELDS, `${at}.fieldRef`, errors);
  if (source.resourceFieldRef) validateResourceRef(source.resourceFieldRef, `${at}.resourceFieldRef`, errors);
  for (const kind of ['configMapKeyRef', 'secretKeyRef'] as const) if (source[kind]) validateKeyRef(source[kind], `${at}.${kind}`, errors);
  const count = Object.keys(source).length;
  if (count === 0) errors.invalid(at, '', 'must specify one of: `fieldRef`, `resourceFieldRef`, `configMapKeyRef`, `secretKeyRef` or `fileKeyRef`');
  else if (variable.value) errors.invalid(at, '', 'may not be specified when `value` is not empty');
  else if (count > 1) errors.invalid(at, '', 'may not have more than one field specified at a time');
}

function validateEnvName(name: string, path: string, errors: FieldErrors): void {
  if (!/^[ -<>-~]+$/.test(name)) errors.invalid(path, name, `a valid environment variable name must consist only of printable ASCII characters other than '=' (e.g. 'MY.ENV-NAME', or 'MY_ENV.NAME', or 'MyEnvName1', regex used for validation is '^[ -<>-~]+$')`);
}

const KEY = /^[-._a-zA-Z0-9]+$/;

export function keyProblems(key: string): string[] {
  const problems: string[] = [];
  if (key.length > 253) problems.push('must be no more than 253 characters');
  if (!KEY.test(key)) problems.push(`a valid config key must consist of alphanumeric characters, '-', '_' or '.' (e.g. 'key.name',  or 'KEY_NAME',  or 'key-name', regex used for validation is '[-._a-zA-Z0-9]+')`);
  if (key === '.') problems.push(`must not be '.'`);
  else if (key === '..') problems.push(`must not be '..'`);
  else if (key.startsWith('..')) problems.push(`must not start with '..'`);
  return problems;
}

function validateKeyRef(reference: { name?: string; key: string }, path: string, errors: FieldErrors): void {
  for (const problem of isDnsSubdomain(reference.name ?? '')) errors.invalid(`${path}.name`, reference.name ?? '', problem);
  if (!reference.key) errors.required(`${path}.key`);
  else for (const problem of keyProblems(reference.key)) errors.invalid(`${path}.key`, reference.key, problem);
}

function validateEnvFrom(sources: readonly EnvFromSource[] | undefined, path: string, errors: FieldErrors): void {
  (sources ?? []).forEach((source, i) => {
    if (source.prefix) validateEnvName(source.prefix, `${path}[${i}].prefix`, errors);
    let count = 0;
    for (const kind of ['configMapRef', 'secretRef'] as const) {
      if (!source[kind]) continue;
      count++;
      if (!source[kind].name) errors.required(`${path}[${i}].${kind}.name`);
      else for (const problem of isDnsSubdomain(source[kind].name)) errors.invalid(`${path}[${i}].${kind}.name`, source[kind].name, problem);
    }
    if (count === 0) errors.invalid(path, '', 'must specify one of: `configMapRef` or `secretRef`');
    else if (count > 1) errors.invalid(path, '', 'may not have more than one field specified at a time');
  });
}

function validateMounts(mounts: readonly VolumeMount[] | undefined, volumes: Volumes, path: string, errors: FieldErrors): void {
  const seen = new Set<string>();
  (mounts ?? []).forEach((mount, i) => {
    const at = `${path}[${i}]`;
    if (!mount.name) errors.required(`${at}.name`);
    if (!volumes.has(mount.name)) errors.notFound(`${at}.name`, mount.name);
    if (!mount.mountPath) errors.required(`${at}.mountPath`);
    if (seen.has(mount.mountPath)) errors.invalid(`${at}.mountPath`, mount.mountPath, 'must be unique');
    seen.add(mount.mountPath);
    if (mount.subPath) descendingPath(mount.subPath, `${path}.subPath`, errors);
    if (mount.subPathExpr) {
      if (mount.subPath) errors.invalid(`${at}.subPathExpr`, mount.subPathExpr, 'subPathExpr and subPath are mutually exclusive');
      descendingPath(mount.subPathExpr, `${path}.subPathExpr`, errors);
    }
  });
}

export function validateSecurityContext(context: SecurityContext | undefined, path: string, errors: FieldErrors): void {
  if (!context) return;
  for (const key of ['runAsUser', 'runAsGroup'] as const) validateId(context[key], `${path}.${key}`, errors);
  if (context.allowPrivilegeEscalation !== false) return;
  const shown = (): unknown => internalForm('SecurityContext', context);
  if (context.privileged) errors.invalid(path, shown(), 'cannot set `allowPrivilegeEscalation` to false and `privileged` to true');
  if (context.capabilities?.add?.includes('CAP_SYS_ADMIN')) errors.invalid(path, shown(), 'cannot set `allowPrivilegeEscalation` to false and `capabilities.Add` CAP_SYS_ADMIN');
}

export function validateId(id: number | undefined, path: string, errors: FieldErrors): void {
  if (id !== undefined && (id < 0 || id > MAX_INT32)) errors.invalid(path, id, range(0, MAX_INT32));
}

type Handler = Pick<Probe, 'exec' | 'httpGet' | 'tcpSocket' | 'grpc'> & { sleep?: { seconds: number } };

function validateHandler(handler: Handler, path: string, errors: FieldErrors): void {
  let count = 0;
  const take = (name: keyof Handler, check: () => void): void => {
    if (handler[name] === undefined) return;
    if (count++ > 0) errors.forbidden(`${path}.${name}`, 'may not specify more than 1 handler type');
    else check();
  };
  take('exec', () => {
    if (!handler.exec!.command?.length) errors.required(`${path}.exec.command`);
  });
  take('httpGet', () => {
    const { path: url, port, scheme = '' } = handler.httpGet!;
    if (!url) errors.required(`${path}.httpGet.path`);
    portNumberOrName(port, `${path}.httpGet.port`, errors);
    if (scheme !== 'HTTP' && scheme !== 'HTTPS') errors.notSupported(`${path}.httpGet.scheme`, scheme, ['HTTP', 'HTTPS']);
    for (const { name } of handler.httpGet!.httpHeaders ?? []) {
      if (!/^[-A-Za-z0-9]+$/.test(name)) errors.invalid(`${path}.httpGet.httpHeaders`, name, `a valid HTTP header must consist of alphanumeric characters or '-' (e.g. 'X-Header-Name', regex used for validation is '[-A-Za-z0-9]+')`);
    }
  });
  take('tcpSocket', () => portNumberOrName(handler.tcpSocket!.port, `${path}.tcpSocket.port`, errors));
  take('grpc', () => portNumberOrName(handler.grpc!.port, `${path}.grpc.port`, errors));
  take('sleep', () => {
    if (handler.sleep!.seconds < 0) errors.invalid(`${path}.sleep.seconds`, handler.sleep!.seconds, 'must be non-negative');
  });
  if (count === 0) errors.required(path, 'must specify a handler type');
}

function validateProbe(probe: Probe, path: string, errors: FieldErrors): void {
  validateHandler(probe, path, errors);
  for (const key of ['initialDelaySeconds', 'timeoutSeconds', 'periodSeconds', 'successThreshold', 'failureThreshold'] as const) nonNegative(probe[key], `${path}.${key}`, errors);
  if (probe.terminationGracePeriodSeconds !== undefined && probe.terminationGracePeriodSeconds <= 0) errors.invalid(`${path}.terminationGracePeriodSeconds`, probe.terminationGracePeriodSeconds, 'must be greater than 0');
}

const PROBES = ['livenessProbe', 'readinessProbe', 'startupProbe'] as const;

/** Probes and hooks of a container that keeps running. */
function validateRunning(container: Container, path: string, errors: FieldErrors): void {
  for (const hook of ['postStart', 'preStop'] as const) if (container.lifecycle?.[hook]) validateHandler(container.lifecycle[hook] as Handler, `${path}.lifecycle.${hook}`, errors);
  for (const name of PROBES) {
    const probe = container[name];
    if (!probe) continue;
    validateProbe(probe, `${path}.${name}`, errors);
    const startupOnly = name === 'startupProbe' && probe.terminationGracePeriodSeconds !== undefined;
    if (name === 'readinessProbe' && probe.terminationGracePeriodSeconds !== undefined) errors.invalid(`${path}.${name}.terminationGracePeriodSeconds`, probe.terminationGracePeriodSeconds, 'must not be set for readinessProbes');
    if (name !== 'readinessProbe' && !startupOnly && probe.successThreshold !== 1) errors.invalid(`${path}.${name}.successThreshold`, probe.successThreshold, 'must be 1');
  }
}

function hostPortConflicts(containers: readonly Container[], path: string, errors: FieldErrors): void {
  const taken = new Set<string>();
  containers.forEach((container, i) => (container.ports ?? []).forEach((port, j) => {
    if (!port.hostPort) return;
    const key = `${port.protocol}/${port.hostIP ?? ''}/${port.hostPort}`;
    if (taken.has(key)) errors.duplicate(`${path}[${i}].ports[${j}].hostPort`, key);
    taken.add(key);
  }));
}

export function validateContainers(containers: readonly Container[] | undefined, volumes: Volumes, path: string, errors: FieldErrors): void {
  if (!containers?.length) {
    errors.required(path);
    return;
  }
  const names = new Set<string>();
  containers.forEach((container, i) => {
    const at = `${path}[${i}]`;
    validateContainerCommon(container, volumes, at, errors);
    if (names.has(container.name)) errors.duplicate(`${at}.name`, container.name);
    names.add(container.name);
    validateRunning(container, at, errors);
  });
  hostPortConflicts(containers, path, errors);
}

const ONLY_SIDECARS = 'may not be set for init containers without restartPolicy=Always';

export function validateInitContainers(containers: readonly Container[] | undefined, regular: readonly Container[], volumes: Volumes, path: string, errors: FieldErrors): void {
  const names = new Set(regular.map(({ name }) => name));
  (containers ?? []).forEach((container, i) => {
    const at = `${path}[${i}]`;
    validateContainerCommon(container, volumes, at, errors);
    if (container.restartPolicy !== undefined) oneOf(container.restartPolicy, ['Always', 'Never', 'OnFailure'], `${at}.restartPolicy`, errors);
    if (names.has(container.name)) errors.duplicate(`${at}.name`, container.name);
    else if (container.name) names.add(container.name);
    hostPortConflicts([container], path, errors);
    if (container.restartPolicy === 'Always') validateRunning(container, at, errors);
    else for (const key of ['lifecycle', ...PROBES] as const) if (container[key]) errors.forbidden(`${at}.${key}`, ONLY_SIDECARS);
  });
}
