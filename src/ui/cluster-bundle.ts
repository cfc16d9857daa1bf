/** cluster.js: what a cluster adds to the machine of terminal.js, the container runtime that its nodes use, and modules for its chunks. */
import { modules } from 'drydock:modules';
import { createRuntime } from '../simulator/engine/cri.ts';
import { clusterParts } from '../simulator/parts/cluster.ts';
import { bridge } from './bridge.ts';

Object.assign(bridge.modules!, modules);
bridge.createRuntime = createRuntime;
bridge.clusterParts = clusterParts;
