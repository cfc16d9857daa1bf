import type { Pod, PodSpec } from '../../api/kubernetes/pod.ts';
import { rfc3339 } from '../../kernel/calendar.ts';
import type { Kind } from '../server/kind.ts';
import { podCells } from './pod-cells.ts';
import { defaultPodRequests } from './pod-requests.ts';
import { podSpecDefaults, requestsFromLimits } from './pod-spec-defaults.ts';
import { qosClass } from './pod-qos.ts';

/** Statuses of new pods, which share them. */
const BEGUN = {
  BestEffort: { phase: 'Pending', qosClass: 'BestEffort' }, Burstable: { phase: 'Pending', qosClass: 'Burstable' }, Guaranteed: { phase: 'Pending', qosClass: 'Guaranteed' },
} as const;

export const pod: Kind<Pod> = {
  collection: 'core/pods',
  generation: true,
  returnsDeleted: true,
  defaults: {
    ...podSpecDefaults,
    'core.v1.Pod': (draft) => {
      const spec = draft.spec as PodSpec | undefined;
      if (!spec) return;
      if (spec.terminationGracePeriodSeconds !== undefined && spec.terminationGracePeriodSeconds < 0) spec.terminationGracePeriodSeconds = 1;
      requestsFromLimits(draft);
      spec.enableServiceLinks ??= true;
    },
    'core.v1.PodStatus': (draft) => {
      const { podIP, podIPs } = draft as { podIP?: string; podIPs?: { ip: string }[] };
      if (podIP && podIPs?.[0]?.ip !== podIP) draft.podIPs = [{ ip: podIP }];
      else if (!podIP && podIPs?.length) draft.podIP = podIPs[0]!.ip;
    },
  },
  prepareForCreate(draft, { now }) {
    defaultPodRequests(draft.spec);
    draft.status = BEGUN[qosClass(draft.spec)];
    if (draft.spec.schedulingGates?.length) {
      draft.status = { ...draft.status, conditions: [{ type: 'PodScheduled', status: 'False', lastProbeTime: null, lastTransitionTime: rfc3339(now), reason: 'SchedulingGated', message: 'Scheduling is blocked due to non-empty scheduling gates' }] };
    }
  },
  prepareForStatusUpdate(draft, old) {
    draft.status.qosClass ??= old.status.qosClass;
    const { ownerReferences } = old.metadata;
    if (ownerReferences) draft.metadata.ownerReferences = ownerReferences;
    else if (draft.metadata.ownerReferences) delete draft.metadata.ownerReferences;
  },
  /** Unscheduled and finished pods go at once, the others after their own or the asked grace period. */
  grace(object, asked) {
    if (!object.spec.nodeName || object.status.phase === 'Failed' || object.status.phase === 'Succeeded') return 0;
    const period = asked ?? object.spec.terminationGracePeriodSeconds ?? 30;
    return period < 0 ? 1 : period;
  },
  fields: {
    'spec.nodeName': (object) => object.spec.nodeName ?? '',
    'spec.restartPolicy': (object) => object.spec.restartPolicy ?? '',
    'spec.schedulerName': (object) => object.spec.schedulerName ?? '',
    'spec.serviceAccountName': (object) => object.spec.serviceAccountName ?? '',
    'spec.hostNetwork': (object) => String(object.spec.hostNetwork ?? false),
    'status.phase': (object) => object.status.phase ?? '',
    'status.podIP': (object) => object.status.podIP ?? '',
    'status.podIPs': (object) => object.status.podIP ?? '',
    'status.nominatedNodeName': (object) => object.status.nominatedNodeName ?? '',
  },
  cells: (object, { now }) => podCells(object, now),
  rowConditions: ({ status }) => {
    if (status.phase === 'Succeeded') return [{ type: 'Completed', status: 'True', reason: 'Succeeded', message: 'The pod has completed successfully.' }];
    return status.phase === 'Failed' ? [{ type: 'Completed', status: 'True', reason: 'Failed', message: 'The pod failed.' }] : undefined;
  },
};
