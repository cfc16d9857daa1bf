/** The specification of a pod, in a pod and in templates. */
import type { Pod, PodSecurityContext, PodSpec, PodTemplateSpec } from '../../../api/kubernetes/pod.ts';
import { validateContainers, validateId, validateInitContainers } from './containers.ts';
import { validateEphemeralContainers } from './ephemeral-containers.ts';
import type { FieldErrors } from './field-errors.ts';
import { isDnsSubdomain } from './names.ts';
import { validateAnnotations, validateLabels } from './object-meta.ts';
import { validateAffinity, validateSpread, validateTolerations } from './scheduling.ts';
import { dnsLabel, dnsSubdomain, ipAddress, MAX_INT32, nonNegative, oneOf, qualifiedName, range } from './values.ts';
import { validateVolumes } from './volumes.ts';

export function validatePodSpec(spec: PodSpec, path: string, errors: FieldErrors, isPod: boolean): void {
  const volumes = validateVolumes(spec.volumes, `${path}.volumes`, errors);
  validateContainers(spec.containers, volumes, `${path}.containers`, errors);
  validateInitContainers(spec.initContainers, spec.containers ?? [], volumes, `${path}.initContainers`, errors);
  validateEphemeralContainers(spec, volumes, `${path}.ephemeralContainers`, errors);
  if (spec.hostNetwork) validateHostPorts(spec, path, errors, isPod);
  oneOf(spec.restartPolicy, ['Always', 'OnFailure', 'Never'], `${path}.restartPolicy`, errors);
  oneOf(spec.dnsPolicy, ['ClusterFirstWithHostNet', 'ClusterFirst', 'Default', 'None'], `${path}.dnsPolicy`, errors);
  validateLabels(spec.nodeSelector, `${path}.nodeSelector`, errors);
  validatePodSecurity(spec.securityContext, `${path}.securityContext`, errors);
  if (spec.hostPID && spec.shareProcessNamespace) errors.invalid(`${path}.shareProcessNamespace`, true, 'ShareProcessNamespace and HostPID cannot both be enabled');
  validateAffinity(spec.affinity, `${path}.affinity`, errors);
  validateDns(spec, `${path}.dnsConfig`, errors);
  (spec.readinessGates ?? []).forEach(({ conditionType }, i) => qualifiedName(conditionType, `${path}.readinessGates[${i}].conditionType`, errors));
  validateGates(spec, `${path}.schedulingGates`, errors);
  validateSpread(spec.topologySpreadConstraints, `${path}.topologySpreadConstraints`, errors);
  validateNames(spec, path, errors);
  validateTolerations(spec.tolerations, `${path}.tolerations`, errors);
  (spec.hostAliases ?? []).forEach(({ ip, hostnames = [] }, i) => {
    ipAddress(ip, `${path}.hostAliases[${i}].ip`, errors);
    hostnames.forEach((name, j) => dnsSubdomain(name, `${path}.hostAliases[${i}].hostnames[${j}]`, errors));
  });
  if (spec.priorityClassName) dnsSubdomain(spec.priorityClassName, `${path}.priorityClassName`, errors);
  if (spec.runtimeClassName !== undefined) dnsSubdomain(spec.runtimeClassName, `${path}.runtimeClassName`, errors);
  if (spec.preemptionPolicy !== undefined) oneOf(spec.preemptionPolicy, ['PreemptLowerPriority', 'Never'], `${path}.preemptionPolicy`, errors);
}

function validateNames(spec: PodSpec, path: string, errors: FieldErrors): void {
  if (spec.serviceAccountName) for (const problem of isDnsSubdomain(spec.serviceAccountName)) errors.invalid(`${path}.serviceAccountName`, spec.serviceAccountName, problem);
  if (spec.nodeName) for (const problem of isDnsSubdomain(spec.nodeName)) errors.invalid(`${path}.nodeName`, spec.nodeName, problem);
  const deadline = spec.activeDeadlineSeconds;
  if (deadline !== undefined && (deadline < 1 || deadline > MAX_INT32)) errors.invalid(`${path}.activeDeadlineSeconds`, deadline, range(1, MAX_INT32));
  if (spec.hostname) dnsLabel(spec.hostname, `${path}.hostname`, errors);
  if (spec.subdomain) dnsLabel(spec.subdomain, `${path}.subdomain`, errors);
}

function validateHostPorts(spec: PodSpec, path: string, errors: FieldErrors, isPod: boolean): void {
  spec.containers.forEach((container, i) => (container.ports ?? []).forEach((port, j) => {
    if ((isPod || port.hostPort) && port.hostPort !== port.containerPort) errors.invalid(`${path}.containers[${i}].ports[${j}].hostPort`, port.hostPort ?? 0, 'must match `containerPort` when `hostNetwork` is true');
  }));
}

const SYSCTL = '^([a-z0-9]([-_a-z0-9]*[a-z0-9])?[\\./])*[a-z0-9]([-_a-z0-9]*[a-z0-9])?$';

function validatePodSecurity(context: PodSecurityContext | undefined, path: string, errors: FieldErrors): void {
  if (!context) return;
  validateId(context.fsGroup, `${path}.fsGroup`, errors);
  validateId(context.runAsUser, `${path}.runAsUser`, errors);
  validateId(context.runAsGroup, `${path}.runAsGroup`, errors);
  (context.supplementalGroups ?? []).forEach((group, i) => validateId(group, `${path}.supplementalGroups[${i}]`, errors));
  const seen = new Set<string>();
  (context.sysctls ?? []).forEach(({ name }, i) => {
    const at = `${path}.sysctls[${i}].name`;
    if (!name) errors.required(at);
    else if (name.length > 253 || !new RegExp(SYSCTL).test(name)) errors.invalid(at, name, `must have at most 253 characters and match regex ${SYSCTL}`);
    else if (seen.has(name)) errors.duplicate(at, name);
    seen.add(name);
  });
}

function validateDns({ dnsPolicy, dnsConfig }: PodSpec, path: string, errors: FieldErrors): void {
  if (dnsPolicy === 'None') {
    if (!dnsConfig) return errors.required(path, 'must provide `dnsConfig` when `dnsPolicy` is None');
    if (!dnsConfig.nameservers?.length) return errors.required(`${path}.nameservers`, 'must provide at least one DNS nameserver when `dnsPolicy` is None');
  }
  const { nameservers = [], searches = [], options = [] } = dnsConfig ?? {};
  if (nameservers.length > 3) errors.invalid(`${path}.nameservers`, nameservers, 'must not have more than 3 nameservers');
  nameservers.forEach((server, i) => ipAddress(server, `${path}.nameservers[${i}]`, errors));
  if (searches.length > 32) errors.invalid(`${path}.searches`, searches, 'must not have more than 32 search paths');
  options.forEach(({ name }, i) => {
    if (!name) errors.required(`${path}.options[${i}]`, 'must not be empty');
  });
}

function validateGates(spec: PodSpec, path: string, errors: FieldErrors): void {
  const seen = new Set<string>();
  (spec.schedulingGates ?? []).forEach(({ name }, i) => {
    qualifiedName(name, `${path}[${i}]`, errors);
    if (seen.has(name)) errors.duplicate(`${path}[${i}]`, name);
    seen.add(name);
  });
}

export function validatePod({ spec }: Pod, errors: FieldErrors): void {
  validatePodSpec(spec, 'spec', errors, true);
  nonNegative(spec.terminationGracePeriodSeconds, 'spec.terminationGracePeriodSeconds', errors);
  for (const kind of ['containers', 'initContainers'] as const) {
    (spec[kind] ?? []).forEach(({ image = '' }, i) => {
      if (image.trim() !== image) errors.invalid(`spec.${kind}[${i}].image`, image, 'must not have leading or trailing whitespace');
    });
  }
}

/** What only a new pod may not have. */
export function validateNewPod({ spec }: Pod, errors: FieldErrors): void {
  if (spec.ephemeralContainers?.length) errors.forbidden('spec.ephemeralContainers', 'cannot be set on create');
  if (spec.nodeName && spec.schedulingGates?.length) errors.forbidden('spec.nodeName', 'cannot be set until all schedulingGates have been cleared');
}

/** A template: labels, annotations and the specification. */
export function validatePodTemplate(template: PodTemplateSpec | undefined, path: string, errors: FieldErrors): void {
  validateLabels(template?.metadata?.labels, `${path}.labels`, errors);
  validateAnnotations(template?.metadata?.annotations, `${path}.annotations`, errors);
  if (template?.spec) validatePodSpec(template.spec, `${path}.spec`, errors, false);
}
