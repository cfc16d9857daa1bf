/** What the restricted level asks for beside the baseline: a container that could do nothing if it got out. */
import { seccompChosen, UNMASKED_PROC, USER_NAMESPACES_SINCE } from './pod-security-baseline.ts';
import { capabilitiesAdded, culprits, inUserNamespace, named, ofContainers, plural, quoted, sortedSet, type Check, type Standard } from './pod-security-check.ts';

const SAFE_VOLUMES = new Set(['configMap', 'csi', 'downwardAPI', 'emptyDir', 'ephemeral', 'persistentVolumeClaim', 'projected', 'secret', 'image']);

/** From this version on what Windows does not have is not asked of its pods. */
const WINDOWS_SINCE = 25;
const ofLinux = (check: Check): Check => (subject) => (subject.spec.os?.name === 'windows' && subject.minor >= WINDOWS_SINCE ? undefined : check(subject));
const ofHostUsers = (check: Check): Check => (subject) => (inUserNamespace(subject) && subject.minor >= USER_NAMESPACES_SINCE ? undefined : check(subject));

const capabilities: Check = ({ all }) => {
  const keeps = all.filter((one) => !one.securityContext?.capabilities?.drop?.includes('ALL'));
  const other = (name: string): boolean => name !== 'NET_BIND_SERVICE';
  const adds = all.filter((one) => capabilitiesAdded(one).some(other));
  const details = [
    ...(keeps.length > 0 ? [`${named(keeps)} must set securityContext.capabilities.drop=["ALL"]`] : []),
    ...(adds.length > 0 ? [`${named(adds)} must not include ${quoted(sortedSet(adds.flatMap(capabilitiesAdded).filter(other)))} in securityContext.capabilities.add`] : []),
  ];
  return details.length > 0 ? { reason: 'unrestricted capabilities', detail: details.join('; ') } : undefined;
};

const volumes: Check = ({ spec }) => {
  const typeOf = (volume: object): string => Object.keys(volume).find((key) => key !== 'name') ?? 'unknown';
  const list = (spec.volumes ?? []).filter((volume) => !SAFE_VOLUMES.has(typeOf(volume)));
  if (list.length === 0) return undefined;
  const types = sortedSet(list.map(typeOf));
  return { reason: 'restricted volume types', detail: `${plural(list, 'volume')} ${quoted(list.map(({ name }) => name))} ${plural(list, 'uses', 'use')} ${plural(types, 'restricted volume type')} ${quoted(types)}` };
};

const runAsNonRoot: Check = (subject) => {
  const reason = 'runAsNonRoot != true', who = culprits(subject, 'runAsNonRoot', (value) => value === false);
  if (who) return { reason, detail: `${who} must not set securityContext.runAsNonRoot=false` };
  const open = subject.spec.securityContext?.runAsNonRoot ? [] : subject.all.filter(({ securityContext }) => securityContext?.runAsNonRoot === undefined);
  return open.length > 0 ? { reason, detail: `pod or ${named(open)} must set securityContext.runAsNonRoot=true` } : undefined;
};

const runAsUser: Check = (subject) => {
  const who = culprits(subject, 'runAsUser', (user) => user === 0);
  return who ? { reason: 'runAsUser=0', detail: `${who} must not set runAsUser=0` } : undefined;
};

const seccomp: Check = (subject) => {
  const chosen = seccompChosen(subject);
  if (chosen) return chosen;
  const open = subject.spec.securityContext?.seccompProfile ? [] : subject.all.filter(({ securityContext }) => !securityContext?.seccompProfile);
  return open.length > 0 ? { reason: 'seccompProfile', detail: `pod or ${named(open)} must set securityContext.seccompProfile.type to "RuntimeDefault" or "Localhost"` } : undefined;
};

export const RESTRICTED: readonly Standard[] = [
  { check: ofLinux(ofContainers('allowPrivilegeEscalation != false', ({ securityContext }) => securityContext?.allowPrivilegeEscalation !== false, (names) => `${names} must set securityContext.allowPrivilegeEscalation=false`)), since: 8 },
  { check: ofLinux(capabilities), since: 22 },
  UNMASKED_PROC,
  { check: volumes },
  { check: ofHostUsers(runAsNonRoot) },
  { check: ofHostUsers(runAsUser), since: 23 },
  { check: ofLinux(seccomp), since: 19 },
];
