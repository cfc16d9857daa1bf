/** describe pod, and the pod template of everything that makes pods */
import type { Container } from '../../../api/kubernetes/container.ts';
import type { Pod, PodTemplateSpec } from '../../../api/kubernetes/pod.ts';
import type { Blocking } from '../../../kernel/blocking.ts';
import { rfc1123, since } from '../print/age.ts';
import { describeContainers, describeResources } from './containers.ts';
import type { Describer } from './describer.ts';
import { annotations, controllerOf, labels, spreadConstraints, tolerations } from './parts.ts';
import { describeVolumes } from './volumes.ts';
import type { Writer } from './writer.ts';

export const pod: Describer = {
  kind: 'Pod',
  *describe({ session }, w, object) {
    const one = object as Pod;
    identity(w, one, session.p.now);
    const { spec, status } = one;
    if (spec.initContainers?.length) describeContainers(w, 'Init Containers', spec.initContainers, status.initContainerStatuses, one);
    describeContainers(w, 'Containers', spec.containers, status.containerStatuses, one);
    if (spec.ephemeralContainers?.length) describeContainers(w, 'Ephemeral Containers', spec.ephemeralContainers as Container[], status.ephemeralContainerStatuses, one);
    conditions(w, one);
    yield* describeVolumes(w, spec.volumes);
    w.line(0, `QoS Class:\t${status.qosClass ?? 'BestEffort'}`);
    labels(w, 'Node-Selectors', spec.nodeSelector);
    tolerations(w, 'Tolerations', spec.tolerations);
    spreadConstraints(w, spec.topologySpreadConstraints);
  },
};

function identity(w: Writer, { metadata, spec, status }: Pod, now: number): void {
  w.line(0, `Name:\t${metadata.name}`);
  w.line(0, `Namespace:\t${metadata.namespace}`);
  if (spec.priority !== undefined) w.line(0, `Priority:\t${spec.priority}`);
  if (spec.priorityClassName) w.line(0, `Priority Class Name:\t${spec.priorityClassName}`);
  if (spec.runtimeClassName) w.line(0, `Runtime Class Name:\t${spec.runtimeClassName}`);
  if (spec.serviceAccountName) w.line(0, `Service Account:\t${spec.serviceAccountName}`);
  w.line(0, `Node:\t${spec.nodeName ? `${spec.nodeName}/${status.hostIP ?? ''}` : '<none>'}`);
  if (status.startTime) w.line(0, `Start Time:\t${rfc1123(status.startTime)}`);
  labels(w, 'Labels', metadata.labels);
  annotations(w, 'Annotations', metadata.annotations);
  if (metadata.deletionTimestamp && status.phase !== 'Failed' && status.phase !== 'Succeeded') {
    w.line(0, `Status:\tTerminating (lasts ${since(metadata.deletionTimestamp, now)})`);
    w.line(0, `Termination Grace Period:\t${metadata.deletionGracePeriodSeconds}s`);
  } else w.line(0, `Status:\t${status.phase}`);
  if (status.reason) w.line(0, `Reason:\t${status.reason}`);
  if (status.message) w.line(0, `Message:\t${status.message}`);
  const profile = spec.securityContext?.seccompProfile;
  if (profile) w.line(0, `SeccompProfile:\t${profile.type}`);
  if (profile?.type === 'Localhost') w.line(0, `LocalhostProfile:\t${profile.localhostProfile ?? ''}`);
  w.line(0, `IP:\t${status.podIP ?? ''}`);
  const addresses = status.podIPs ?? [];
  w.line(0, addresses.length === 0 ? 'IPs:\t<none>' : 'IPs:');
  for (const { ip } of addresses) w.line(1, `IP:\t${ip}`);
  if (controllerOf(metadata)) w.line(0, `Controlled By:\t${controllerOf(metadata)}`);
  if (status.nominatedNodeName) w.line(0, `NominatedNodeName:\t${status.nominatedNodeName}`);
  if (spec.resources) {
    w.line(0, 'Resources:');
    describeResources(w, spec.resources, 1);
  }
}

function conditions(w: Writer, { spec, status }: Pod): void {
  const all = status.conditions ?? [];
  if (spec.readinessGates?.length) {
    w.line(0, 'Readiness Gates:\n  Type\tStatus');
    for (const { conditionType } of spec.readinessGates) w.line(1, `${conditionType} \t${all.find(({ type }) => type === conditionType)?.status ?? '<none>'} `);
  }
  if (all.length === 0) return;
  w.line(0, 'Conditions:\n  Type\tStatus');
  for (const { type, status: value } of all) w.line(1, `${type} \t${value} `);
}

export function* describePodTemplate(w: Writer, template: PodTemplateSpec | undefined): Blocking<void> {
  w.line(0, 'Pod Template:');
  if (!template) return w.put('  <unset>');
  const { metadata, spec } = template;
  labels(w, '  Labels', metadata?.labels);
  if (Object.keys(metadata?.annotations ?? {}).length > 0) annotations(w, '  Annotations', metadata!.annotations);
  if (spec?.serviceAccountName) w.line(1, `Service Account:\t${spec.serviceAccountName}`);
  if (spec?.initContainers?.length) describeContainers(w, 'Init Containers', spec.initContainers, undefined, undefined, '  ');
  describeContainers(w, 'Containers', spec?.containers ?? [], undefined, undefined, '  ');
  yield* describeVolumes(w, spec?.volumes, '  ');
  spreadConstraints(w, spec?.topologySpreadConstraints, '  ');
  if (spec?.priorityClassName) w.line(1, `Priority Class Name:\t${spec.priorityClassName}`);
  labels(w, '  Node-Selectors', spec?.nodeSelector);
  tolerations(w, '  Tolerations', spec?.tolerations);
}
