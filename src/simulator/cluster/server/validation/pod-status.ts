/** What a client may write into the status of a pod. */
import type { Pod } from '../../../api/kubernetes/pod.ts';
import type { FieldErrors } from './field-errors.ts';
import { isDnsSubdomain } from './names.ts';
import { ipAddress } from './network-values.ts';
import { isIpv4, isIpv6, qualifiedName } from './values.ts';

const BUILTIN = new Set(['PodScheduled', 'Ready', 'Initialized']);

export function validatePodStatus({ spec, status }: Pod, old: Pod, errors: FieldErrors): void {
  (status.conditions ?? []).forEach(({ type }, i) => {
    if (!BUILTIN.has(type)) qualifiedName(type ?? '', `status.conditions[${i}].Type`, errors);
  });
  const nominated = status.nominatedNodeName;
  if (nominated && nominated !== old.status.nominatedNodeName) {
    for (const problem of isDnsSubdomain(nominated)) errors.invalid('status.nominatedNodeName', nominated, problem);
    if (old.spec.nodeName) errors.forbidden('status.nominatedNodeName', 'may not be set on pods that are already bound to a node');
  }
  if ((status.observedGeneration ?? 0) < 0) errors.invalid('status.observedGeneration', status.observedGeneration, 'must be a non-negative integer');
  if (status.qosClass !== old.status.qosClass) errors.invalid('status.qosClass', status.qosClass ?? '', 'field is immutable');
  validateTransitions('containerStatuses', status.containerStatuses, old.status.containerStatuses, spec.restartPolicy, errors);
  (status.resourceClaimStatuses ?? []).forEach(({ name }, i) => {
    if (!spec.resourceClaims?.some((one) => one.name === name)) errors.invalid(`status.resourceClaimStatuses[${i}].name`, name, 'must match the name of an entry in `spec.resourceClaims`');
  });
  validateAddresses('podIPs', status.podIPs, errors);
  const hosts = status.hostIPs ?? [];
  if (hosts.length > 0 && hosts[0]!.ip !== status.hostIP) errors.invalid('status.hostIPs[0].ip', hosts[0]!.ip, 'must be equal to `hostIP`');
  validateAddresses('hostIPs', hosts, errors);
}

/** Two at the most, of different families, none twice. */
function validateAddresses(field: string, list: readonly { ip: string }[] = [], errors: FieldErrors): void {
  list.forEach(({ ip }, i) => {
    ipAddress(ip, `status.${field}[${i}]`, errors);
  });
  if (list.length < 2) return;
  if (list.length > 2 || !(list.some(({ ip }) => isIpv4(ip)) && list.some(({ ip }) => isIpv6(ip)))) {
    errors.invalid(`status.${field}`, list.map(({ ip }) => ({ IP: ip })), 'may specify no more than one IP for each IP family');
  }
  list.forEach(({ ip }, i) => {
    if (list.findIndex((one) => one.ip === ip) < i) errors.duplicate(`status.${field}[${i}]`, { IP: ip });
  });
}

type Statuses = Pod['status']['containerStatuses'];

/** What has ended for good does not begin again. */
function validateTransitions(field: string, now: Statuses, before: Statuses, policy: string | undefined, errors: FieldErrors): void {
  if (policy === 'Always' || policy === undefined) return;
  for (const [i, was] of (before ?? []).entries()) {
    if (!was.state?.terminated || (policy === 'OnFailure' && was.state.terminated.exitCode !== 0)) continue;
    const is = now?.find(({ name }) => name === was.name);
    if (is && !is.state?.terminated) errors.forbidden(`status.${field}[${i}].state`, 'may not be transitioned to non-terminated state');
  }
}
