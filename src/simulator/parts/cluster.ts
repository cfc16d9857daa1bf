import type { Part } from '../world.ts';

export const clusterParts: Part[] = [];
