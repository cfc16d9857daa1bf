/** All controllers of the controller manager. */
import type { Pod } from '../../api/kubernetes/pod.ts';
import { CRON_JOBS, DEVICE_TAINT_RULES, JOBS, PERSISTENT_VOLUME_CLAIMS, PERSISTENT_VOLUMES, POD_DISRUPTION_BUDGETS, PODS, REPLICATION_CONTROLLERS, RESOURCE_CLAIMS, RESOURCE_QUOTAS, RESOURCE_SLICES, SECRETS, STATEFUL_SETS, VOLUME_ATTRIBUTES_CLASSES } from '../resources.ts';
import { certificatecleaner } from './certificates/cleaner.ts';
import { certificatesigning } from './certificates/signer.ts';
import { clusterroleaggregation } from './clusterroleaggregation.ts';
import type { ControllerEntry } from './controller.ts';
import { startCronJobs } from './cronjob/cronjob.ts';
import { daemonset } from './daemonset/daemonset.ts';
import { deployment } from './deployment/deployment.ts';
import { startDeviceTaints } from './device-taints.ts';
import { startDisruption } from './disruption.ts';
import { endpoints } from './endpoint/endpoints.ts';
import { endpointslice } from './endpoint/endpointslice.ts';
import { endpointslicemirroring } from './endpoint/mirroring.ts';
import { ephemeralvolume } from './ephemeral-volume.ts';
import { withFirst } from './first.ts';
import { garbagecollector } from './garbagecollector/garbagecollector.ts';
import { horizontal } from './horizontal/first-autoscaler.ts';
import { startJobs } from './job/job.ts';
import { namespace } from './namespace.ts';
import { nodelifecycle } from './nodelifecycle.ts';
import { startBinder } from './persistentvolume/binder.ts';
import { startClassProtection } from './persistentvolume/class-protection.ts';
import { claimprotection, volumeprotection } from './persistentvolume/protection.ts';
import { podgc } from './podgc.ts';
import { replicaset } from './replicaset/replicaset.ts';
import { startReplicationControllers } from './replicationcontroller.ts';
import { startResourceClaims } from './resourceclaim.ts';
import { startResourceQuotas } from './resourcequota.ts';
import { rootca, serviceaccount } from './serviceaccount.ts';
import { startServiceAccountTokens } from './serviceaccount-tokens.ts';
import { startStatefulSets } from './statefulset/statefulset.ts';
import { tainteviction } from './tainteviction.ts';
import { TOKEN_TYPE } from './token-type.ts';
import { ttlafterfinished } from './ttlafterfinished.ts';

const statefulset = withFirst('statefulset-controller', [STATEFUL_SETS], startStatefulSets), job = withFirst('job-controller', [JOBS], startJobs), cronjob = withFirst('cronjob-controller', [CRON_JOBS], startCronJobs);
const disruption = withFirst('disruption-controller', [POD_DISRUPTION_BUDGETS], startDisruption), persistentvolumebinder = withFirst('persistentvolume-binder-controller', [PERSISTENT_VOLUMES, PERSISTENT_VOLUME_CLAIMS], startBinder);
const classprotection = withFirst('volumeattributesclass-protection-controller', [VOLUME_ATTRIBUTES_CLASSES], startClassProtection);
const resourcequota = withFirst('resourcequota-controller', [RESOURCE_QUOTAS], startResourceQuotas), replicationcontroller = withFirst('replicationcontroller-controller', [REPLICATION_CONTROLLERS], startReplicationControllers);
const resourceclaim = withFirst('resourceclaim-controller', [PODS, RESOURCE_CLAIMS], startResourceClaims, (object) => object.kind !== 'Pod' || (object as Pod).spec.resourceClaims !== undefined);
const serviceaccounttoken = withFirst('serviceaccount-token-controller', [SECRETS], startServiceAccountTokens, (secret) => 'type' in secret && secret.type === TOKEN_TYPE);
const devicetaints = withFirst('device-taint-eviction-controller', [DEVICE_TAINT_RULES, RESOURCE_SLICES], startDeviceTaints);

export const controllers: readonly ControllerEntry[] = [
  serviceaccount, rootca, namespace, garbagecollector, deployment, replicaset, statefulset, daemonset, job, cronjob, ttlafterfinished, endpoints, endpointslice, endpointslicemirroring, nodelifecycle, tainteviction, podgc,
  persistentvolumebinder, claimprotection, volumeprotection, classprotection, disruption, resourcequota, horizontal, replicationcontroller, clusterroleaggregation, certificatesigning, certificatecleaner, ephemeralvolume, serviceaccounttoken, resourceclaim, devicetaints,
];
