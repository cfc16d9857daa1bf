/** Security contexts: of a pod and of its containers. */
import type { AppArmorProfile, SeccompProfile, SecurityContext } from '../../../api/kubernetes/container.ts';
import type { PodSecurityContext, PodSpec } from '../../../api/kubernetes/pod.ts';
import type { FieldErrors } from './field-errors.ts';
import { internalForm } from './internal-form.ts';
import { MAX_INT32, range, supported } from './values.ts';
import { descendingPath } from './volumes.ts';

export function validateId(id: number | undefined, path: string, errors: FieldErrors): void {
  if (id !== undefined && (id < 0 || id > MAX_INT32)) errors.invalid(path, id, range(0, MAX_INT32));
}

const PROFILES = ['Localhost', 'RuntimeDefault', 'Unconfined'];

function validateSeccomp(profile: SeccompProfile | undefined, path: string, errors: FieldErrors): void {
  if (!profile) return;
  const { type, localhostProfile: file } = profile;
  if (!type) errors.required(`${path}.type`, 'type is required when seccompProfile is set');
  else supported(type, PROFILES, `${path}.type`, errors);
  const at = `${path}.localhostProfile`;
  if (type === 'Localhost') {
    if (file === undefined) errors.required(at, 'must be set when seccomp type is Localhost');
    else descendingPath(file, at, errors);
  } else if (file !== undefined) errors.invalid(at, { Type: type ?? '', LocalhostProfile: file }, 'can only be set when seccomp type is Localhost');
}

const LONGEST_PROFILE = 4095;

function validateAppArmor(profile: AppArmorProfile | undefined, path: string, errors: FieldErrors): void {
  if (!profile) return;
  const { type, localhostProfile: name } = profile, at = `${path}.localhostProfile`;
  if (!type) return errors.required(`${path}.type`, 'type is required when appArmorProfile is set');
  if (!PROFILES.includes(type)) return errors.notSupported(`${path}.type`, type, PROFILES);
  if (type !== 'Localhost') {
    if (name !== undefined) errors.invalid(at, name, 'can only be set when AppArmor type is Localhost');
    return;
  }
  if (name !== undefined && name.trim() !== name) errors.invalid(at, name, 'must not be padded with whitespace');
  else if (!name) errors.required(at, 'must be set when AppArmor type is Localhost');
  if (name !== undefined && name.length > LONGEST_PROFILE) errors.tooLong(at, LONGEST_PROFILE);
}

export function validateSecurityContext(context: SecurityContext | undefined, path: string, errors: FieldErrors, hostUsers = true): void {
  if (!context) return;
  for (const key of ['runAsUser', 'runAsGroup'] as const) validateId(context[key], `${path}.${key}`, errors);
  supported(context.procMount, ['Default', 'Unmasked'], `${path}.procMount`, errors);
  if (hostUsers && context.procMount === 'Unmasked') errors.invalid(`${path}.procMount`, context.procMount, '`hostUsers` must be false to use `Unmasked`');
  validateSeccomp(context.seccompProfile, `${path}.seccompProfile`, errors);
  if (context.allowPrivilegeEscalation === false) {
    const shown = (): unknown => internalForm('SecurityContext', context);
    if (context.privileged) errors.invalid(path, shown(), 'cannot set `allowPrivilegeEscalation` to false and `privileged` to true');
    if (context.capabilities?.add?.includes('CAP_SYS_ADMIN')) errors.invalid(path, shown(), 'cannot set `allowPrivilegeEscalation` to false and `capabilities.Add` CAP_SYS_ADMIN');
  }
  validateAppArmor(context.appArmorProfile, `${path}.appArmorProfile`, errors);
}

const SYSCTL = '^([a-z0-9]([-_a-z0-9]*[a-z0-9])?[\\./])*[a-z0-9]([-_a-z0-9]*[a-z0-9])?$';
const NET = /^net[./]/, IPC = /^(kernel[./](shm\w*|msg\w*|sem)$|fs[./]mqueue[./])/;

function validateSysctls({ hostNetwork, hostIPC }: PodSpec, { sysctls = [] }: PodSecurityContext, path: string, errors: FieldErrors): void {
  const seen = new Set<string>();
  sysctls.forEach(({ name = '' }, i) => {
    const at = `${path}[${i}].name`;
    if (!name) errors.required(at);
    else if (name.length > 253 || !new RegExp(SYSCTL).test(name)) errors.invalid(at, name, `must have at most 253 characters and match regex ${SYSCTL}`);
    else if (seen.has(name)) errors.duplicate(at, name);
    if (hostNetwork && NET.test(name)) errors.invalid(at, name, "may not be specified when 'hostNetwork' is true");
    else if (hostIPC && IPC.test(name)) errors.invalid(at, name, "may not be specified when 'hostIPC' is true");
    seen.add(name);
  });
}

export function validatePodSecurity(spec: PodSpec, path: string, errors: FieldErrors): void {
  const context = spec.securityContext;
  if (!context) return;
  validateId(context.fsGroup, `${path}.fsGroup`, errors);
  validateId(context.runAsUser, `${path}.runAsUser`, errors);
  validateId(context.runAsGroup, `${path}.runAsGroup`, errors);
  (context.supplementalGroups ?? []).forEach((group, i) => validateId(group, `${path}.supplementalGroups[${i}]`, errors));
  validateSysctls(spec, context, `${path}.sysctls`, errors);
  supported(context.fsGroupChangePolicy, ['Always', 'OnRootMismatch'], `${path}.fsGroupChangePolicy`, errors);
  validateSeccomp(context.seccompProfile, `${path}.seccompProfile`, errors);
  validateAppArmor(context.appArmorProfile, `${path}.appArmorProfile`, errors);
  supported(context.supplementalGroupsPolicy, ['Merge', 'Strict'], `${path}.supplementalGroupsPolicy`, errors);
  supported(context.seLinuxChangePolicy, ['MountOption', 'Recursive'], `${path}.seLinuxChangePolicy`, errors);
}

const OF_A_POD = ['appArmorProfile', 'seLinuxOptions', 'seccompProfile', 'fsGroup', 'fsGroupChangePolicy', 'sysctls', 'runAsUser', 'runAsGroup', 'supplementalGroups', 'supplementalGroupsPolicy', 'seLinuxChangePolicy'];
const OF_A_CONTAINER = ['appArmorProfile', 'seLinuxOptions', 'seccompProfile', 'capabilities', 'readOnlyRootFilesystem', 'privileged', 'allowPrivilegeEscalation', 'procMount', 'runAsUser', 'runAsGroup'];

/** What has no meaning on the operating system that the pod names. */
export function validateForSystem(spec: PodSpec, path: string, errors: FieldErrors): void {
  const system = spec.os?.name ?? '';
  if (!system) return errors.required(`${path}.os.name`);
  if (system !== 'linux' && system !== 'windows') return errors.notSupported(`${path}.os`, system, ['linux', 'windows']);
  const refuse = (context: object | undefined, at: string, keys: readonly string[]): void => {
    for (const [key, value] of keys.map((key) => [key, (context as Record<string, unknown> | undefined)?.[key]] as const)) {
      if (value !== undefined) errors.forbidden(`${at}.${key}`, system === 'linux' ? 'windows options cannot be set for a linux pod' : 'cannot be set for a windows pod');
    }
  };
  const linux = system === 'linux';
  refuse(spec.securityContext, `${path}.securityContext`, linux ? ['windowsOptions'] : OF_A_POD);
  if (!linux) {
    refuse({ hostUsers: spec.hostUsers, hostPID: spec.hostPID || undefined, hostIPC: spec.hostIPC || undefined, shareProcessNamespace: spec.shareProcessNamespace }, path, ['hostUsers', 'hostPID', 'hostIPC', 'shareProcessNamespace']);
  }
  for (const list of ['initContainers', 'containers', 'ephemeralContainers'] as const) {
    (spec[list] ?? []).forEach(({ securityContext }, i) => refuse(securityContext, `${path}.${list}[${i}].securityContext`, linux ? ['windowsOptions'] : OF_A_CONTAINER));
  }
}
