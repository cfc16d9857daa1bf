/** cluster.js: what a cluster adds to the machine of terminal.js. */
import { clusterParts } from '../simulator/parts/cluster.ts';
import { bridge } from './bridge.ts';

bridge.clusterParts = clusterParts;
