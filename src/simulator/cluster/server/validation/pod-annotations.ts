/** Annotations that say something of the pod they stand on. */
import type { AppArmorProfile } from '../../../api/kubernetes/container.ts';
import type { Pod, PodSpec } from '../../../api/kubernetes/pod.ts';
import { quote, type FieldErrors } from './field-errors.ts';

const DELETION_COST = 'controller.kubernetes.io/pod-deletion-cost';
const APP_ARMOR = 'container.apparmor.security.beta.kubernetes.io/';
const LOCAL = 'localhost/';

const containersOf = (spec: PodSpec): readonly { name: string }[] => [...(spec.initContainers ?? []), ...(spec.containers ?? []), ...(spec.ephemeralContainers ?? [])];

export function validateOwnAnnotations({ metadata, spec }: { metadata?: { annotations?: Record<string, string> }; spec?: PodSpec }, path: string, errors: FieldErrors): void {
  const annotations = metadata?.annotations ?? {}, cost = annotations[DELETION_COST];
  for (const [key, profile] of Object.entries(annotations)) {
    if (!key.startsWith(APP_ARMOR)) continue;
    const name = key.slice(APP_ARMOR.length);
    if (spec && !containersOf(spec).some((one) => one.name === name)) errors.invalid(`${path}[${key}]`, name, 'container not found');
    if (profile && profile !== 'runtime/default' && profile !== 'unconfined' && !profile.startsWith(LOCAL)) errors.invalid(`${path}[${key}]`, profile, `invalid AppArmor profile name: ${quote(profile)}`);
  }
  if (cost !== undefined && !/^(?:0|-?[1-9]\d{0,9})$/.test(cost)) errors.invalid(`${path}[${DELETION_COST}]`, cost, 'must be a 32bit integer');
}

function profileOf(text: string): AppArmorProfile | undefined {
  if (text === 'unconfined') return { type: 'Unconfined' };
  if (text === 'runtime/default') return { type: 'RuntimeDefault' };
  return text.startsWith(LOCAL) && text.length > LOCAL.length ? { type: 'Localhost', localhostProfile: text.slice(LOCAL.length) } : undefined;
}

/** The profiles that annotations named before there was a field for them become fields; gives what to warn of. */
export function profilesFromAnnotations({ metadata, spec }: Pod): string[] {
  const warnings: string[] = [], podProfile = spec.securityContext?.appArmorProfile;
  for (const container of [...(spec.initContainers ?? []), ...(spec.containers ?? [])]) {
    const key = `${APP_ARMOR}${container.name}`, text = metadata.annotations?.[key];
    if (text === undefined || container.securityContext?.appArmorProfile || spec.os?.name === 'windows') continue;
    const profile = profileOf(text);
    if (profile && JSON.stringify(profile) === JSON.stringify(podProfile)) continue;
    if (profile) container.securityContext = { ...container.securityContext, appArmorProfile: profile };
    warnings.push(`metadata.annotations[${key}]: deprecated since v1.30; use the "appArmorProfile" field instead`);
  }
  return warnings;
}
