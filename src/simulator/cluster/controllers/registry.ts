/** All controllers of the controller manager. */
import { certificatecleaner } from './certificates/cleaner.ts';
import { certificatesigning } from './certificates/signer.ts';
import { clusterroleaggregation } from './clusterroleaggregation.ts';
import type { ControllerEntry } from './controller.ts';
import { cronjob } from './cronjob/cronjob.ts';
import { daemonset } from './daemonset/daemonset.ts';
import { deployment } from './deployment/deployment.ts';
import { disruption } from './disruption.ts';
import { endpoints } from './endpoint/endpoints.ts';
import { endpointslice } from './endpoint/endpointslice.ts';
import { endpointslicemirroring } from './endpoint/mirroring.ts';
import { ephemeralvolume } from './ephemeral-volume.ts';
import { garbagecollector } from './garbagecollector/garbagecollector.ts';
import { horizontal } from './horizontal/first-autoscaler.ts';
import { job } from './job/job.ts';
import { namespace } from './namespace.ts';
import { nodelifecycle } from './nodelifecycle.ts';
import { persistentvolumebinder } from './persistentvolume/binder.ts';
import { claimprotection, volumeprotection } from './persistentvolume/protection.ts';
import { podgc } from './podgc.ts';
import { replicaset } from './replicaset/replicaset.ts';
import { replicationcontroller } from './replicationcontroller.ts';
import { resourcequota } from './resourcequota.ts';
import { rootca, serviceaccount } from './serviceaccount.ts';
import { statefulset } from './statefulset/statefulset.ts';
import { tainteviction } from './tainteviction.ts';
import { ttlafterfinished } from './ttlafterfinished.ts';

export const controllers: readonly ControllerEntry[] = [
  serviceaccount, rootca, namespace, garbagecollector, deployment, replicaset, statefulset, daemonset, job, cronjob, ttlafterfinished, endpoints, endpointslice, endpointslicemirroring, nodelifecycle, tainteviction, podgc,
  persistentvolumebinder, claimprotection, volumeprotection, disruption, resourcequota, horizontal, replicationcontroller, clusterroleaggregation, certificatesigning, certificatecleaner, ephemeralvolume,
];
