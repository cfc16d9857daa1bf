/** The default plugins in the order in which the default scheduler asks them; DynamicResources joins them for pods with claims. */
import type { Plugin } from '../framework.ts';
import { interPodAffinity } from './inter-pod-affinity.ts';
import { namedNodes, nodeAffinity, nodeName, nodeUnschedulable, taintToleration } from './node-properties.ts';
import { balancedAllocation, imageLocality, nodePorts, nodeResourcesFit } from './resources.ts';
import { podTopologySpread } from './topology-spread.ts';
import { volumeBinding, volumeRestrictions } from './volume-binding.ts';

export const plugins: readonly Plugin[] = [
  namedNodes, nodeUnschedulable, nodeName, taintToleration, nodeAffinity, nodePorts, nodeResourcesFit, volumeRestrictions, volumeBinding,
  podTopologySpread, interPodAffinity, balancedAllocation, imageLocality,
];
