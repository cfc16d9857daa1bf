/** All controllers of the controller manager. */
import type { ControllerEntry } from './controller.ts';
import { deployment } from './deployment/deployment.ts';
import { endpoints } from './endpoint/endpoints.ts';
import { endpointslice } from './endpoint/endpointslice.ts';
import { garbagecollector } from './garbagecollector/garbagecollector.ts';
import { namespace } from './namespace.ts';
import { nodelifecycle } from './nodelifecycle.ts';
import { podgc } from './podgc.ts';
import { replicaset } from './replicaset/replicaset.ts';
import { rootca, serviceaccount } from './serviceaccount.ts';
import { tainteviction } from './tainteviction.ts';

export const controllers: readonly ControllerEntry[] = [
  serviceaccount, rootca, namespace, garbagecollector, deployment, replicaset, endpoints, endpointslice, nodelifecycle, tainteviction, podgc,
];
