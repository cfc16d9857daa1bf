/** describe replicaset, replicationcontroller, statefulset, daemonset */
import type { DaemonSet } from '../../../api/kubernetes/daemonset.ts';
import type { ReplicaSet } from '../../../api/kubernetes/replicaset.ts';
import { formatLabelSelector, formatMap } from '../../../api/kubernetes/selectors.ts';
import type { StatefulSet } from '../../../api/kubernetes/statefulset.ts';
import type { KubernetesObject } from '../../../api/kubernetes/meta.ts';
import type { PodTemplateSpec } from '../../../api/kubernetes/pod.ts';
import { rfc1123 } from '../print/age.ts';
import type { Describer } from './describer.ts';
import { annotations, controllerOf, labels, reasonConditions } from './parts.ts';
import { describePodTemplate } from './pod.ts';
import { podCounts } from './pod-counts.ts';
import { describeClaimTemplates } from './claim-templates.ts';

interface ReplicationController extends KubernetesObject {
  spec: { replicas?: number; selector?: Record<string, string>; template?: PodTemplateSpec };
  status: { replicas?: number; conditions?: { type: string; status: string; reason?: string }[] };
}

export const replicaSet: Describer = {
  kind: 'ReplicaSet', group: 'apps',
  *describe({ session }, w, object) {
    const { metadata, spec, status } = object as ReplicaSet;
    w.line(0, `Name:\t${metadata.name}`);
    w.line(0, `Namespace:\t${metadata.namespace}`);
    w.line(0, `Selector:\t${formatLabelSelector(spec.selector)}`);
    labels(w, 'Labels', metadata.labels);
    annotations(w, 'Annotations', metadata.annotations);
    if (controllerOf(metadata)) w.line(0, `Controlled By:\t${controllerOf(metadata)}`);
    w.line(0, `Replicas:\t${status?.replicas ?? 0} current / ${spec.replicas ?? 0} desired`);
    w.line(0, yield* podCounts(session, object, formatLabelSelector(spec.selector)));
    yield* describePodTemplate(w, spec.template);
    reasonConditions(w, status?.conditions);
  },
};

export const replicationController: Describer = {
  kind: 'ReplicationController',
  *describe({ session }, w, object) {
    const { metadata, spec, status } = object as ReplicationController;
    w.line(0, `Name:\t${metadata.name}`);
    w.line(0, `Namespace:\t${metadata.namespace}`);
    w.line(0, `Selector:\t${formatMap(spec.selector)}`);
    labels(w, 'Labels', metadata.labels);
    annotations(w, 'Annotations', metadata.annotations);
    w.line(0, `Replicas:\t${status?.replicas ?? 0} current / ${spec.replicas ?? 0} desired`);
    w.line(0, yield* podCounts(session, object, formatMap(spec.selector)));
    yield* describePodTemplate(w, spec.template);
    reasonConditions(w, status?.conditions);
  },
};

export const statefulSet: Describer = {
  kind: 'StatefulSet', group: 'apps',
  *describe({ session }, w, object) {
    const { metadata, spec, status } = object as StatefulSet;
    w.line(0, `Name:\t${metadata.name}`);
    w.line(0, `Namespace:\t${metadata.namespace}`);
    w.line(0, `CreationTimestamp:\t${rfc1123(metadata.creationTimestamp)}`);
    w.line(0, `Selector:\t${formatLabelSelector(spec.selector)}`);
    labels(w, 'Labels', metadata.labels);
    annotations(w, 'Annotations', metadata.annotations);
    if (spec.serviceName) w.line(0, `Service Name:\t${spec.serviceName}`);
    if (spec.podManagementPolicy) w.line(0, `Pod Management Policy:\t${spec.podManagementPolicy}`);
    w.line(0, `Replicas:\t${spec.replicas ?? 1} desired | ${status?.replicas ?? 0} total`);
    w.line(0, `Update Strategy:\t${spec.updateStrategy?.type ?? ''}`);
    const rolling = spec.updateStrategy?.rollingUpdate;
    if (rolling?.partition !== undefined) w.line(1, `Partition:\t${rolling.partition}`);
    if (rolling?.partition !== undefined && rolling.maxUnavailable !== undefined) w.line(1, `MaxUnavailable:\t${rolling.maxUnavailable}`);
    const retention = spec.persistentVolumeClaimRetentionPolicy;
    if (retention) {
      w.line(0, 'Persistent Volume Claim Retention Policy:');
      w.line(1, `WhenDeleted:\t${retention.whenDeleted}`);
      w.line(1, `WhenScaled:\t${retention.whenScaled}`);
    }
    w.line(0, yield* podCounts(session, object, formatLabelSelector(spec.selector)));
    yield* describePodTemplate(w, spec.template);
    describeClaimTemplates(w, spec.volumeClaimTemplates);
  },
};

export const daemonSet: Describer = {
  kind: 'DaemonSet', group: 'apps',
  *describe({ session }, w, object) {
    const { metadata, spec, status } = object as DaemonSet;
    w.line(0, `Name:\t${metadata.name}`);
    w.line(0, `Namespace:\t${metadata.namespace}`);
    w.line(0, `Selector:\t${formatLabelSelector(spec.selector)}`);
    w.line(0, `Node-Selector:\t${formatMap(spec.template?.spec?.nodeSelector)}`);
    labels(w, 'Labels', metadata.labels);
    annotations(w, 'Annotations', metadata.annotations);
    w.line(0, `Desired Number of Nodes Scheduled: ${status?.desiredNumberScheduled ?? 0}`);
    w.line(0, `Current Number of Nodes Scheduled: ${status?.currentNumberScheduled ?? 0}`);
    w.line(0, `Number of Nodes Scheduled with Up-to-date Pods: ${status?.updatedNumberScheduled ?? 0}`);
    w.line(0, `Number of Nodes Scheduled with Available Pods: ${status?.numberAvailable ?? 0}`);
    w.line(0, `Number of Nodes Misscheduled: ${status?.numberMisscheduled ?? 0}`);
    w.line(0, yield* podCounts(session, object, formatLabelSelector(spec.selector)));
    yield* describePodTemplate(w, spec.template);
  },
};
