/** cluster.js: what a cluster adds to the machine of terminal.js, and the container runtime that its nodes use. */
import { createRuntime } from '../simulator/engine/cri.ts';
import { clusterParts } from '../simulator/parts/cluster.ts';
import { bridge } from './bridge.ts';

bridge.createRuntime = createRuntime;
bridge.clusterParts = clusterParts;
