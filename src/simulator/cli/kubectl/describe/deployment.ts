/** describe deployment */
import type { Deployment } from '../../../api/kubernetes/deployment.ts';
import type { ReplicaSet } from '../../../api/kubernetes/replicaset.ts';
import { formatLabelSelector } from '../../../api/kubernetes/selectors.ts';
import { rfc1123 } from '../print/age.ts';
import { replicaSetsOf } from '../rollout/replica-sets.ts';
import type { Describer } from './describer.ts';
import { annotations, labels, reasonConditions } from './parts.ts';
import { describePodTemplate } from './pod.ts';

export const deployment: Describer = {
  kind: 'Deployment', group: 'apps',
  *describe({ session }, w, object) {
    const { metadata, spec, status } = object as Deployment;
    w.line(0, `Name:\t${metadata.name}`);
    w.line(0, `Namespace:\t${metadata.namespace}`);
    w.line(0, `CreationTimestamp:\t${rfc1123(metadata.creationTimestamp)}`);
    labels(w, 'Labels', metadata.labels);
    annotations(w, 'Annotations', metadata.annotations);
    w.line(0, `Selector:\t${formatLabelSelector(spec.selector)}`);
    w.line(0, `Replicas:\t${spec.replicas ?? 1} desired | ${status?.updatedReplicas ?? 0} updated | ${status?.replicas ?? 0} total | ${status?.availableReplicas ?? 0} available | ${status?.unavailableReplicas ?? 0} unavailable`);
    w.line(0, `StrategyType:\t${spec.strategy?.type ?? ''}`);
    w.line(0, `MinReadySeconds:\t${spec.minReadySeconds ?? 0}`);
    const rolling = spec.strategy?.rollingUpdate;
    if (rolling) w.line(0, `RollingUpdateStrategy:\t${rolling.maxUnavailable} max unavailable, ${rolling.maxSurge} max surge`);
    yield* describePodTemplate(w, spec.template);
    reasonConditions(w, status?.conditions);
    const { current, old } = yield* replicaSetsOf(session, object as Deployment);
    if (!current && old.length === 0) return;
    w.line(0, `OldReplicaSets:\t${setsText(old)}`);
    w.line(0, `NewReplicaSet:\t${setsText(current ? [current] : [])}`);
  },
};

const setsText = (sets: readonly ReplicaSet[]): string => sets.map(({ metadata, spec, status }) => `${metadata.name} (${status?.replicas ?? 0}/${spec.replicas ?? 0} replicas created)`).join(', ') || '<none>';
