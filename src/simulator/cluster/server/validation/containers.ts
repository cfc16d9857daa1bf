/** Containers of a pod, in the order in which the real server looks at them. */
import type { Container, ContainerPort, EnvFromSource, EnvVar, ResourceRequirements } from '../../../api/kubernetes/container.ts';
import type { PodSpec } from '../../../api/kubernetes/pod.ts';
import type { Volume } from '../../../api/kubernetes/volume.ts';
import { ENV_FIELDS, validateFieldRef, validateResourceRef } from './downward.ts';
import type { FieldErrors } from './field-errors.ts';
import { isDnsSubdomain } from './names.ts';
import { PROBES, validateRunning } from './probes.ts';
import { validateRequirements } from './resources.ts';
import { validateSecurityContext } from './security-context.ts';
import { dnsLabel, isPortNumber, oneOf, PORT_RANGE, portProblems, PULL_POLICIES, supported } from './values.ts';
import { noBacksteps } from './volumes.ts';
import { validateVolumeUses } from './volume-mounts.ts';

type Volumes = ReadonlyMap<string, Volume>;

/** What of the pod its containers are held against. */
type OfPod = Pick<PodSpec, 'restartPolicy' | 'hostUsers' | 'resourceClaims' | 'terminationGracePeriodSeconds'>;

/** What containers of all sorts have. */
type AnyContainer = Omit<Container, 'image'> & { image?: string };

export function validateContainerCommon(container: AnyContainer, volumes: Volumes, { restartPolicy, hostUsers, resourceClaims = [] }: OfPod, path: string, errors: FieldErrors): void {
  if (!container.name) errors.required(`${path}.name`);
  else dnsLabel(container.name, `${path}.name`, errors);
  if (!container.image) errors.required(`${path}.image`);
  oneOf(container.terminationMessagePolicy, ['File', 'FallbackToLogsOnError'], `${path}.terminationMessagePolicy`, errors);
  validatePorts(container.ports, `${path}.ports`, errors);
  (container.env ?? []).forEach((variable, i) => validateEnv(variable, `${path}.env[${i}]`, errors));
  validateEnvFrom(container.envFrom, `${path}.envFrom`, errors);
  validateVolumeUses(container, volumes, path, errors);
  oneOf(container.imagePullPolicy, PULL_POLICIES, `${path}.imagePullPolicy`, errors);
  validateRequirements(container.resources as ResourceRequirements | undefined, `${path}.resources`, errors, resourceClaims.map(({ name }) => name));
  validateResizePolicy(container.resizePolicy, restartPolicy, `${path}.resizePolicy`, errors);
  validateSecurityContext(container.securityContext, `${path}.securityContext`, errors, hostUsers ?? true);
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
  if (source.fileKeyRef) validateFileKey(source.fileKeyRef, `${at}.fileKeyRef`, errors);
  const count = Object.keys(source).length;
  if (count === 0) errors.invalid(at, '', 'must specify one of: `fieldRef`, `resourceFieldRef`, `configMapKeyRef`, `secretKeyRef` or `fileKeyRef`');
  else if (variable.value) errors.invalid(at, '', 'may not be specified when `value` is not empty');
  else if (count > 1) errors.invalid(at, '', 'may not have more than one field specified at a time');
}

function validateEnvName(name: string, path: string, errors: FieldErrors): void {
  if (!/^[ -<>-~]+$/.test(name)) errors.invalid(path, name, `a valid environment variable name must consist only of printable ASCII characters other than '='`);
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

function validateFileKey({ key, volumeName, path: file }: NonNullable<NonNullable<EnvVar['valueFrom']>['fileKeyRef']>, path: string, errors: FieldErrors): void {
  if (!key) errors.required(`${path}.key`);
  else validateEnvName(key, `${path}.key`, errors);
  if (!volumeName) errors.required(`${path}.volumeName`);
  else dnsLabel(volumeName, `${path}.volumeName`, errors);
  if (!file) errors.required(`${path}.path`);
  else noBacksteps(file, `${path}.path`, errors);
}

/** Files that variables come from lie in volumes that begin empty. */
export function validateFileVolumes(containers: readonly Container[] | undefined, volumes: readonly Volume[], path: string, errors: FieldErrors): void {
  (containers ?? []).forEach(({ env = [] }, i) => env.forEach(({ valueFrom }, j) => {
    if (!valueFrom?.fileKeyRef) return;
    const name = valueFrom.fileKeyRef.volumeName ?? '', at = `${path}[${i}].env[${j}].valueFrom.fileKeyRef.volumeName`;
    const volume = volumes.find((one) => one.name === name);
    if (!volume) errors.notFound(at, name);
    else if (!volume.emptyDir) errors.invalid(at, name, 'referenced volume must be of type emptyDir');
  }));
}

function validateEnvFrom(sources: readonly EnvFromSource[] | undefined, path: string, errors: FieldErrors): void {
  (sources ?? []).forEach((source, i) => {
    if (source.prefix) validateEnvName(source.prefix, `${path}[${i}].prefix`, errors);
    let count = 0;
    for (const kind of ['configMapRef', 'secretRef'] as const) {
      if (!source[kind]) continue;
      count++;
      if (!source[kind].name) errors.required(`${path}[${i}].${kind}.name`);
      // Read as the beginning of a name: a dash at its end is none of its mistakes.
      else for (const problem of isDnsSubdomain(source[kind].name.replace(/(?<=.)-$/, 'a'))) errors.invalid(`${path}[${i}].${kind}.name`, source[kind].name, problem);
    }
    if (count === 0) errors.invalid(path, '', 'must specify one of: `configMapRef` or `secretRef`');
    else if (count > 1) errors.invalid(path, '', 'may not have more than one field specified at a time');
  });
}

const RESIZED = ['cpu', 'memory'], RESTARTS = ['NotRequired', 'RestartContainer'];

function validateResizePolicy(policies: Container['resizePolicy'], restartPolicy: string | undefined, path: string, errors: FieldErrors): void {
  const seen = new Set<string>();
  (policies ?? []).forEach(({ resourceName = '', restartPolicy: restart = '' }, i) => {
    if (seen.has(resourceName)) errors.duplicate(`${path}[${i}]`, resourceName);
    seen.add(resourceName);
    oneOf(resourceName, RESIZED, path, errors);
    oneOf(restart, RESTARTS, path, errors);
    if (restartPolicy === 'Never' && restart !== 'NotRequired') errors.invalid(path, restart, "must be 'NotRequired' when pod `restartPolicy` is 'Never'");
  });
}

const RESTART_POLICIES = ['Always', 'Never', 'OnFailure'];

/** When a container starts again, where it says so for itself. */
function validateRestart({ restartPolicy, restartPolicyRules: rules = [] }: Container, path: string, errors: FieldErrors): void {
  if (restartPolicy === undefined) {
    if (rules.length > 0) errors.required(`${path}.restartPolicy`, 'must specify restartPolicy when restart rules are used');
  } else if (!RESTART_POLICIES.includes(restartPolicy)) errors.notSupported(`${path}.restartPolicy`, restartPolicy, RESTART_POLICIES);
  if (rules.length > 20) errors.tooMany(`${path}.restartPolicyRules`, rules.length, 20);
  rules.forEach(({ action = '', exitCodes }, i) => {
    const at = `${path}.restartPolicyRules[${i}]`;
    supported(action, ['Restart', 'RestartAllContainers'], `${at}.action`, errors);
    if (!exitCodes) return errors.required(`${at}.exitCodes`, 'must be specified');
    supported(exitCodes.operator ?? '', ['In', 'NotIn'], `${at}.exitCodes.operator`, errors);
    if ((exitCodes.values?.length ?? 0) > 255) errors.tooMany(`${at}.exitCodes.values`, exitCodes.values!.length, 255);
  });
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

export function validateContainers(containers: readonly Container[] | undefined, volumes: Volumes, pod: OfPod, path: string, errors: FieldErrors): void {
  if (!containers?.length) {
    errors.required(path);
    return;
  }
  const names = new Set<string>();
  containers.forEach((container, i) => {
    const at = `${path}[${i}]`;
    validateContainerCommon(container, volumes, pod, at, errors);
    if (names.has(container.name)) errors.duplicate(`${at}.name`, container.name);
    names.add(container.name);
    validateRunning(container, pod.terminationGracePeriodSeconds, at, errors);
    validateRestart(container, at, errors);
  });
  hostPortConflicts(containers, path, errors);
}

const ONLY_SIDECARS = 'may not be set for init containers without restartPolicy=Always';

export function validateInitContainers(containers: readonly Container[] | undefined, regular: readonly Container[], volumes: Volumes, pod: OfPod, path: string, errors: FieldErrors): void {
  const names = new Set(regular.map(({ name }) => name));
  (containers ?? []).forEach((container, i) => {
    const at = `${path}[${i}]`;
    validateContainerCommon(container, volumes, pod, at, errors);
    validateRestart(container, at, errors);
    if (names.has(container.name)) errors.duplicate(`${at}.name`, container.name);
    else if (container.name) names.add(container.name);
    hostPortConflicts([container], path, errors);
    if (container.restartPolicy === 'Always') return validateRunning(container, pod.terminationGracePeriodSeconds, at, errors);
    for (const key of ['lifecycle', ...PROBES] as const) if (container[key]) errors.forbidden(`${at}.${key}`, ONLY_SIDECARS);
    (container.resizePolicy ?? []).forEach(({ restartPolicy }, j) => {
      if (restartPolicy === 'RestartContainer') errors.invalid(`${at}.resizePolicy[${j}].restartPolicy`, restartPolicy, "must not be set to 'RestartContainer' for non-sidecar initContainers");
    });
  });
}
