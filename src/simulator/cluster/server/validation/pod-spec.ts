/** The specification of a pod, in a pod and in templates. */
import type { Pod, PodSpec, PodTemplateSpec } from '../../../api/kubernetes/pod.ts';
import { validateContainers, validateFileVolumes, validateInitContainers } from './containers.ts';
import { validateEphemeralContainers } from './ephemeral-containers.ts';
import type { FieldErrors } from './field-errors.ts';
import { internalForm } from './internal-form.ts';
import { isDnsSubdomain } from './names.ts';
import { validateOwnAnnotations } from './pod-annotations.ts';
import { ipAddress } from './network-values.ts';
import { validateAnnotations, validateLabels } from './object-meta.ts';
import { validatePodResources } from './pod-resources.ts';
import { validateRequirements } from './resources.ts';
import { validateAffinity, validateSpread, validateTolerations } from './scheduling.ts';
import { validateForSystem, validatePodSecurity } from './security-context.ts';
import { isRight, isSibling } from './sibling-pods.ts';
import { dnsLabel, dnsSubdomain, MAX_INT32, nonNegative, oneOf, qualifiedName, range } from './values.ts';
import { validateVolumes } from './volumes.ts';

export function validatePodSpec(spec: PodSpec, path: string, errors: FieldErrors, isPod: boolean): void {
  const volumes = validateVolumes(spec.volumes, `${path}.volumes`, errors);
  validateResourceClaims(spec.resourceClaims, `${path}.resourceClaims`, errors);
  validateContainers(spec.containers, volumes, spec, `${path}.containers`, errors);
  validateInitContainers(spec.initContainers, spec.containers ?? [], volumes, spec, `${path}.initContainers`, errors);
  validateEphemeralContainers(spec, volumes, `${path}.ephemeralContainers`, errors);
  validatePodResources(spec, `${path}.resources`, errors);
  if (spec.hostNetwork) validateHostPorts(spec, path, errors, isPod);
  oneOf(spec.restartPolicy, ['Always', 'OnFailure', 'Never'], `${path}.restartPolicy`, errors);
  oneOf(spec.dnsPolicy, ['ClusterFirstWithHostNet', 'ClusterFirst', 'Default', 'None'], `${path}.dnsPolicy`, errors);
  validateLabels(spec.nodeSelector, `${path}.nodeSelector`, errors);
  validatePodSecurity(spec, `${path}.securityContext`, errors);
  if (spec.hostPID && spec.shareProcessNamespace) errors.invalid(`${path}.shareProcessNamespace`, true, 'ShareProcessNamespace and HostPID cannot both be enabled');
  validateAffinity(spec.affinity, `${path}.affinity`, errors);
  validateDns(spec, `${path}.dnsConfig`, errors);
  (spec.readinessGates ?? []).forEach(({ conditionType }, i) => qualifiedName(conditionType, `${path}.readinessGates[${i}].conditionType`, errors));
  validateGates(spec, `${path}.schedulingGates`, errors);
  validateSpread(spec.topologySpreadConstraints, `${path}.topologySpreadConstraints`, errors);
  validateHostUsers(spec, path, errors);
  validateHostnameOverride(spec, `${path}.hostnameOverride`, errors);
  validateNames(spec, path, errors);
  validateTolerations(spec.tolerations, `${path}.tolerations`, errors);
  (spec.hostAliases ?? []).forEach(({ ip, hostnames = [] }, i) => {
    ipAddress(ip, `${path}.hostAliases[${i}].ip`, errors);
    hostnames.forEach((name, j) => dnsSubdomain(name, `${path}.hostAliases[${i}].hostnames[${j}]`, errors));
  });
  if (spec.priorityClassName) dnsSubdomain(spec.priorityClassName, `${path}.priorityClassName`, errors);
  if (spec.runtimeClassName !== undefined) dnsSubdomain(spec.runtimeClassName, `${path}.runtimeClassName`, errors);
  if (spec.overhead) validateRequirements({ limits: spec.overhead }, `${path}.overhead`, errors);
  if (spec.preemptionPolicy !== undefined) oneOf(spec.preemptionPolicy, ['PreemptLowerPriority', 'Never'], `${path}.preemptionPolicy`, errors);
  if (spec.os) validateForSystem(spec, path, errors);
  for (const kind of ['initContainers', 'containers'] as const) validateFileVolumes(spec[kind], spec.volumes ?? [], `${path}.${kind}`, errors);
}

/** The devices of a pod. */
function validateResourceClaims(claims: PodSpec['resourceClaims'], path: string, errors: FieldErrors): void {
  const names = new Set<string>();
  (claims ?? []).forEach((claim, i) => {
    const at = `${path}[${i}]`, { name, resourceClaimName, resourceClaimTemplateName } = claim;
    if (!name) errors.required(`${at}.name`);
    else if (names.has(name)) errors.duplicate(`${at}.name`, name);
    else dnsLabel(name, `${at}.name`, errors);
    names.add(name);
    const given = [resourceClaimName, resourceClaimTemplateName].filter((one) => one !== undefined).length;
    if (given === 2) errors.invalid(at, internalForm('PodResourceClaim', claim), 'at most one of `resourceClaimName` or `resourceClaimTemplateName` may be specified');
    if (given === 0) errors.invalid(at, internalForm('PodResourceClaim', claim), 'must specify one of: `resourceClaimName`, `resourceClaimTemplateName`');
    if (resourceClaimName !== undefined) dnsSubdomain(resourceClaimName, `${at}.resourceClaimName`, errors);
    if (resourceClaimTemplateName !== undefined) dnsSubdomain(resourceClaimTemplateName, `${at}.resourceClaimTemplateName`, errors);
  });
}

function validateNames(spec: PodSpec, path: string, errors: FieldErrors): void {
  if (spec.serviceAccountName) for (const problem of isDnsSubdomain(spec.serviceAccountName)) errors.invalid(`${path}.serviceAccountName`, spec.serviceAccountName, problem);
  if (spec.nodeName) for (const problem of isDnsSubdomain(spec.nodeName)) errors.invalid(`${path}.nodeName`, spec.nodeName, problem);
  const deadline = spec.activeDeadlineSeconds;
  if (deadline !== undefined && (deadline < 1 || deadline > MAX_INT32)) errors.invalid(`${path}.activeDeadlineSeconds`, deadline, range(1, MAX_INT32));
  if (spec.hostname) dnsLabel(spec.hostname, `${path}.hostname`, errors);
  if (spec.subdomain) dnsLabel(spec.subdomain, `${path}.subdomain`, errors);
}

/** With users of its own a pod cannot share other things of the host. */
function validateHostUsers(spec: PodSpec, path: string, errors: FieldErrors): void {
  if (spec.hostUsers !== false) return;
  const detail = 'when `hostUsers` is false';
  if (spec.hostNetwork) errors.forbidden(`${path}.hostNetwork`, detail);
  if (spec.hostPID) errors.forbidden(`${path}.HostPID`, detail);
  if (spec.hostIPC) errors.forbidden(`${path}.HostIPC`, detail);
  for (const list of ['initContainers', 'containers'] as const) {
    (spec[list] ?? []).forEach(({ volumeDevices }, i) => {
      if (volumeDevices?.length) errors.forbidden(`${path}.${list}[${i}].volumeDevices`, detail);
    });
  }
}

const LONGEST_HOSTNAME = 64;

function validateHostnameOverride({ hostnameOverride: name, setHostnameAsFQDN, hostNetwork }: PodSpec, path: string, errors: FieldErrors): void {
  if (name === undefined) return;
  if (setHostnameAsFQDN) errors.forbidden(path, 'may not be specified when setHostnameAsFQDN is true');
  if (hostNetwork) errors.forbidden(path, 'may not be specified when hostNetwork is true');
  if (name.length > LONGEST_HOSTNAME) errors.tooLong(path, LONGEST_HOSTNAME);
  dnsSubdomain(name, path, errors);
}

function validateHostPorts(spec: PodSpec, path: string, errors: FieldErrors, isPod: boolean): void {
  (spec.containers ?? []).forEach((container, i) => (container.ports ?? []).forEach((port, j) => {
    if ((isPod || port.hostPort) && port.hostPort !== port.containerPort) errors.invalid(`${path}.containers[${i}].ports[${j}].hostPort`, port.hostPort ?? 0, 'must match `containerPort` when `hostNetwork` is true');
  }));
}

const SEARCH_LABEL = '_?[a-z0-9]([-_a-z0-9]*[a-z0-9])?', SEARCH_PATTERN = `${SEARCH_LABEL}(\\.${SEARCH_LABEL})*`, SEARCHED = new RegExp(`^${SEARCH_PATTERN}$`);
const SEARCH_PROBLEM = `a lowercase RFC 1123 subdomain must consist of lower case alphanumeric characters, '_', '-' or '.', and must start and end with an alphanumeric character (e.g. 'example.com', regex used for validation is '${SEARCH_PATTERN}')`;

function validateDns({ dnsPolicy, dnsConfig }: PodSpec, path: string, errors: FieldErrors): void {
  if (dnsPolicy === 'None') {
    if (!dnsConfig) return errors.required(path, 'must provide `dnsConfig` when `dnsPolicy` is None');
    if (!dnsConfig.nameservers?.length) return errors.required(`${path}.nameservers`, 'must provide at least one DNS nameserver when `dnsPolicy` is None');
  }
  const { nameservers = [], searches = [], options = [] } = dnsConfig ?? {};
  if (nameservers.length > 3) errors.invalid(`${path}.nameservers`, nameservers, 'must not have more than 3 nameservers');
  nameservers.forEach((server, i) => ipAddress(server, `${path}.nameservers[${i}]`, errors));
  if (searches.length > 32) errors.invalid(`${path}.searches`, searches, 'must not have more than 32 search paths');
  const characters = searches.join(' ').length;
  if (characters > 2048) errors.invalid(`${path}.searches`, searches, 'must not have more than 2048 characters (including spaces) in the search list');
  searches.forEach((search, i) => {
    const name = search.replace(/\.$/, ''), at = `${path}.searches[${i}]`;
    if (search === '.') return;
    if (name.length > 253) errors.invalid(at, name, 'must be no more than 253 characters');
    if (!SEARCHED.test(name)) errors.invalid(at, name, SEARCH_PROBLEM);
  });
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

export function validatePod(pod: Pod, errors: FieldErrors): void {
  const { spec } = pod;
  if (isSibling(pod)) return;
  validateOwnAnnotations(pod, 'metadata.annotations', errors);
  validatePodSpec(spec, 'spec', errors, true);
  if (!spec.serviceAccountName) {
    (spec.volumes ?? []).forEach(({ projected }, i) => (projected?.sources ?? []).forEach(({ serviceAccountToken }, j) => {
      if (serviceAccountToken) errors.forbidden(`spec.volumes[${i}].projected.sources[${j}].serviceAccountToken`, 'must not be specified when serviceAccountName is not set');
    }));
  }
  nonNegative(spec.terminationGracePeriodSeconds, 'spec.terminationGracePeriodSeconds', errors);
  for (const kind of ['containers', 'initContainers'] as const) {
    (spec[kind] ?? []).forEach(({ image = '' }, i) => {
      if (image.trim() !== image) errors.invalid(`spec.${kind}[${i}].image`, image, 'must not have leading or trailing whitespace');
    });
  }
  if (errors.empty) isRight(pod);
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
  if (!template?.spec) return;
  validateOwnAnnotations(template, `${path}.annotations`, errors);
  validatePodSpec(template.spec, `${path}.spec`, errors, false);
  if (template.spec.ephemeralContainers?.length) errors.forbidden(`${path}.spec.ephemeralContainers`, 'ephemeral containers not allowed in pod template');
}
